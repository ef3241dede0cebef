import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { FigureRow } from '../figure-checks/rows-become-statements.ts'
import { readFigureCell } from '../figures/nil-is-not-silence.ts'
import type { Part, PartOf } from './parts-of-a-figure.ts'
import { misfitSentence, misfitsOf } from './parts-fit-their-whole.ts'

/** A cell of a form for some of the persons whom its line counts. */
export interface PartAsked extends PartOf {
  readonly key: string
  readonly said: { readonly kind: string; readonly value: string | null } | null
}

interface LineOfCells {
  readonly code: string
  readonly place: string
  readonly unit: string
}

/** One line as a row of a figures file; a note goes with the document that said it. */
export const cellsOf = (
  { code, place, unit }: LineOfCells,
  value: string,
  note: string,
  period: string,
  document: string,
): FigureRow['cells'] => ({
  ...{ indicator: code, place, unit, period, value },
  document: note === '' ? document : `${document}: ${note}`,
})

/** One part of a line, as a row of a figures file has it. */
export const partCellsOf = (
  line: LineOfCells,
  { sex, ages }: PartOf,
  value: string,
  note: string,
  period: string,
  document: string,
): FigureRow['cells'] => ({
  ...cellsOf(line, value, note, period, document),
  ...{ sex: sex ?? '', age: ages ?? '' },
})

/** Where nothing was counted there is nothing to tell apart: empty cells below it are no silence. */
const isCounted = (value: string): boolean => {
  const read = readFigureCell(value)
  return !read.ok || read.value.kind === 'number'
}

export interface PartTyped {
  readonly part: PartAsked
  readonly value: string
}

/** Which of the parts are to be read: all, unless nothing was counted and nothing was written. */
export const partsToRead = <T extends PartTyped>(whole: string, parts: readonly T[]): readonly T[] =>
  isCounted(whole) ? parts : parts.filter(({ value }) => value.trim() !== '')

/** What parts and whole say to one another, as soon as every one of them can be read. */
export function breakdownFault(whole: string, parts: readonly PartTyped[]): Bilingual | null {
  const said = readFigureCell(whole)
  const read = parts.flatMap(({ part, value }): Part[] => {
    const cell = readFigureCell(value)
    return cell.ok && cell.value.kind !== 'not applicable' ? [{ ...part, value: cell.value }] : []
  })
  if (!said.ok || read.length < parts.length) return null
  const [misfit] = misfitsOf(said.value, read)
  return misfit === undefined ? null : misfitSentence(misfit)
}
