import type { Transaction } from '#kernel/database/transaction.ts'
import type { Change } from '../../contract/governance/change-control.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { ChangeNow } from '../../rules/changes/three-people-change-an-approved-plan.ts'

type Tx = Transaction<StrategyRows>

export type ChangeRow = Omit<Change, 'nodes' | 'may' | 'proposedAt' | 'reviews'> & {
  readonly strategy: string
  readonly proposedAt: Date
  readonly proposedBy: string | null
  readonly reviews: readonly (Change['reviews'][number] & { readonly by: string })[]
  readonly lineages: readonly string[]
}

/** The changes of a strategy, newest first, or one of them. */
export async function changesOf(
  tx: Tx,
  asked: { readonly strategy: string } | { readonly change: string },
): Promise<readonly ChangeRow[]> {
  const [where, value] =
    'change' in asked
      ? (['c.id = $1', asked.change] as const)
      : (['c.strategy = $1', asked.strategy] as const)
  const { rows } = await tx.query<ChangeRow>(
    `select c.id, c.strategy, c.number, json_build_object('en', c.title_en, 'ur', c.title_ur) as title, c.what, c.why,
            c.by_letter as "byLetter", c.proposed_at as "proposedAt", c.proposed_by as "proposedBy",
            json_build_object('id', v.id, 'number', v.number) as version,
            array(select n.lineage from strategy.change_nodes n where n.change = c.id order by n.lineage) as lineages,
            coalesce((select json_agg(json_build_object('verdict', r.verdict, 'reason', r.reason, 'by', r.reviewed_by,
                'at', to_char(r.reviewed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by r.reviewed_at)
              from strategy.change_reviews r where r.change = c.id), '[]'::json) as reviews,
            case when d.change is not null then json_build_object('decision', d.decision, 'instrument', d.instrument,
              'number', d.instrument_number, 'dated', d.dated, 'reason', d.reason, 'effectiveOn', d.effective_on,
              'byLetter', d.by_letter) end as decision,
            (select json_build_object('id', w.id, 'number', w.number) from strategy.versions w
              where w.change = c.id and w.status <> 'withdrawn' order by w.number desc limit 1) as "carriedBy"
       from strategy.changes c
       join strategy.versions v on v.id = c.version
       left join strategy.change_decisions d on d.change = c.id
      where ${where} order by c.number desc`,
    [value],
  )
  return rows
}

export const changeNow = (change: ChangeRow): ChangeNow => ({
  proposedBy: change.proposedBy,
  reviewers: change.reviews.map(({ by }) => by),
  decision: change.decision?.decision ?? null,
  hasDraft: change.carriedBy !== null,
})
