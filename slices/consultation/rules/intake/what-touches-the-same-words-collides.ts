import type { Remark, Span, TextOfferedInstead } from './changes-in-a-document.ts'

/** What of a change says which words it touches. */
export type Offered = Pick<TextOfferedInstead, 'kind' | 'author' | 'before' | 'spans' | 'alike' | 'touches'>

/** A change of a file that somebody sent in. */
export interface ChangeOfFile {
  readonly file: string
  readonly change: Offered | Pick<Remark, 'kind'>
}

/** Changes of different people to the same words: shown side by side, and decided together by a person. */
export interface Collision {
  /** The paragraph as it stood before any of them. */
  readonly before: string
  /** Their places in the list given. */
  readonly changes: readonly number[]
}

const isOffer = (change: ChangeOfFile['change']): change is Offered => change.kind !== 'comment'

/**
 * All collisions among changes of several files of one draft. Paragraphs of two files are the same where their words
 * before any change are, and where they are the same one of several that read alike. Words that lie side by side touch:
 * two additions at one place collide, for their order must be decided.
 */
export function collisionsAmong(all: readonly ChangeOfFile[]): readonly Collision[] {
  const byParagraph = new Map<string, number[]>()
  for (const [at, { change }] of all.entries()) {
    if (!isOffer(change) || change.before.trim() === '') continue
    const key = JSON.stringify([change.before, change.alike])
    byParagraph.set(key, [...(byParagraph.get(key) ?? []), at])
  }
  return [...byParagraph.values()].flatMap((places) => groupsThatTouch(places, all))
}

function groupsThatTouch(places: readonly number[], all: readonly ChangeOfFile[]): readonly Collision[] {
  const groups: number[][] = []
  for (const place of places) {
    const touching = groups.filter((group) => group.some((other) => collide(all[place], all[other])))
    const merged = [...touching.flat(), place].sort((a, b) => a - b)
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), merged)
  }
  return groups
    .filter((group) => group.length > 1)
    .map((changes) => ({ before: beforeOf(all[changes[0] ?? 0]), changes }))
}

const beforeOf = (one: ChangeOfFile | undefined): string =>
  one !== undefined && isOffer(one.change) ? one.change.before : ''

function collide(a: ChangeOfFile | undefined, b: ChangeOfFile | undefined): boolean {
  if (a === undefined || b === undefined || !isOffer(a.change) || !isOffer(b.change)) return false
  const [one, other] = [a.change, b.change]
  if (a.file === b.file && one.author === other.author) return false
  if (a.file === b.file && (one.touches.includes(other.author) || other.touches.includes(one.author)))
    return true
  return one.spans.some((span) => other.spans.some((with_) => touch(span, with_)))
}

const touch = (a: Span, b: Span): boolean => a.from <= b.until && b.from <= a.until
