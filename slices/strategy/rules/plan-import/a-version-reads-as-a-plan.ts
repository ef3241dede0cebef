import { type CostState, costNames } from '../cost-states.ts'
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

/** What stands in the cell of the cost where nothing is written there: that somebody reckoned it, where it was set so. */
const costAsSet = (written: string | undefined, state: CostState | null): string | null =>
  (written ?? '').trim() === '' && state === 'costed' ? costNames.costed.en : null

/** What is set of an activity beside its words; several offices or terms as a cell lists them, with semicolons. */
export interface SetOfActivity {
  readonly lead: string | null
  readonly partners: string | null
  readonly governanceLevel: string | null
  readonly starts: string | null
  readonly ends: string | null
  readonly costState: CostState | null
  readonly terms: Readonly<Partial<Record<string, string | null>>>
}

/** The same as cells of a row. */
export const cellsOfSet = (
  set: SetOfActivity,
  texts: Readonly<Partial<Record<string, string>>>,
): Readonly<Partial<Record<PlanField, string | null>>> => ({
  lead: set.lead,
  partners: set.partners,
  level: set.governanceLevel,
  start: set.starts,
  deadline: set.ends,
  cost: costAsSet(texts.cost, set.costState),
  frameworks: set.terms.framework ?? null,
  places: set.terms.place ?? null,
  crimes: set.terms.crime ?? null,
})

const placesOfTexts = Object.entries(planFieldOf)

/** The texts of an activity as a row of a plan; facts that were set stand for what was written of them. */
export function rowOfActivity(
  code: string,
  texts: Readonly<Partial<Record<string, string>>>,
  facts: Readonly<Partial<Record<PlanField, string | null | undefined>>>,
): StoredRow {
  const cells: Partial<Record<PlanField, string>> = {}
  for (const [field, as] of placesOfTexts) {
    const text = texts[field]
    if (text !== undefined) cells[as] = text
  }
  for (const as of planFields) {
    const set = facts[as]
    if (typeof set === 'string') cells[as] = set
  }
  return { kind: 'activity', code, texts: cells }
}

const noNotes: readonly string[] = []

/** Asked of every activity, so that a version in which none has an owner is not excused for want of a column. */
const alwaysAsked: ReadonlySet<PlanField> = new Set(['code', 'action', 'lead', 'deadline', 'indicators'])

/**
 * A stored version in the form in which the lint reads plans: a row a node, a column a field. A field that no
 * activity of the version has, and that nobody asks for, is no column, so that its lack is said once.
 */
export function planOfVersion(stored: readonly StoredRow[], asked: readonly PlanField[] = []): PlanTable {
  const isAsked = new Set([...alwaysAsked, ...asked])
  const mapping = planFields.filter(
    (field) => isAsked.has(field) || stored.some(({ texts }) => (texts[field] ?? '') !== ''),
  )
  const rows = stored.map((node, at): PlanRow => {
    const row = at + 1
    const cells: Partial<Record<PlanField, readonly PlanCell[]>> = {}
    for (const [column, field] of mapping.entries()) {
      const text = field === 'code' ? node.code : (node.texts[field] ?? '')
      if (text === '') continue
      const from = { file: '', sheet: '', row, column, header: field }
      cells[field] = [{ field, text, from, notes: noNotes }]
    }
    return { row, kind: node.kind, code: node.code, cells }
  })
  return { file: '', sheet: '', headerRow: 0, headers: mapping, mapping, rows }
}
