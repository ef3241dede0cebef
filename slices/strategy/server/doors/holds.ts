import { NotFound } from '#kernel/contract/refusal.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StrategyRows } from '../../database/rows.ts'

export interface HoldPlaced {
  readonly version: string
  /** The slice that places it, and alone lifts it. */
  readonly placedBy: string
  /** Why, as a code of that slice: `unanswered-point`. */
  readonly code: string
  /** Shown and printed as it stands. */
  readonly reason: Bilingual
  /** What it is about, in that slice's terms; one open hold for each. */
  readonly subject: string
}

/** In which mandate a hold is lifted, never by whom. */
const inWhichMandate = `case
    when (select kernel.machine()) is not null then 'machine'
    when strategy = any ((select kernel.mandated('secretariat'))::uuid[]) then 'secretariat'
    when strategy = any ((select kernel.mandated('participant'))::uuid[]) then 'participant'
    else 'office' end`

/** Many holds of one version in one statement, where none of them is open yet. */
export const placeHolds = door(
  'strategy',
  async (
    tx: Transaction<StrategyRows>,
    version: string,
    holds: readonly Omit<HoldPlaced, 'version'>[],
  ): Promise<void> => {
    if (holds.length === 0) return
    const { rows } = await tx.query(
      `insert into strategy.holds (version, strategy, placed_by, code, reason_en, reason_ur, subject)
       select v.id, v.strategy, h.placed_by, h.code, h.reason_en, h.reason_ur, h.subject
         from strategy.versions v
        cross join json_to_recordset($2::json)
          as h (placed_by text, code text, reason_en text, reason_ur text, subject text)
        where v.id = $1
       on conflict (version, placed_by, code, subject) where lifted_at is null do nothing
       returning id`,
      [version, JSON.stringify(holds.map(asRow))],
    )
    if (rows.length === 0 && !(await versionIsSeen(tx, version))) throw new NotFound()
  },
)

const asRow = ({ placedBy, code, reason, subject }: Omit<HoldPlaced, 'version'>) => ({
  ...{ placed_by: placedBy, code, subject, reason_en: reason.en, reason_ur: reason.ur },
})

/** Places a hold on a version; placing it again while it is open changes nothing. Rejects with NotFound. */
export const placeHold = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, hold: HoldPlaced): Promise<void> => {
    const { rows } = await tx.query(
      `insert into strategy.holds (version, strategy, placed_by, code, reason_en, reason_ur, subject)
       select v.id, v.strategy, $2, $3, $4, $5, $6 from strategy.versions v where v.id = $1
       on conflict (version, placed_by, code, subject) where lifted_at is null do nothing
       returning id`,
      [hold.version, hold.placedBy, hold.code, hold.reason.en, hold.reason.ur, hold.subject],
    )
    if (rows.length === 0 && !(await versionIsSeen(tx, hold.version))) throw new NotFound()
  },
)

/**
 * Places a hold that says how things stand. One of the same subject that says so already stays; one that says otherwise
 * is lifted for it, and stays to be read, for the reason of a hold is never altered.
 */
export const restateHold = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, hold: HoldPlaced): Promise<void> => {
    const { rows } = await tx.query<{ same: boolean }>(
      `select (reason_en, reason_ur) is not distinct from ($5, $6) as same from strategy.holds
        where version = $1 and placed_by = $2 and code = $3 and subject = $4 and lifted_at is null`,
      [hold.version, hold.placedBy, hold.code, hold.subject, hold.reason.en, hold.reason.ur],
    )
    if (rows[0]?.same === true) return
    if (rows[0] !== undefined) await lift(tx, hold)
    await placeHold(tx, hold)
  },
)

export interface HoldLifted {
  readonly version: string
  readonly placedBy: string
  readonly subject: string
  /** Without a code every hold of that subject is lifted. */
  readonly code?: string
}

/** Lifts the open holds that the slice placed for a subject. Returns how many; none is no error. */
export const liftHold = door(
  'strategy',
  (tx: Transaction<StrategyRows>, hold: HoldLifted): Promise<number> => lift(tx, hold),
)

async function lift(tx: Transaction<StrategyRows>, hold: HoldLifted): Promise<number> {
  const { rows } = await tx.query(
    `update strategy.holds set lifted_at = now(), lifted_as = ${inWhichMandate}
      where version = $1 and placed_by = $2 and subject = $3 and ($4::text is null or code = $4)
        and lifted_at is null
     returning id`,
    [hold.version, hold.placedBy, hold.subject, hold.code ?? null],
  )
  return rows.length
}

async function versionIsSeen(tx: Transaction<StrategyRows>, version: string): Promise<boolean> {
  const { rows } = await tx.query('select 1 from strategy.versions where id = $1', [version])
  return rows.length > 0
}
