import type { TextField } from '../fields-of-a-node.ts'
import { type PlanField, planFields } from '../plan-table/plan-fields.ts'
import type { PlanCell, PlanRow, PlanTable } from '../plan-table/plan-table.ts'

/** A node of a stored version, with the texts of one language and the names of its offices. */
export interface StoredRow {
  readonly kind: 'activity' | 'heading'
  readonly code: string
  readonly texts: PlanTexts
}

/** What each text of an activity is in a plan's table; what has no place there is not linted. */
export const planFieldOf: Readonly<Partial<Record<TextField, PlanField>>> = {
  title: 'action',
  'lead.as-written': 'lead',
  'partners.as-written': 'partners',
  start: 'start',
  deadline: 'deadline',
  'indicator.text': 'indicators',
  'indicator.unit': 'unit',
  'indicator.baseline': 'baseline',
  'indicator.target': 'target',
  'indicator.direction': 'direction',
  'indicator.means': 'verification',
  'indicator.frequency': 'frequency',
  cost: 'cost',
  funding: 'funding',
  risk: 'risks',
  'frameworks.as-written': 'frameworks',
  'legal-basis': 'legal',
  safeguards: 'safeguards',
  gender: 'gender',
  'places.as-written': 'places',
  'crimes.as-written': 'crimes',
  remarks: 'remarks',
}

export type PlanTexts = Readonly<Partial<Record<PlanField, string>>>

/** The texts of an activity as a row of a plan; facts that were set stand for what was written of them. */
export function rowOfActivity(
  code: string,
  texts: Readonly<Partial<Record<string, string>>>,
  facts: Readonly<Partial<Record<PlanField, string | null | undefined>>>,
): StoredRow {
  const written = Object.entries(planFieldOf).flatMap(([field, as]) => {
    const text = texts[field]
    return text === undefined ? [] : [[as, text] as const]
  })
  const set = Object.entries(facts).filter((fact): fact is [PlanField, string] => typeof fact[1] === 'string')
  return { kind: 'activity', code, texts: { ...Object.fromEntries(written), ...Object.fromEntries(set) } }
}

/** Asked of every activity, so that a version in which none has an owner is not excused for want of a column. */
const alwaysAsked: ReadonlySet<PlanField> = new Set(['code', 'action', 'lead', 'deadline', 'indicators'])

/**
 * A stored version in the form in which the lint reads plans: a row a node, a column a field. A field that no
 * activity of the version has is no column, so that its lack is said once.
 */
export function planOfVersion(stored: readonly StoredRow[]): PlanTable {
  const mapping = planFields.filter(
    (field) => alwaysAsked.has(field) || stored.some(({ texts }) => (texts[field] ?? '') !== ''),
  )
  const rows = stored.map((node, at): PlanRow => {
    const row = at + 1
    const cells: Partial<Record<PlanField, readonly PlanCell[]>> = {}
    for (const [column, field] of mapping.entries()) {
      const text = field === 'code' ? node.code : (node.texts[field] ?? '')
      if (text === '') continue
      cells[field] = [{ field, text, from: { file: '', sheet: '', row, column, header: field }, notes: [] }]
    }
    return { row, kind: node.kind, code: node.code, cells }
  })
  return { file: '', sheet: '', headerRow: 0, headers: mapping, mapping, rows }
}
