import { type PlanTable, rawText } from '../../plan-table/plan-table.ts'
import type { PlanField } from '../../plan-table/plan-fields.ts'
import type { Finding } from '../finding.ts'

/** Which finding is meant, in any version: the rule, the node, the field, and the words that were judged. */
export interface FindingMeant {
  readonly code: string
  /** The node across versions; null where the finding is about the plan as a whole. */
  readonly lineage: string | null
  readonly field: string | null
  /** To be hashed: a waiver holds for these words and no others. */
  readonly words: string
}

/**
 * What each finding of a stored plan is about. The number of a node is no part of it, so that renumbering ends nothing; a
 * second finding of the same rule on the same words is told apart by its place among them.
 */
export function findingsMeant(
  plan: PlanTable,
  findings: readonly Finding[],
  lineageOf: (finding: Finding) => string | null,
): readonly FindingMeant[] {
  const rows = new Map(plan.rows.map((row) => [row.row, row]))
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const row = finding.row === null ? undefined : rows.get(finding.row)
    const field = plan.mapping.find((one): one is PlanField => one === finding.column) ?? null
    const text = row === undefined || field === null ? '' : rawText(row, field)
    const said = finding.about ?? (row === undefined ? finding.messages.en : '')
    const key = JSON.stringify([finding.code, finding.row, field, text, said])
    const place = seen.get(key) ?? 0
    seen.set(key, place + 1)
    return {
      code: finding.code,
      lineage: lineageOf(finding),
      field: finding.column,
      words: JSON.stringify([text, said, place]),
    }
  })
}
