import type { PlanField } from './plan-fields.ts'
import type { Mapping } from './suggest-mapping.ts'
import { type Said, saidBy } from './silent-cells.ts'

/** A sheet as the kernel reads it; `kernel/tables` gives exactly this shape. */
export interface SheetOfText {
  readonly file: string
  readonly sheet: string
  readonly headerRow: number
  readonly headers: readonly string[]
  readonly rows: readonly {
    readonly number: number
    readonly cells: readonly string[]
    readonly notes: readonly { readonly column: number; readonly code: string; readonly from: string }[]
  }[]
}

/** Where a text of the plan stands in the file: kept with every imported field. */
export interface Provenance {
  readonly file: string
  readonly sheet: string
  readonly row: number
  /** Position of the column, from 0, and its header. */
  readonly column: number
  readonly header: string
}

export interface PlanCell {
  readonly field: PlanField
  readonly text: string
  readonly from: Provenance
  /** How the text came to be in this row: a merged cell, a formula's result, or written once above. */
  readonly notes: readonly string[]
}

export interface PlanRow {
  /** Row in the file where the entry starts. */
  readonly row: number
  /** A heading carries an objective or a pillar and no activity. */
  readonly kind: 'activity' | 'heading'
  /** The plan's own number ("55", "2.1.1"), or an empty text. */
  readonly code: string
  readonly cells: Readonly<Partial<Record<PlanField, readonly PlanCell[]>>>
}

export interface PlanTable {
  readonly file: string
  readonly sheet: string
  readonly headerRow: number
  readonly headers: readonly string[]
  readonly mapping: Mapping
  readonly rows: readonly PlanRow[]
}

export const hasColumn = (plan: PlanTable, field: PlanField): boolean => plan.mapping.includes(field)

/** The first header that is mapped to a field, for messages; null where there is none. */
export const headerOf = (plan: PlanTable, field: PlanField): string | null =>
  plan.headers[plan.mapping.indexOf(field)] ?? null

/** All texts of a field in a row, a line each, notes of the transcriber included. */
export function rawText(row: PlanRow, field: PlanField): string {
  const cells = row.cells[field]
  if (cells === undefined) return ''
  const [only, ...more] = cells
  return only !== undefined && more.length === 0 ? only.text : cells.map(({ text }) => text).join('\n')
}

/** Most rules ask for the same cells, and many cells have the same words: what these say is found out once a plan. */
const judgedOnce = new WeakMap<PlanTable, Map<string, Said>>()

/** What a row says of a field. */
export function said(plan: PlanTable, row: PlanRow, field: PlanField): Said {
  if (!hasColumn(plan, field)) return { kind: 'no-column' }
  const text = rawText(row, field)
  const judged = judgedOnce.get(plan) ?? new Map<string, Said>()
  judgedOnce.set(plan, judged)
  const known = judged.get(text)
  if (known !== undefined) return known
  const says = saidBy(text)
  judged.set(text, says)
  return says
}

/** The text of a field, or an empty one where the cell is silent or was not seen. */
export function textOf(plan: PlanTable, row: PlanRow, field: PlanField): string {
  const what = said(plan, row, field)
  return what.kind === 'text' ? what.text : ''
}

export const activitiesOf = (plan: PlanTable): readonly PlanRow[] =>
  plan.rows.filter(({ kind }) => kind === 'activity')
