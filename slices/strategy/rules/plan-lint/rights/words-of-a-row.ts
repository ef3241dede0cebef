import { type PlanRow, rawText } from '../../plan-table/plan-table.ts'
import type { PlanField } from '../../plan-table/plan-fields.ts'
import { isCut, withoutNotes } from '../../plan-table/silent-cells.ts'

/** Everything that a row says, its column headers left out. */
export const wordsOf = (row: PlanRow): string =>
  Object.values(row.cells)
    .flat()
    .map(({ text }) => withoutNotes(text))
    .join('\n')

/** Whether a part of the row was not seen: what is absent from it cannot be held against it. */
export const isPartlySeen = (row: PlanRow): boolean =>
  (Object.keys(row.cells) as PlanField[]).some((field) => isCut(rawText(row, field)))
