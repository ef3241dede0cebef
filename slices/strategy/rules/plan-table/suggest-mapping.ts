import { latinDigits } from '#kernel/pure/digits.ts'
import { headerWords, wordsForAnyoneInvolved, wordsForWhatIsDone } from './header-words.ts'
import { type PlanField, mayHaveSeveralColumns, planFields } from './plan-fields.ts'

/** For each column of the table its field, or null where it is not taken over. */
export type Mapping = readonly (PlanField | null)[]

const singular = (word: string) =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : /[^s]s$/.test(word) ? word.slice(0, -1) : word

/** "Performance indicator(s)" becomes "performance indicator"; Arabic letters that Urdu writes otherwise are made alike. */
function plain(text: string): string {
  return latinDigits(text)
    .toLowerCase()
    .replaceAll('(s)', '')
    .replaceAll('(ies)', 'ies')
    .replace(/[\u064b-\u0652\u0670\u0640\u200c]/g, '')
    .replaceAll('\u064a', '\u06cc')
    .replaceAll('\u0643', '\u06a9')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(singular)
    .join(' ')
}

interface Phrase {
  readonly words: string
  readonly whole: boolean
}

const phrases = (list: string): readonly Phrase[] =>
  list.split('|').map((phrase) => {
    const text = phrase.trim()
    return { words: plain(text), whole: text.startsWith('=') }
  })

/** 1000 for the whole header, else the length of the longest phrase inside it; 0 where none is. */
function likeness(header: string, list: readonly Phrase[]): number {
  let best = 0
  for (const { words, whole } of list) {
    if (header === words) return 1000
    if (!whole && ` ${header} `.includes(` ${words} `)) best = Math.max(best, words.length)
  }
  return best
}

const fieldPhrases = planFields.flatMap((field) =>
  field === 'action' ? [] : [{ field, list: phrases(headerWords[field]) }],
)
const donePhrases = wordsForWhatIsDone.map(phrases)
const involvedPhrases = phrases(wordsForAnyoneInvolved)

interface Reading {
  readonly field: PlanField | null
  readonly like: number
  /** Place in `wordsForWhatIsDone`, where the header is one of them. */
  readonly narrowness?: number
  readonly anyone?: boolean
}

function readingOf(header: string): Reading {
  const text = plain(header)
  if (text === '') return { field: null, like: 0 }
  let best: Reading = { field: null, like: 0 }
  for (const { field, list } of fieldPhrases) {
    const like = likeness(text, list)
    if (like > best.like) best = { field, like }
  }
  for (const [narrowness, list] of donePhrases.entries()) {
    const like = likeness(text, list)
    if (like > best.like) best = { field: 'action', like, narrowness }
  }
  const like = likeness(text, involvedPhrases)
  return like > best.like ? { field: 'lead', like, anyone: true } : best
}

/** Whether a text is a header of a plan by itself, so that the header row is found below titles. */
export function isPlanHeader(text: string): boolean {
  if (text.length > 80) return false
  const { like } = readingOf(text)
  return like >= plain(text).length / 2 && like > 0
}

/** The narrowest word is the activity; the wider ones become output and objective, as far as they are free. */
function levelsOfWork(readings: readonly Reading[], taken: ReadonlySet<PlanField>): Map<number, PlanField> {
  const columns = readings
    .map(({ narrowness }, column) => ({ column, narrowness }))
    .filter((reading): reading is { column: number; narrowness: number } => reading.narrowness !== undefined)
    .sort((a, b) => a.narrowness - b.narrowness || a.column - b.column)
  const above: PlanField[] = (['output', 'objective', 'outcome'] as const).filter(
    (field) => !taken.has(field),
  )
  // Two levels above one activity read best as objective > output > activity; one alone is the objective.
  if (columns.length === 2 && above.includes('objective')) above.sort((a) => (a === 'objective' ? -1 : 1))
  const fields: PlanField[] = ['action', ...above]
  return new Map(
    columns.flatMap(({ column }, at) => {
      const field = fields[at]
      return field ? [[column, field] as const] : []
    }),
  )
}

/**
 * Which field each header means. A suggestion: the person sees it and may change it. Of two columns for a
 * field that takes one, the header that fits better gets it and the other is left out.
 */
export function suggestMapping(headers: readonly string[]): Mapping {
  const readings = headers.map(readingOf)
  const plainLead = readings.some(({ field, anyone }) => field === 'lead' && anyone !== true)
  const taken = new Set(
    readings.flatMap(({ field }) => (field === null || field === 'action' ? [] : [field])),
  )
  const levels = levelsOfWork(readings, taken)
  const proposed = readings.map((reading, column): Reading => {
    if (reading.field === 'action') return { ...reading, field: levels.get(column) ?? null }
    return reading.anyone === true && plainLead ? { ...reading, field: 'partners' } : reading
  })
  return proposed.map(({ field, like }, column) => {
    if (field === null || mayHaveSeveralColumns(field)) return field
    const better = proposed.some(
      (other, at) => other.field === field && (other.like > like || (other.like === like && at < column)),
    )
    return better ? null : field
  })
}
