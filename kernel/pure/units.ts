import type { Bilingual } from './bilingual.ts'
import { type Decimal, add, timesPowerOfTen } from './decimal.ts'
import { type Parsed, isolated, parsed, unreadable } from './parsed.ts'
import { namedUnits } from './unit-names.ts'

/**
 * A unit of measure. Units of one `kind` convert into one another and add; units of two kinds refuse (design law 6).
 * `power` is the power of ten to the kind's base unit: a tonne is ten to the third kilograms.
 * `addable` is false for percentages and scores: two of them have no meaningful sum. `isStock` is what there is on a day:
 * it adds over places and never over time.
 */
export interface Unit {
  readonly code: string
  readonly kind: string
  readonly power: number
  readonly addable: boolean
  readonly isStock?: true
  readonly name: Bilingual
}

export interface Measure {
  readonly value: Decimal
  readonly unit: Unit
}

const folded = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')

const bySynonym = new Map<string, Unit>(
  namedUnits.flatMap(({ synonyms, ...unit }) =>
    [unit.code, unit.name.en, unit.name.ur, ...synonyms].map((word): [string, Unit] => [folded(word), unit]),
  ),
)

/** The unit that a file's word names ("kgs", "metric tons", «کلوگرام»); undefined for a word not known. */
export const findUnit = (word: string): Unit | undefined => bySynonym.get(folded(word)) ?? currencyUnit(word)

/** "PKR", "USD million": money of one currency is a kind of its own. */
function currencyUnit(word: string): Unit | undefined {
  const found = /^([A-Z]{3})(?: (thousand|million|billion))?$/.exec(word.trim())
  if (!found) return undefined
  const power = { thousand: 3, million: 6, billion: 9 }[found[2] ?? ''] ?? 0
  return {
    code: word.trim(),
    kind: `currency ${found[1]}`,
    power,
    addable: true,
    name: { en: word.trim(), ur: word.trim() },
  }
}

/** A unit that we do not know is a kind of its own: it adds to itself under the same word, and to nothing else. */
export const unitOf = (word: string): Unit =>
  findUnit(word) ?? {
    code: folded(word),
    kind: `unknown ${folded(word)}`,
    power: 0,
    addable: true,
    name: { en: word.trim(), ur: word.trim() },
  }

/** Whether two values may be compared and, where both are addable, added. */
export const sameKind = (a: Unit, b: Unit): boolean => a.kind === b.kind

const kindsDiffer = (a: Unit, b: Unit) =>
  unreadable(
    'units-do-not-add',
    `${a.name.en} and ${b.name.en} do not add. Report each in its own row.`,
    `${isolated(a.name.ur)} اور ${isolated(b.name.ur)} جمع نہیں ہو سکتے۔ ہر ایک کو الگ سطر میں درج کریں۔`,
  )

export function convert(measure: Measure, to: Unit): Parsed<Measure> {
  if (!sameKind(measure.unit, to)) return kindsDiffer(measure.unit, to)
  return parsed({ value: timesPowerOfTen(measure.value, measure.unit.power - to.power), unit: to })
}

/** The value in the kind's base unit (kilogram, litre, one): what may be compared with others of the kind. */
export const inBaseUnit = (measure: Measure): Decimal => timesPowerOfTen(measure.value, measure.unit.power)

/** Adds in the first one's unit. Refuses two kinds, and percentages or scores. */
export function addMeasures(a: Measure, b: Measure): Parsed<Measure> {
  if (!sameKind(a.unit, b.unit)) return kindsDiffer(a.unit, b.unit)
  if (!a.unit.addable)
    return unreadable(
      'unit-has-no-sum',
      `Two values in ${a.unit.name.en} have no sum. Add what they were calculated from.`,
      `${isolated(a.unit.name.ur)} کی دو قدروں کا مجموعہ نہیں ہوتا۔ جن اعداد سے یہ نکالی گئیں انہیں جمع کریں۔`,
    )
  const other = timesPowerOfTen(b.value, b.unit.power - a.unit.power)
  return parsed({ value: add(a.value, other), unit: a.unit })
}
