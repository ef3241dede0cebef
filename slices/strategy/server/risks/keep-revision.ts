import type { OutputOf } from '#kernel/contract/act.ts'
import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'

type Known = OutputOf<typeof strategy.acts.listRisks>['risks'][number]

export interface Said extends Pick<Known, 'level' | 'likelihood' | 'impact' | 'reviewOn' | 'closed'> {
  readonly title: Bilingual
  readonly mitigation: Bilingual
  readonly office: string | null
  readonly lineages: readonly string[]
  /** Why it is said anew; null the first time. */
  readonly reason: string | null
}

/** Whether all of them stand in the version, as far as the person who acts may read it. */
export async function standIn(
  tx: Transaction<StrategyRows>,
  version: string,
  lineages: readonly string[],
): Promise<boolean> {
  const wanted = [...new Set(lineages)]
  const { rows } = await tx.query(
    'select 1 from strategy.nodes where version = $1 and lineage = any ($2::uuid[])',
    [version, wanted],
  )
  return rows.length === wanted.length
}

/** Appends what is said of a risk, with what it threatens; returns the revision. */
export async function keepRevision(
  tx: Transaction<StrategyRows>,
  risk: { readonly id: string; readonly strategy: string },
  said: Said,
  { ledger_entry, ledger_salt }: RecordedColumns,
): Promise<string> {
  const { rows } = await tx.query<{ id: string }>(
    `insert into strategy.risk_revisions (risk, strategy, level, title_en, title_ur, likelihood, impact, owner_office,
        mitigation_en, mitigation_ur, review_on, closed, reason, said_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, (select kernel.person()), $14, $15)
     returning id`,
    [
      ...[risk.id, risk.strategy, said.level, said.title.en, said.title.ur, said.likelihood, said.impact],
      ...[said.office, said.mitigation.en, said.mitigation.ur, said.reviewOn, said.closed, said.reason],
      ...[ledger_entry, ledger_salt],
    ],
  )
  const revision = rows[0]?.id ?? ''
  await tx.query(
    'insert into strategy.risk_nodes (revision, strategy, lineage) select $1, $2, unnest($3::uuid[])',
    [revision, risk.strategy, [...new Set(said.lineages)]],
  )
  return revision
}
