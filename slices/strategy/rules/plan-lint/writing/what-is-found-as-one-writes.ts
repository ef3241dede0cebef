import { type StoredRow, planOfVersion } from '../../plan-import/a-version-reads-as-a-plan.ts'
import type { PlanField } from '../../plan-table/plan-fields.ts'
import { type RuleSettings, asConfigured } from '../configured-rules.ts'
import type { Finding } from '../finding.ts'
import { lintPlan } from '../lint-plan.ts'

/**
 * What the lint finds in one field of one activity while it is being written. Said is only what this activity alone
 * shows: what is found across the plan, or of a field that nobody is writing, waits for the findings of the version.
 */
export function foundAsOneWrites(row: StoredRow, field: PlanField, rules: RuleSettings): readonly Finding[] {
  if ((row.texts[field] ?? '').trim() === '') return []
  const plan = planOfVersion([row])
  return asConfigured(lintPlan({ plan }), rules).filter(
    (finding) => finding.row !== null && finding.column === field,
  )
}
