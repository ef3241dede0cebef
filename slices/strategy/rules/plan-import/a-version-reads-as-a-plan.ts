import { type PlanField, planFields } from '../plan-table/plan-fields.ts'
import type { PlanCell, PlanRow, PlanTable } from '../plan-table/plan-table.ts'

/** A node of a stored version, with the texts of one language and the names of its offices. */
export interface StoredRow {
  readonly kind: 'activity' | 'heading'
  readonly code: string
  readonly texts: Readonly<Partial<Record<PlanField, string>>>
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
