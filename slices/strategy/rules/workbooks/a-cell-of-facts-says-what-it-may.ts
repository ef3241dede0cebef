import { type KnownOffice, officeMeant } from '../plan-import/which-office-is-meant.ts'
import { saidInCell } from './a-cell-of-governance-says-what-it-may.ts'

/** The facts of an activity that a returned sheet may change. */
export const facts = ['lead', 'partners', 'starts', 'ends'] as const
export type Fact = (typeof facts)[number]

export type FactFault = 'not-a-day' | 'office-not-known' | 'more-than-one-office'

export type FactSaid =
  | { readonly ok: true; readonly values: readonly string[] }
  | { readonly ok: false; readonly fault: FactFault }

/** Members of a list stand on lines of their own, or between semicolons: names of offices hold commas. */
export const linesOfCell = (cell: string): readonly string[] =>
  cell
    .split(/[\n;؛]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/**
 * What the cell says, as it is kept: a day, or offices of the register by their identifiers in one order, each once. An
 * empty cell says that there is none.
 */
export function saidOfFact(fact: Fact, cell: string, offices: readonly KnownOffice[]): FactSaid {
  if (fact === 'starts' || fact === 'ends') {
    const said = saidInCell({ kind: 'day', mayBeEmpty: true }, cell)
    if (!said.ok) return { ok: false, fault: 'not-a-day' }
    return { ok: true, values: said.text === '' ? [] : [said.text] }
  }
  const meant = linesOfCell(cell).map((name) => officeMeant(name, offices))
  if (meant.includes(null)) return { ok: false, fault: 'office-not-known' }
  const values = [...new Set(meant.filter((id) => id !== null))].toSorted()
  if (fact === 'lead' && values.length > 1) return { ok: false, fault: 'more-than-one-office' }
  return { ok: true, values }
}

export const saysTheSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at])
