import { plainWords } from '#kernel/pure/plain-words.ts'

/** A place that is known: a district as it was counted. */
export interface KnownPlace {
  readonly name: string
  /** The province or territory in which it lies. */
  readonly within: string
  /** People counted there; null where no figure was published, which is not zero. */
  readonly population: number | null
}

/** A place that was formed later, and the one with which it is counted. */
export interface LaterPlace {
  readonly name: string
  readonly within: string
  readonly into: string
}

export interface NameGiven {
  readonly name: string
  /** Empty where nothing was said. */
  readonly within: string
  /** The known place in which its point lies, as whoever gave the name says; empty where nothing was said. */
  readonly liesIn: string
}

export const doubts = [
  'the same name',
  'spelt nearly so',
  'part of the name',
  'initials',
  'its point lies there',
  'of several places',
] as const
export type Doubt = (typeof doubts)[number]

export interface Candidate {
  readonly place: string
  readonly why: readonly Doubt[]
}

export type Matched =
  | { readonly state: 'matched'; readonly place: string; readonly by: 'name' | 'letters' | 'words' }
  /** A person decides: nothing is counted by it until then. */
  | { readonly state: 'doubtful'; readonly candidates: readonly Candidate[] }
  | { readonly state: 'not matched'; readonly later: LaterPlace | null }

/** Words of a kind of place that stand beside its name in one list and not in another. */
const kinds = new Set(['district', 'agency', 'ضلع'])
const wordsOf = (name: string) => plainWords(name).filter((word) => !kinds.has(word))
const lettersOf = (name: string) => wordsOf(name).join('')
const sortedOf = (name: string) => wordsOf(name).toSorted().join(' ')

/** "Gilgit Baltistan" and "Gilgit-Baltistan", "Azad Kashmir" and "Azad Jammu & Kashmir": all words of one in the other. */
const isSameProvince = (one: string, other: string) => {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return a.length === 0 || a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
}

/** How many letters are put in, taken out or changed between two words; no further than three. */
function apart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 3
}

/** Short names differ by a letter and are two places: Nagar and Nagri. */
const longEnough = 6
const isNearly = (one: string, other: string) => {
  const [a, b] = [lettersOf(one), lettersOf(other)]
  return Math.min(a.length, b.length) >= longEnough && apart(a, b) <= 2
}

const isPartOf = (one: string, other: string) => {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return a.length > 0 && a.length < b.length && a.every((word) => b.includes(word))
}

/** "D. I. Khan": as many words, and each the same or the first letter of the other. */
function isInitials(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return (
    a.length === b.length &&
    a.some((word, at) => word !== b[at]) &&
    a.every((word, at) => word === b[at] || (word.length === 1 && b[at]?.startsWith(word) === true))
  )
}

/**
 * Finds the place that a name means. Matched is only what has the same name, the same letters or the same words, is one
 * place within its province, and lies where it is said to lie. Everything less is shown to a person with what speaks for it.
 */
export function placeNamed(
  { name, within, liesIn }: NameGiven,
  places: readonly KnownPlace[],
  later: readonly LaterPlace[],
): Matched {
  const here = places.filter((place) => isSameProvince(within, place.within))
  const formedLater = later.find(
    (one) => isSameProvince(within, one.within) && sortedOf(one.name) === sortedOf(name),
  )
  for (const [by, keyOf] of [
    ['name', (text: string) => wordsOf(text).join(' ')],
    ['letters', lettersOf],
    ['words', sortedOf],
  ] as const) {
    const same = here.filter((place) => keyOf(place.name) === keyOf(name))
    const [only, ...others] = same
    if (only === undefined) continue
    if (others.length > 0)
      return doubtful(same.map(({ name: place }) => ({ place, why: ['of several places'] })))
    if (liesIn !== '' && sortedOf(liesIn) !== sortedOf(only.name))
      return doubtful([
        { place: only.name, why: ['the same name'] },
        { place: liesIn, why: ['its point lies there'] },
      ])
    return { state: 'matched', place: only.name, by }
  }
  if (formedLater !== undefined) return { state: 'not matched', later: formedLater }
  const candidates = here.flatMap(({ name: place }): Candidate[] => {
    const why: Doubt[] = [
      ...(isNearly(name, place) ? (['spelt nearly so'] as const) : []),
      ...(isPartOf(name, place) || isPartOf(place, name) ? (['part of the name'] as const) : []),
      ...(isInitials(name, place) ? (['initials'] as const) : []),
      ...(liesIn !== '' && sortedOf(liesIn) === sortedOf(place) ? (['its point lies there'] as const) : []),
    ]
    return why.length === 0 ? [] : [{ place, why }]
  })
  return candidates.length === 0 ? { state: 'not matched', later: null } : doubtful(candidates)
}

const doubtful = (candidates: readonly Candidate[]): Matched => ({
  state: 'doubtful',
  candidates: candidates.toSorted((a, b) => b.why.length - a.why.length),
})
