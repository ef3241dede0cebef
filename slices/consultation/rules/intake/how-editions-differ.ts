import { asRead, likenessOf } from './where-a-paragraph-stands.ts'

export interface DifferingParagraph {
  readonly kind: 'same' | 'added' | 'removed' | 'changed'
  /** Place from 1 in the earlier edition; null where it is not in it. */
  readonly earlier: number | null
  readonly later: number | null
  readonly before: string
  readonly after: string
}

/** Less is another paragraph. */
const leastLikeness = 0.5

/** Paragraphs beyond this many between two that stayed are told as removed and added: pairing them grows with the square. */
const mostPaired = 200

/**
 * Two editions of a document, paragraph by paragraph in reading order. What stayed holds the rest in place; between
 * two that stayed, paragraphs that are alike are one that changed. Nothing of either edition is left out.
 */
export function editionsCompared(
  earlier: readonly string[],
  later: readonly string[],
): readonly DifferingParagraph[] {
  const all: DifferingParagraph[] = []
  let [from, to] = [0, 0]
  for (const [a, b] of [
    ...stayed(earlier.map(asRead), later.map(asRead)),
    [earlier.length, later.length] as const,
  ]) {
    all.push(
      ...between({ texts: earlier.slice(from, a), first: from }, { texts: later.slice(to, b), first: to }),
    )
    if (a < earlier.length && b < later.length) {
      all.push({
        kind: 'same',
        earlier: a + 1,
        later: b + 1,
        before: earlier[a] ?? '',
        after: later[b] ?? '',
      })
    }
    ;[from, to] = [a + 1, b + 1]
  }
  return all
}

/** Pairs of places that hold the same words, in the order of both: those that stand once in each, then what joins on to them. */
function stayed(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const inB = placesOnce(b)
  const inA = placesOnce(a)
  const once = [...inA].flatMap(([text, at]) => {
    const other = inB.get(text)
    return other === undefined ? [] : [[at, other] as const]
  })
  const pairs: (readonly [number, number])[] = []
  let [from, to] = [-1, -1]
  for (const [at, other] of [...longestRising(once), [a.length, b.length] as const]) {
    for (let x = from + 1, y = to + 1; x < at && y < other && a[x] === b[y]; x += 1, y += 1)
      pairs.push([x, y])
    const [lastX, lastY] = pairs.at(-1) ?? [-1, -1]
    const run: (readonly [number, number])[] = []
    for (
      let x = at - 1, y = other - 1;
      x > Math.max(from, lastX) && y > Math.max(to, lastY) && a[x] === b[y];
      x -= 1, y -= 1
    )
      run.unshift([x, y])
    pairs.push(...run)
    if (at < a.length) pairs.push([at, other])
    ;[from, to] = [at, other]
  }
  return pairs
}

function placesOnce(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  for (const [at, text] of texts.entries()) {
    if (places.has(text)) twice.add(text)
    places.set(text, at)
  }
  for (const text of twice) places.delete(text)
  return places
}

/** The longest run of pairs, given by their first place, whose second places rise too (patience sorting). */
function longestRising(
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  interface Link {
    readonly pair: readonly [number, number]
    readonly before: Link | undefined
  }
  const tops: Link[] = []
  for (const pair of pairs) {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tops[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1
      else high = middle
    }
    tops[low] = { pair, before: tops[low - 1] }
  }
  const run: (readonly [number, number])[] = []
  for (let link = tops.at(-1); link !== undefined; link = link.before) run.unshift(link.pair)
  return run
}

interface Stretch {
  readonly texts: readonly string[]
  readonly first: number
}

function between(old: Stretch, now: Stretch): readonly DifferingParagraph[] {
  const all: DifferingParagraph[] = []
  let next = 0
  const isTooLong = old.texts.length * now.texts.length > mostPaired * mostPaired
  const add = (until: number) => {
    for (; next < until; next += 1)
      all.push({
        kind: 'added',
        earlier: null,
        later: now.first + next + 1,
        before: '',
        after: now.texts[next] ?? '',
      })
  }
  for (const [at, before] of old.texts.entries()) {
    const like = isTooLong ? -1 : mostLike(before, now.texts, next)
    if (like < 0) {
      all.push({ kind: 'removed', earlier: old.first + at + 1, later: null, before, after: '' })
      continue
    }
    add(like)
    const after = now.texts[like] ?? ''
    all.push({ kind: 'changed', earlier: old.first + at + 1, later: now.first + like + 1, before, after })
    next = like + 1
  }
  add(now.texts.length)
  return all
}

function mostLike(text: string, texts: readonly string[], from: number): number {
  let [best, most] = [-1, leastLikeness]
  for (let at = from; at < texts.length; at += 1) {
    const likeness = likenessOf(text, texts[at] ?? '')
    if (likeness > most) [best, most] = [at, likeness]
  }
  return best
}
