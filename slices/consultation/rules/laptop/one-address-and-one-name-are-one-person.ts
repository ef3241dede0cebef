import { plainWords } from '#kernel/pure/plain-words.ts'

/** A person's name as it was written down; in at least one of the two scripts. */
export interface WrittenName {
  readonly en: string | null
  readonly ur: string | null
}

/** Titles are given by some and left out by others. */
const titles = new Set(
  'mr mrs ms miss dr prof professor sir madam syed justice جناب محترم محترمہ ڈاکٹر پروفیسر صاحب صاحبہ'.split(
    ' ',
  ),
)

function wordsOf(name: string | null): readonly string[] {
  const words = plainWords(name)
  const bare = words.filter((word) => !titles.has(word))
  return bare.length === 0 ? words : bare
}

/** Every word of the shorter name stands in the longer one; a single word is shared by too many people to say so. */
function isOneIn(one: string | null, other: string | null): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length)
  if (short === undefined || long === undefined || short.length === 0) return false
  if (short.length === 1 && long.length > 1) return false
  return short.every((word) => long.includes(word))
}

/**
 * Two people with one e-mail address are one person only where their names agree as well, in one script that both are
 * written in: an address may be an office's, or a family's. Where no script is common nothing shows that they agree.
 */
export const isOnePerson = (one: WrittenName, other: WrittenName): boolean =>
  isOneIn(one.en, other.en) || isOneIn(one.ur, other.ur)
