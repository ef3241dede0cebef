import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { declarationBehind } from '#slices/consultation/index.ts'
import type { portal } from '../../contract.ts'
import type { PortalRows } from '../../database/rows.ts'
import { asJson, gatherTracker, type TrackerGathered } from './gather-tracker.ts'

type Acts = typeof portal.acts
type Tx = Transaction<PortalRows>

export interface Edition {
  readonly edition: number
  readonly on: string
  readonly isShown: boolean
}

/** Freezes what was previewed, under one entry that commits to all of it. */
export const publishTracker: Handler<Acts['publishTracker'], PortalRows> = async (acting) => {
  const { input, tx, session, refuse, record } = acting
  const gathered = await gatherTracker(tx, input.declaration, input.sender === 'named')
  const { declaration, digest } = gathered
  if (declaration.isSheet) return refuse('published-with-its-call')
  if (digest !== input.digest) return refuse('changed-since-preview')
  const { submission, strategy } = declaration
  const edition = await nextEdition(tx, submission)
  const recorded = await record(submission, { declaration: submission, edition, digest }, { strategy })
  const by = session.person ?? ''
  await keep(tx, { submission, strategy, edition, by, recorded }, gathered)
  return { edition }
}

/** An edition that shows nothing; what was published before stays for the record, and is read on the portal no more. */
export const takeTrackerDown: Handler<Acts['takeTrackerDown'], PortalRows> = async (acting) => {
  const { input, tx, session, refuse, record } = acting
  const declaration = await declarationBehind(tx, input.declaration, null)
  if (declaration === null) throw new NotFound()
  const { submission, strategy } = declaration
  const edition = await nextEdition(tx, submission)
  if ((await lastEdition(tx, submission))?.isShown !== true) return refuse('nothing-published')
  const recorded = await record(submission, { declaration: submission, edition }, { strategy })
  await keep(tx, { submission, strategy, edition, by: session.person ?? '', recorded }, null)
  return { edition }
}

/** The last edition, also one that took the page down; null too for those who read no editions. */
export async function lastEdition(tx: Tx, declaration: string): Promise<Edition | null> {
  const { rows } = await tx.query<Edition>(
    `select edition, published_on::text as on, is_shown as "isShown" from portal.trackers
      where declaration = $1 order by edition desc limit 1`,
    [declaration],
  )
  return rows[0] ?? null
}

/** Two who publish at once would take the same number: the second waits. */
async function nextEdition(tx: Tx, declaration: string): Promise<number> {
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`tracker ${declaration}`])
  return ((await lastEdition(tx, declaration))?.edition ?? 0) + 1
}

interface Kept {
  readonly submission: string
  readonly strategy: string
  readonly edition: number
  readonly by: string
  readonly recorded: RecordedColumns
}

async function keep(tx: Tx, kept: Kept, shown: TrackerGathered | null): Promise<void> {
  const { submission, strategy, edition, by, recorded } = kept
  await tx.query(
    `insert into portal.trackers (declaration, edition, strategy, is_shown, content, published_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[submission, edition, strategy, shown !== null, JSON.stringify(asJson(shown?.part ?? {})), by],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
  const voices = (shown?.voices ?? []).map((voice, at) => ({ ...voice, place: at + 1 }))
  await tx.query(
    `insert into portal.tracker_voices (declaration, edition, strategy, place, kind, point, view, organisation, content)
     select $1, $2, $3, v.place, v.kind, v.point, v.view, v.organisation, v.content
       from jsonb_to_recordset($4::jsonb) as v (place int, kind text, point int, view uuid, organisation uuid, content jsonb)`,
    [submission, edition, strategy, JSON.stringify(voices)],
  )
}
