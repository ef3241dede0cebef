import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { excerpt, isolated } from '#kernel/pure/parsed.ts'
import { sameKind, type Unit, unitOf } from '#kernel/pure/units.ts'
import { readFigureCell } from '../figures/nil-is-not-silence.ts'
import { type Part, agesBetween, partKey, partName, readAges, readSex, shapeOf } from './parts-of-a-figure.ts'

/** A row that speaks of some of the persons whom another row counts. */
export interface PartRow {
  readonly row: number
  readonly sex: string
  readonly age: string
  readonly unit: string
  readonly kind: string
  readonly value: string
}

export interface PartFault {
  readonly row: number
  readonly column: 'sex' | 'age' | 'unit' | 'value' | 'kind'
  readonly messages: Bilingual
}

export interface PartRead extends Part {
  readonly row: number
}

type Read = { readonly part: PartRead } | { readonly fault: PartFault }

const wrong = (row: number, column: PartFault['column'], en: string, ur: string): Read => ({
  fault: { row, column, messages: { en, ur } },
})

export const withoutWhole = (row: number): PartFault => ({
  row,
  column: 'sex',
  messages: {
    en: 'This row is a part by sex or age, and no row of the same indicator, place, period and document gives the whole.',
    ur: 'یہ سطر جنس یا عمر کے لحاظ سے ایک حصہ ہے، مگر اسی اشاریے، مقام، مدت اور دستاویز کی کوئی سطر کل نہیں بتاتی۔',
  },
})

/** One row of a breakdown, in the unit of its whole. */
function partOf(row: PartRow, whole: Unit): Read {
  const sex = row.sex === '' ? null : readSex(row.sex)
  if (sex === undefined)
    return wrong(
      row.row,
      'sex',
      `"${excerpt(row.sex)}" is no sex that is known here. Write female, male, other or not recorded.`,
      `${isolated(excerpt(row.sex))} معلوم جنس نہیں۔ خواتین، مرد، دیگر یا درج نہیں لکھیں۔`,
    )
  const ages = row.age === '' ? null : readAges(row.age)
  if (ages === undefined)
    return wrong(
      row.row,
      'age',
      `"${excerpt(row.age)}" is no age band. Write 0-17, 18+, two ages with a dash, or not recorded.`,
      `${isolated(excerpt(row.age))} عمر کا گروہ نہیں۔ ${isolated('0-17')}، ${isolated('18+')}، یا درج نہیں لکھیں۔`,
    )
  const saidUnit = unitOf(row.unit)
  if (row.unit !== '' && (!sameKind(saidUnit, whole) || saidUnit.power !== whole.power))
    return wrong(
      row.row,
      'unit',
      `The part is in ${saidUnit.name.en} and its whole in ${whole.name.en}. Write both in one unit.`,
      `حصہ ${saidUnit.name.ur} میں ہے اور کل ${whole.name.ur} میں۔ دونوں ایک ہی اکائی میں لکھیں۔`,
    )
  const word = row.kind.toLowerCase()
  const said = word === '' || word === 'value' ? row.value : row.kind
  const read = readFigureCell(said)
  if (!read.ok) return { fault: { row: row.row, column: 'value', messages: read.problem.messages } }
  const { value } = read
  if (value.kind === 'not applicable')
    return wrong(
      row.row,
      word === '' ? 'value' : 'kind',
      'A part is a number, nil or not reported.',
      'حصہ عدد، ندارد یا رپورٹ نہیں ہوا ہو سکتا ہے۔',
    )
  return { part: { row: row.row, sex, ages, value } }
}

/** A part beside those that stand already: the same persons twice, or ages that share a year, cannot be added. */
function clash(part: PartRead, others: readonly PartRead[]): PartFault | undefined {
  const same = others.find((one) => partKey(one) === partKey(part))
  if (same)
    return {
      ...{ row: part.row, column: part.sex === null ? 'age' : 'sex' },
      messages: {
        en: `${partName(part).en}: row ${same.row} says this already. Keep one of the two.`,
        ur: `${partName(part).ur}: سطر ${same.row} یہ پہلے ہی بتا چکی ہے۔ دونوں میں سے ایک رکھیں۔`,
      },
    }
  const band = agesBetween(part.ages)
  const across = others.find((one) => {
    const its = agesBetween(one.ages)
    if (!band || !its || one.sex !== part.sex || shapeOf(one) !== shapeOf(part)) return false
    return band.from <= its.until && its.from <= band.until
  })
  if (!across) return undefined
  return {
    ...{ row: part.row, column: 'age' },
    messages: {
      en: `The ages ${part.ages} share years with ${across.ages} in row ${across.row}, so persons would count twice.`,
      ur: `${isolated(part.ages ?? '')} کی عمریں سطر ${across.row} کی ${isolated(across.ages ?? '')} سے ملتی ہیں، یوں افراد دو بار شمار ہوں گے۔`,
    },
  }
}

/** The parts of one whole, and every cell that cannot be one. */
export function partsOfWhole(
  rows: readonly PartRow[],
  unit: Unit,
): { readonly parts: readonly PartRead[]; readonly faults: readonly PartFault[] } {
  const parts: PartRead[] = []
  const faults: PartFault[] = []
  for (const row of rows) {
    const read = partOf(row, unit)
    const fault = 'fault' in read ? read.fault : clash(read.part, parts)
    if (fault) faults.push(fault)
    else if ('part' in read) parts.push(read.part)
  }
  return { parts, faults }
}
