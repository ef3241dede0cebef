import { clauseOf } from '../../points/a-clause-is-named-by-its-numbers.ts'
import { labelAndWords } from '../../points/a-document-is-split-into-points.ts'

/** A paragraph of the draft as it was sent, with the numbers that are printed above and before it. */
export interface PrintedParagraph {
  readonly numbers: readonly string[]
  readonly text: string
}

/** What people write before a number, and between two; a number behind another word (`Annex 2`) is of something else. */
const callings = new Set(
  [
    'paragraph paragraphs para paras par clause clauses section sections sec article articles art sub subsection',
    'subclause subparagraph item items point points number numbers no nos num objective activity action and or to',
    'at in of the see پیراگراف پیرا شق شقیں ذیلی دفعہ سیکشن نکتہ نکات نمبر مقصد سرگرمی اور یا تا میں کی کا کے',
  ].flatMap((line) => line.split(' ')),
)

const pages = /(?<!\p{L})(?:pages?|pp?|pg|lines?|صفحہ نمبر|صفحہ|سطر)\.?\s*\d+(?:\s*[-–]\s*\d+)?/gu
/** `2`, `2.3`, and letters or Roman numbers below it, in brackets or not: `2.3(b)(ii)`, `2.3 b`, `2.3 (ب)`. */
const number =
  /(?<![\p{L}\p{N}.-])\d+(?:\.\d+)*\.?(?:\s*\(\s*\p{L}{1,5}\s*\)|[ .]?\p{L}(?!\p{L}))*(?![\p{L}\p{N}])/gu

function plain(reference: string): string {
  return reference
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٫', '.')
    .replace(/[أآ]/g, 'ا')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/(?<!\p{L})الف(?!\p{L})/gu, 'ا')
    .toLowerCase()
}

/** The steps of a number, from the outermost: `2.3(b)` as 2, 3, b. */
const stepsOf = (written: string): readonly string[] => plain(written).match(/\d+|\p{L}+/gu) ?? []

const keyOf = (written: string): string => stepsOf(written).join('.')

/** From one number to another: `2.3-2.5`. */
const span = /(?<=\d\.\d+(?:\s*\(\p{L}\))?)\s*[-–—]\s*(?=\d+\.\d)/gu

/** The numbers that a reference names, as keys which two ways of writing one number share. */
export function numbersNamed(reference: string): readonly string[] {
  const read = plain(reference).replace(pages, ' ').replace(span, ' to ')
  const keys = [...read.matchAll(number)].flatMap(({ 0: written, index }) => {
    const before = /(\p{L}+)[^\p{L}\p{N}]*$/u.exec(read.slice(0, index))?.[1]
    return before === undefined || callings.has(before) || before.length === 1 ? [keyOf(written)] : []
  })
  return [...new Set(keys)]
}

/** A column of references that counts the comments themselves (1, 2, 3 …) refers to nothing. */
export function areSerial(references: readonly (string | null)[]): boolean {
  const counted = references.map((one) =>
    one !== null && /^\s*\d+[.)]?\s*$/.test(one) ? parseInt(one, 10) : NaN,
  )
  const [first = NaN] = counted
  return counted.length > 1 && first <= 1 && counted.every((one, at) => one === first + at)
}

/** Where a letter is a number: its places, for ج is the third by abjad and another one in a dictionary. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'ابجدهوزحطيكلمنسعفصقرشت',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہی',
].map((letters) => [...plain(letters)])

const placesOf = (letter: string): readonly number[] =>
  alphabets.map((letters) => letters.indexOf(letter)).filter((place) => place >= 0)

const sameStep = (one: string, other: string): boolean =>
  one === other || placesOf(one).some((place) => placesOf(other).includes(place))

function sameNumber(one: string, other: string): boolean {
  const [left, right] = [one.split('.'), other.split('.')]
  return left.length === right.length && left.every((step, at) => sameStep(step, right[at] ?? ''))
}

/** What is printed at one number: the paragraphs that bear it, and those without a number that stand below. */
export interface AtNumber {
  readonly own: ReadonlySet<string>
  readonly below: ReadonlySet<string>
}

/** The texts of a draft by the numbers that are printed before them; of several copies each text once. */
export class PrintedReferences {
  readonly #byKey = new Map<string, { readonly own: Set<string>; readonly below: Set<string> }>()

  constructor(drafts: readonly (readonly PrintedParagraph[])[]) {
    for (const draft of drafts) this.#read(draft)
  }

  /** As it is written there; else where a letter of the one script stands for a letter of the other. */
  at(key: string): readonly AtNumber[] {
    const exact = this.#byKey.get(key)
    if (exact !== undefined) return [exact]
    return [...this.#byKey].filter(([other]) => sameNumber(key, other)).map(([, there]) => there)
  }

  #read(draft: readonly PrintedParagraph[]): void {
    let last: string | null = null
    for (const { numbers, text } of draft) {
      const own = keyOf(clauseOf(numbers) || typedNumber(text))
      last = own === '' ? last : own
      if (last === null || text.trim() === '') continue
      const there = this.#byKey.get(last) ?? { own: new Set<string>(), below: new Set<string>() }
      this.#byKey.set(last, there)
      ;(own === '' ? there.below : there.own).add(text)
    }
  }
}

/** Somebody who does not let Word number types the number; a letter alone says too little. */
function typedNumber(text: string): string {
  const { label } = labelAndWords(text)
  return /\p{N}/u.test(label) ? label : ''
}
