import type { Transaction } from '#kernel/database/transaction.ts'
import { type Finding, findingsByIds } from '#slices/evidence/index.ts'
import type { StrategyRows } from '../../database/rows.ts'

type Tx = Transaction<StrategyRows>

export interface CitationSeen {
  readonly id: string
  readonly lineage: string
  readonly why: string | null
  readonly at: string
  readonly finding: Finding
}

/** Citations that stand, of one objective or of all of a strategy, each with the finding as it is today. */
export async function citationsSeen(
  tx: Tx,
  { strategy, lineage }: { readonly strategy: string; readonly lineage?: string },
): Promise<readonly CitationSeen[]> {
  const { rows } = await tx.query<{
    readonly id: string
    readonly lineage: string
    readonly finding: string
    readonly why: string | null
    readonly cited_at: Date
  }>(
    `select c.id, c.lineage, c.finding, c.why, c.cited_at from strategy.citations c
      where c.strategy = $1 ${lineage === undefined ? '' : 'and c.lineage = $2'}
        and not exists (select from strategy.citation_withdrawals w where w.citation = c.id)
      order by c.cited_at, c.id`,
    lineage === undefined ? [strategy] : [strategy, lineage],
  )
  if (rows.length === 0) return []
  const findings = await findingsByIds(tx, [...new Set(rows.map(({ finding }) => finding))])
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  return rows.flatMap(({ cited_at, finding: id, ...row }) => {
    const finding = byId.get(id)
    return finding === undefined ? [] : [{ ...row, at: cited_at.toISOString(), finding }]
  })
}
