import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import type { FigureValue } from '../figures/nil-is-not-silence.ts'

export const sexes = ['female', 'male', 'other', 'not recorded'] as const
export type Sex = (typeof sexes)[number]

/** Ages in full years: `0-17`, `18+`, or `not recorded`. */
export type Ages = string

/** Of whom a part speaks; null where it says nothing of sex or of age. One of the two is always there. */
export interface PartOf {
  readonly sex: Sex | null
  readonly ages: Ages | null
}

/** A figure's value for some of the persons whom it counts. */
export interface Part extends PartOf {
  readonly value: Exclude<FigureValue, { readonly kind: 'not applicable' }>
}

/** What two parts must have in common to be added: both by sex, both by age, or both by the two together. */
export const shapes = ['sex', 'age', 'sex and age'] as const
export type Shape = (typeof shapes)[number]

export const shapeOf = ({ sex, ages }: PartOf): Shape =>
  sex === null ? 'age' : ages === null ? 'sex' : 'sex and age'

export const partKey = ({ sex, ages }: PartOf): string => `${sex ?? ''}/${ages ?? ''}`

/** First and last year of age, the last without end; undefined where ages were not recorded. */
export function agesBetween(
  ages: Ages | null,
): { readonly from: number; readonly until: number } | undefined {
  const band = /^(\d{1,3})(?:-(\d{1,3})|\+)$/.exec(ages ?? '')
  if (!band) return undefined
  return { from: Number(band[1]), until: band[2] === undefined ? Infinity : Number(band[2]) }
}

const folded = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200e\u200f]+/g, ' ')
    .trim()
    .toLowerCase()

const sexWords: Readonly<Record<Sex, readonly string[]>> = {
  female: ['female', 'females', 'f', 'woman', 'women', 'خواتین', 'عورت', 'عورتیں', 'لڑکیاں', 'girls'],
  male: ['male', 'males', 'm', 'man', 'men', 'مرد', 'لڑکے', 'boys'],
  other: ['other', 'others', 'transgender', 'transgender persons', 'خواجہ سرا', 'دیگر'],
  'not recorded': ['not recorded', 'unknown', 'not known', 'درج نہیں', 'نامعلوم'],
}

/** A sex as offices write it, in either language; undefined where it is none. */
export const readSex = (cell: string): Sex | undefined =>
  sexes.find((sex) => sexWords[sex].includes(folded(cell)))

const children = ['child', 'children', 'minor', 'minors', 'under 18', 'بچے', 'نابالغ']
const adults = ['adult', 'adults', '18 years or over', '18 and over', 'بالغ']

/** An age band as offices write it: `15-17`, `15 to 17`, `18+`, `under 18`, `adults`. Undefined where it is none. */
export function readAges(cell: string): Ages | undefined {
  const word = folded(cell).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
  if (children.includes(word)) return '0-17'
  if (adults.includes(word)) return '18+'
  if (sexWords['not recorded'].includes(word)) return 'not recorded'
  const open = /^(\d{1,3}) ?(?:\+|(?:years )?(?:and|or) (?:over|above|older))$/.exec(word)
  if (open) return `${Number(open[1])}+`
  const band = /^(\d{1,3}) ?(?:-|–|to|تا) ?(\d{1,3})(?: years)?$/.exec(word)
  if (!band || Number(band[1]) > Number(band[2])) return undefined
  return `${Number(band[1])}-${Number(band[2])}`
}

/** Cells of a form for each breakdown that a passport declares; none where it declares neither. */
export function partsAsked(breakdowns: readonly string[]): readonly PartOf[] {
  const [bySex, byAge] = [breakdowns.includes('sex'), breakdowns.includes('age band')]
  const ages: readonly Ages[] = ['0-17', '18+']
  if (bySex && byAge)
    return [
      ...ages.flatMap((band) => (['female', 'male'] as const).map((sex): PartOf => ({ sex, ages: band }))),
      { sex: 'other', ages: 'not recorded' },
      { sex: 'not recorded', ages: 'not recorded' },
    ]
  if (bySex) return sexes.map((sex) => ({ sex, ages: null }))
  return byAge ? [...ages, 'not recorded'].map((band) => ({ sex: null, ages: band })) : []
}

const sexNames: Readonly<Record<Sex, Bilingual>> = {
  female: { en: 'Women and girls', ur: 'خواتین اور لڑکیاں' },
  male: { en: 'Men and boys', ur: 'مرد اور لڑکے' },
  other: { en: 'Transgender and others', ur: 'خواجہ سرا اور دیگر' },
  'not recorded': { en: 'Sex not recorded', ur: 'جنس درج نہیں' },
}

const together: Readonly<Record<string, Bilingual>> = {
  'female/0-17': { en: 'Girls under 18', ur: '18 سال سے کم عمر لڑکیاں' },
  'female/18+': { en: 'Women', ur: 'خواتین' },
  'male/0-17': { en: 'Boys under 18', ur: '18 سال سے کم عمر لڑکے' },
  'male/18+': { en: 'Men', ur: 'مرد' },
  'other/not recorded': { en: 'Transgender and others, any age', ur: 'خواجہ سرا اور دیگر، ہر عمر کے' },
  'not recorded/not recorded': { en: 'Sex and age not recorded', ur: 'جنس اور عمر درج نہیں' },
  '/0-17': { en: 'Children under 18', ur: '18 سال سے کم عمر بچے' },
  '/18+': { en: 'Adults', ur: 'بالغ افراد' },
}

function agesName(ages: Ages): Bilingual {
  const band = agesBetween(ages)
  if (!band) return { en: 'Age not recorded', ur: 'عمر درج نہیں' }
  const [from, until] = [String(band.from), String(band.until)]
  return band.until === Infinity
    ? { en: `Aged ${from} and over`, ur: `عمر ${isolated(from)} سال یا زائد` }
    : { en: `Aged ${from} to ${until}`, ur: `عمر ${isolated(from)} تا ${isolated(until)} سال` }
}

export function partName(part: PartOf): Bilingual {
  const known = together[partKey(part)]
  if (known) return known
  const [sex, ages] = [part.sex && sexNames[part.sex], part.ages && agesName(part.ages)]
  if (!sex || !ages) return sex || ages || { en: '', ur: '' }
  return { en: `${sex.en}, ${ages.en.toLowerCase()}`, ur: `${sex.ur}، ${ages.ur}` }
}

const rank = ({ sex, ages }: PartOf): number => {
  const from = agesBetween(ages)?.from ?? (ages === null ? -1 : 999)
  return from * 10 + (sex === null ? 0 : sexes.indexOf(sex))
}

/** Children before adults, women before men, what was not recorded last. */
export const inOrder = <P extends PartOf>(parts: readonly P[]): P[] =>
  [...parts].sort((a, b) => rank(a) - rank(b))
