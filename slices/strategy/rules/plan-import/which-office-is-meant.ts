import { leadingOffices } from '../plan-table/offices-in-a-cell.ts'

/** An office as the register names it. */
export interface KnownOffice {
  readonly id: string
  readonly code: string
  readonly names: readonly string[]
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/^the\s+/, '')
    .replace(/\b(?:and|of|the|for)\b|&/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ')

/** "Federal Investigation Agency (FIA)" is also written FIA. */
const acronymIn = (written: string): string | undefined => /\(([A-Z][A-Z-]{1,11})\)/.exec(written)?.[1]

/** The one office that a written name means; null where none does, or more than one might. */
export function officeMeant(written: string, offices: readonly KnownOffice[]): string | null {
  const wanted = plain(written)
  const acronym = acronymIn(written) ?? written.trim()
  const found = offices.filter(
    ({ code, names }) => code === acronym || (wanted !== '' && names.some((name) => plain(name) === wanted)),
  )
  const [one] = found
  return found.length === 1 && one !== undefined ? one.id : null
}

/** The accountable office of a cell: only where it names one office, and the register knows it. */
export function leadMeant(cell: string, offices: readonly KnownOffice[]): string | null {
  const [only, ...others] = leadingOffices(cell)
  return only === undefined || others.length > 0 ? null : officeMeant(only, offices)
}
