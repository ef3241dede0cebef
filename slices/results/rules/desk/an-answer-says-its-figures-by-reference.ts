import { latinDigits } from '#kernel/pure/digits.ts'
import { figureReferenceText, parseFigureReference } from '#kernel/pure/identifiers.ts'

/** `[F-1207]`, as it is typed on either keyboard. */
const inBrackets = /\[([^[\]\n]{2,30})\]/g

/** The numbers of the figures that a text names, each once, in the order in which they stand. */
export function figuresNamed(...texts: readonly string[]): readonly number[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(inBrackets)].flatMap(([, inside = '']) => {
      const read = parseFigureReference(inside)
      return read.ok ? [read.value] : []
    }),
  )
  return [...new Set(found)]
}

/** The text with what each figure says in the place of its reference; one that nothing is known of stays as it is. */
export const withFigures = (text: string, saidOf: (reference: string) => string | undefined): string =>
  text.replace(inBrackets, (whole, inside: string) => {
    const read = parseFigureReference(inside)
    return read.ok ? (saidOf(figureReferenceText(read.value)) ?? whole) : whole
  })

const aNumber = /\d+(?:[.,٫٬]\d+)*/g
const aYear = /^(?:19|20)\d\d$/
/** What stands before or after a number that only names a day, a law or a place in a list. */
const namesBefore =
  /(?:section|article|rule|chapter|no\.|number|question|q-|page|paragraph|act|of|دفعہ|آرٹیکل|قاعدہ|باب|نمبر|سوال|صفحہ|پیراگراف)\s*$/i
const monthAfter =
  /^\s*(?:st|nd|rd|th)?\s*(?:january|february|march|april|may|june|july|august|september|october|november|december|جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر)/i
const startsALine = /(?:^|\n)\s*[(]?$/
const endsAnItem = /^[.)]\s/

/**
 * Numbers that stand in a text without a reference. Years, days before a month, numbers of laws and of items in a list are
 * none. It errs on the side of asking: a person looks at each, and nothing is refused for it.
 */
export function numbersWithoutReference(...texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((written) => {
    const text = latinDigits(written).replace(inBrackets, (whole) => ' '.repeat(whole.length))
    return [...text.matchAll(aNumber)].flatMap((match) => {
      const [number] = match
      const [before, after] = [text.slice(0, match.index), text.slice(match.index + number.length)]
      const isNone =
        aYear.test(number) ||
        monthAfter.test(after) ||
        namesBefore.test(before.slice(-20)) ||
        (startsALine.test(before) && endsAnItem.test(after))
      return isNone ? [] : [number]
    })
  })
  return [...new Set(found)]
}
