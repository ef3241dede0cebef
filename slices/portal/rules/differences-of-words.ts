/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
}

/** Longer texts are shown whole, old and new, rather than compared word by word: the table would grow with the square. */
const mostWords = 1_500

const wordsOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/gu) ?? []

/**
 * What was changed, word by word: the longest common subsequence of words and spaces, in any script. Joined, the kept
 * and removed runs are the old text, the kept and added runs the new one.
 */
export function differencesOf(before: string, after: string): readonly WordRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  if (old.length > mostWords || now.length > mostWords) return whole(before, after)
  const lengths = commonLengths(old, now)
  const runs: WordRun[] = []
  let [a, b] = [0, 0]
  while (a < old.length || b < now.length) {
    const kind = stepAt(old, now, lengths, a, b)
    append(runs, kind, (kind === 'added' ? now[b] : old[a]) ?? '')
    if (kind !== 'added') a += 1
    if (kind !== 'removed') b += 1
  }
  return grouped(runs)
}

/**
 * A space that stayed between two changed words is read with them: removed and added words would alternate otherwise,
 * and in a script that joins its letters nobody could read either.
 */
function grouped(runs: readonly WordRun[]): readonly WordRun[] {
  const together: WordRun[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    together.push(...whole(removed, added))
    removed = added = ''
  }
  for (const [at, { kind, text }] of runs.entries()) {
    const isBetween = kind === 'kept' && text.trim() === '' && removed + added !== '' && at < runs.length - 1
    if (kind === 'kept' && !isBetween) {
      flush()
      append(together, 'kept', text)
    } else {
      if (kind !== 'added') removed += text
      if (kind !== 'removed') added += text
    }
  }
  flush()
  return together
}

function stepAt(
  old: readonly string[],
  now: readonly string[],
  lengths: readonly Uint16Array[],
  a: number,
  b: number,
): WordRun['kind'] {
  if (a < old.length && b < now.length && old[a] === now[b]) return 'kept'
  if (b >= now.length) return 'removed'
  if (a >= old.length) return 'added'
  return (lengths[a + 1]?.[b] ?? 0) >= (lengths[a]?.[b + 1] ?? 0) ? 'removed' : 'added'
}

/** lengths[a][b]: the longest common subsequence of what follows a and b. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let a = old.length - 1; a >= 0; a -= 1) {
    const [row, below] = [lengths[a], lengths[a + 1]]
    if (row === undefined || below === undefined) continue
    for (let b = now.length - 1; b >= 0; b -= 1) {
      row[b] = old[a] === now[b] ? (below[b + 1] ?? 0) + 1 : Math.max(below[b] ?? 0, row[b + 1] ?? 0)
    }
  }
  return lengths
}

function append(runs: WordRun[], kind: WordRun['kind'], text: string): void {
  const last = runs.at(-1)
  if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text }
  else runs.push({ kind, text })
}

const whole = (before: string, after: string): readonly WordRun[] => [
  ...(before === '' ? [] : [{ kind: 'removed' as const, text: before }]),
  ...(after === '' ? [] : [{ kind: 'added' as const, text: after }]),
]
