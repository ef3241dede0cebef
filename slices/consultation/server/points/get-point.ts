import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { nodesByIds } from '#slices/strategy/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { holderOf } from '../../rules/dispositions/two-people-never-answer-the-same-point.ts'

type Tx = Transaction<ConsultationRows>

export interface FoundPoint {
  readonly id: string
  readonly strategy: string
  readonly declaration: string
  readonly label: string
  readonly version: string
  readonly round: string
  readonly title: { readonly en: string | null; readonly ur: string | null }
  /** Who holds it now: the claim on a point lapses as that on a proposal does. */
  readonly claimedBy: string | null
  /** When that claim was made, lapsed or not; null where none is open. */
  readonly claimedAt: Date | null
  readonly isAnswered: boolean
  readonly outcome: string | null
  /** Whether the one who acts belongs to the organisation that sent the declaration. */
  readonly isSignatory: boolean
}

/** A point as it stands, once whoever works on it at the same moment is done. */
export async function getPoint(tx: Tx, point: string): Promise<FoundPoint> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [point])
  const { rows } = await tx.query<FoundPoint>(
    `select p.id, p.strategy, p.declaration, p.label, d.version, d.round,
            json_build_object('en', d.title_en, 'ur', d.title_ur) as title,
            c.claimed_by as "claimedBy", c.claimed_at as "claimedAt", a.point is not null as "isAnswered", a.outcome,
            coalesce(d.organisation = consultation.own_organisation(), false)
              or consultation.is_signed_by_own(d.submission) as "isSignatory"
       from consultation.points p
       join consultation.declarations d on d.submission = p.declaration
       left join consultation.point_claims c on c.point = p.id and c.released_at is null
       left join consultation.point_answers a on a.point = p.id
      where p.id = $1`,
    [point],
  )
  const found = rows[0]
  if (found === undefined) throw new NotFound()
  const { claimedBy, claimedAt } = found
  return { ...found, claimedBy: holderOf(claimedBy, claimedAt, new Date()) }
}

/** The lineages of these nodes of the strategy; null where one of them is not seen in it. */
export async function lineagesOf(
  tx: Tx,
  nodes: readonly string[],
  strategy: string,
): Promise<string[] | null> {
  const asked = new Set(nodes)
  const found = (await nodesByIds(tx, [...asked])).filter((node) => node.strategy === strategy)
  return found.length === asked.size ? [...new Set(found.map(({ lineage }) => lineage))] : null
}
