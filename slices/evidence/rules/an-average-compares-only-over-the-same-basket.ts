import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type Decimal, decimalText, subtract } from '#kernel/pure/decimal.ts'

/** Markets, actors or resilience in one picture, as far as comparing needs it. */
export interface Basket {
  /** The identity of the scale: 7 of 10 and 7 of 100 are not the same. */
  readonly scale: string
  /** Over how many items the average is taken; null where the source does not say. */
  readonly items: number | null
  readonly printedAverage: Decimal | null
  /** Codes of the items whose scores are recorded. */
  readonly codes: readonly string[]
}

export type NotComparable =
  | 'another scale'
  | 'another number of items'
  | 'number of items unknown'
  | 'other items'
  | 'no average printed'

export type Comparison =
  | {
      readonly comparable: true
      readonly change: string
      /** Not all items are recorded on both sides, so that the baskets were compared by number alone. */
      readonly byNumberAlone: boolean
    }
  | { readonly comparable: false; readonly because: readonly NotComparable[] }

/** May the later average be held against the earlier one? All reasons why not, at once. */
export function compareAverages(earlier: Basket, later: Basket): Comparison {
  const because: NotComparable[] = []
  if (earlier.scale !== later.scale) because.push('another scale')
  if (earlier.items === null || later.items === null) because.push('number of items unknown')
  else if (earlier.items !== later.items) because.push('another number of items')
  const areWhole = isWhole(earlier) && isWhole(later)
  if (areWhole && earlier.items === later.items && !sameCodes(earlier, later)) because.push('other items')
  const [before, after] = [earlier.printedAverage, later.printedAverage]
  if (before === null || after === null) return { comparable: false, because: ['no average printed'] }
  return because.length > 0
    ? { comparable: false, because }
    : { comparable: true, change: decimalText(subtract(after, before)), byNumberAlone: !areWhole }
}

const isWhole = ({ items, codes }: Basket): boolean => items !== null && codes.length === items

const sameCodes = (a: Basket, b: Basket): boolean => a.codes.every((code) => b.codes.includes(code))

/** Single scores compare wherever the scale and the item are the same, also where the averages do not. */
export const changeOf = (
  scales: { readonly earlier: string; readonly later: string },
  earlier: Decimal | null,
  later: Decimal | null,
): string | null =>
  scales.earlier !== scales.later || earlier === null || later === null
    ? null
    : decimalText(subtract(later, earlier))

export const notComparableWords: Readonly<Record<NotComparable, Bilingual>> = {
  'another scale': {
    en: 'The two pictures use different scales.',
    ur: 'دونوں تصاویر کے پیمانے مختلف ہیں۔',
  },
  'another number of items': {
    en: 'The earlier average is taken over {earlier} items, the later one over {later}. A basket that changed says nothing about change.',
    ur: 'پہلی اوسط {earlier} اجزا کی ہے اور بعد کی {later} کی۔ جب اجزا بدل جائیں تو اوسط کا فرق تبدیلی نہیں بتاتا۔',
  },
  'number of items unknown': {
    en: 'For one of the averages it is not known over how many items it was taken.',
    ur: 'ایک اوسط کے بارے میں معلوم نہیں کہ وہ کتنے اجزا کی ہے۔',
  },
  'other items': {
    en: 'The averages are taken over different items.',
    ur: 'دونوں اوسطیں مختلف اجزا کی ہیں۔',
  },
  'no average printed': {
    en: 'One of the two pictures prints no average.',
    ur: 'دونوں میں سے ایک تصویر میں اوسط درج نہیں۔',
  },
}
