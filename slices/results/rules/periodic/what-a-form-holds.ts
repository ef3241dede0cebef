import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { PartAsked } from '../breakdowns/a-form-asks-apart.ts'
import type { FigureRow } from '../figure-checks/rows-become-statements.ts'

/** A sheet as it came back: where keys, values and notes stand is told by the headers, in whatever order they are. */
export interface SheetBack {
  readonly sheet: string
  readonly headers: readonly string[]
  readonly rows: readonly {
    readonly number: number
    readonly cells: readonly string[]
    /** Positions of cells that hold a formula. */
    readonly formulas: readonly number[]
  }[]
}

export interface LineAsked {
  readonly key: string
  readonly code: string
  readonly place: string
  readonly unit: string
  /** When its place ended, and what it became; null while it exists. */
  readonly ended: { readonly on: string; readonly became: string } | null
  /** What the office had said for this period before, with which the form goes out; null where nothing. */
  readonly said: { readonly kind: string; readonly value: string | null } | null
  /** Of whom the value is asked apart as well. */
  readonly parts: readonly PartAsked[]
}

export interface FormFault {
  readonly code: string
  readonly sheet: string | null
  readonly row: number | null
  readonly column: string | null
  readonly messages: Bilingual
  readonly hint: Bilingual
}

export interface CellBack {
  readonly sheet: string
  readonly row: number
  readonly value: string
  readonly note: string
}

export interface FormBack {
  /** In the order of the lines; its row is the position of its line, from 1. */
  readonly rows: readonly FigureRow[]
  readonly cells: ReadonlyMap<number, CellBack>
  readonly faults: readonly FormFault[]
}

/** Headers by which a column is known, in either language. */
export const formHeaders = {
  key: ['key', 'کلید'],
  value: ['value', 'قدر'],
  note: ['note', 'نوٹ'],
} as const

export const totalKey = (code: string): string => `total:${code}`

export const fault = (
  at: { readonly sheet: string; readonly row: number } | null,
  code: string,
  messages: Bilingual,
  hint: Bilingual,
): FormFault => ({
  ...{ code, sheet: at?.sheet ?? null, row: at?.row ?? null },
  column: at === null ? null : 'value',
  ...{ messages, hint },
})
