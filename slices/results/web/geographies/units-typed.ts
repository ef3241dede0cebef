import { type Quality, qualities } from '../../rules/places/places-stand-together-only-with-their-mapping.ts'

interface UnitTyped {
  readonly name: string
  readonly place: string | null
  readonly quality: Quality
  readonly note: string | null
}

export type UnitsTyped =
  | { readonly ok: true; readonly units: readonly UnitTyped[] }
  | { readonly ok: false; readonly line: number }

/** `Lahore; Punjab; partial; note`: one unit in each line; blank lines are passed over. */
export function unitsTyped(typed: string): UnitsTyped {
  const units: UnitTyped[] = []
  for (const [at, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue
    const [name = '', where = '', said = '', ...rest] = line.split(/[;؛]/).map((cell) => cell.trim())
    const quality = qualities.find((one) => one === said.toLowerCase())
    if (name === '' || quality === undefined || (quality === 'unknown') !== (where === ''))
      return { ok: false, line: at + 1 }
    const note = rest.join('; ')
    units.push({ name, quality, place: where === '' ? null : where, note: note === '' ? null : note })
  }
  return { ok: true, units }
}
