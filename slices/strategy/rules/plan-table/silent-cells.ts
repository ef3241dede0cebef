/**
 * What a cell says. `not-seen` is a cell whose writer noted in brackets that the original was not visible to
 * them ("(not in excerpt)"): nothing may be concluded from it, neither that the plan has the thing nor that it lacks it.
 */
export type Said =
  | { readonly kind: 'no-column' }
  | { readonly kind: 'empty'; readonly shown: string }
  | { readonly kind: 'not-seen' }
  | { readonly kind: 'text'; readonly text: string }

const part = '(?:list|row|cell|text|column|page)'
const notSeenNote = new RegExp(
  `[([](?:(?:${part} )?(?:not in (?:the )?excerpt|not legible|illegible|unreadable)|${part} cut(?: off)?(?: in (?:the )?excerpt)?|پڑھا نہیں جا سکا|اقتباس میں نہیں)[)\\]]`,
  'giu',
)

/** Signs that stand for nothing: a cell that says "TBD" names no owner. */
const nothing =
  /^(?:[-–—_.…/\\]+|n\/?a|nil|none|tbd|tbc|tba|to be (?:determined|decided|confirmed|announced|agreed)|not (?:determined|decided|applicable|available)|pending|\?+|x{1,5}|ندارد|زیرِ? غور|طے کیا جائے گا|طے ہونا باقی(?: ہے)?|کوئی نہیں)$/iu

/** What a text of a cell says; blanks, "TBD", "-" and their like are empty. */
export function saidBy(text: string): Exclude<Said, { kind: 'no-column' }> {
  const seen = withoutNotes(text)
  if (seen === '' && text.trim() !== '') return { kind: 'not-seen' }
  if (seen === '' || nothing.test(seen) || nothing.test(seen.replace(/[.۔]+$/, '')))
    return { kind: 'empty', shown: seen }
  return { kind: 'text', text: seen }
}

/** The text without the notes that part of it was not seen. */
export function withoutNotes(text: string): string {
  const seen = hasBracket(text) ? text.replace(notSeenNote, '') : text
  return (wideBlank.test(seen) ? seen.replace(/[ \t]+/g, ' ') : seen).trim()
}

/** Whether a part of the text was not seen, so that what is absent from it cannot be held against it. */
export const isCut = (text: string): boolean => hasBracket(text) && text.search(notSeenNote) >= 0

/** Most cells have none, and every cell of a plan is asked. */
const hasBracket = (text: string): boolean => text.includes('(') || text.includes('[')

const wideBlank = /\t| {2}/
