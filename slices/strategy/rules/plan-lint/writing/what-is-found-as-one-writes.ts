import { type StoredRow, planOfVersion } from '../../plan-import/a-version-reads-as-a-plan.ts'
import type { OfficeRegister } from '../../plan-table/office-register.ts'
import type { PlanField } from '../../plan-table/plan-fields.ts'
import { type RuleSettings, asConfigured } from '../configured-rules.ts'
import type { Finding } from '../finding.ts'
import { lintPlan } from '../lint-plan.ts'

export interface WhileWriting extends RuleSettings {
  /** Offices with their dates; without it nothing is said about their existence. */
  readonly offices?: OfficeRegister
  /** The other activities of the version; its parts are taken of them, "4.1" of "4", which a province may lead. */
  readonly others?: readonly StoredRow[]
}

/** What the lint finds in one row, where these fields are asked for whether or not any row has them. */
function foundInRow(row: StoredRow, asked: readonly PlanField[], ask: WhileWriting): readonly Finding[] {
  const { offices, others = [] } = ask
  const parts = row.code === '' ? [] : others.filter(({ code }) => code.startsWith(`${row.code}.`))
  const plan = planOfVersion([row, ...parts], asked)
  const found = lintPlan({ plan, ...(offices && { offices }) })
  return asConfigured(found, ask).filter((finding) => finding.row === 1)
}

/**
 * What the lint finds in one field of one activity while it is being written. Said is only what this activity alone
 * shows: what is found across the plan, or of a field that nobody is writing, waits for the findings of the version.
 */
export function foundAsOneWrites(row: StoredRow, field: PlanField, ask: WhileWriting): readonly Finding[] {
  if ((row.texts[field] ?? '').trim() === '') return []
  return foundInRow(row, [], ask).filter(({ column }) => column === field)
}

/**
 * What the lint would say of an activity if a form of several fields were saved as it stands, beside the field that can
 * mend it. An empty field counts, since it would be saved so. What is found in a field that the form has not stands beside
 * the one that brought it: a donor chosen as a partner makes a training one that needs a human rights check.
 */
export function foundInAForm(
  row: StoredRow,
  fields: readonly PlanField[],
  ask: WhileWriting,
): ReadonlyMap<PlanField, readonly Finding[]> {
  const isOf = (field: string | null) => fields.some((one) => one === field)
  const found = foundInRow(row, fields, ask)
  const beside = new Map<PlanField, readonly Finding[]>(
    fields.map((field) => [field, found.filter(({ column }) => column === field)]),
  )
  let elsewhere = found.filter(({ column }) => !isOf(column))
  for (const field of fields) {
    if (elsewhere.length === 0) break
    const { [field]: _, ...others } = row.texts
    const without = foundInRow({ ...row, texts: others }, fields, ask)
    const isBrought = ({ code }: Finding) => without.every((other) => other.code !== code)
    beside.set(field, [...(beside.get(field) ?? []), ...elsewhere.filter(isBrought)])
    elsewhere = elsewhere.filter((finding) => !isBrought(finding))
  }
  return beside
}
