import { sectorKeys, sectorName } from '../names-of-outcomes-and-sectors.ts'
import { sexes } from '../participation/names-of-sexes.ts'
import type { KindOfCall } from './what-a-round-of-a-kind-says.ts'

/** What a column of a sheet holds. */
export const sheetColumns = {
  'radio hour': ['sheet', 'line', 'time', 'district', 'sex', 'age', 'question', 'words', 'callBack'],
  'district meeting': ['sheet', 'line', 'question', 'words', 'sector', 'agree', 'disagree', 'pass'],
  'written call': ['sheet', 'line', 'district', 'sex', 'age', 'question', 'words'],
} as const satisfies Readonly<Record<KindOfCall, readonly string[]>>
export type SheetColumn = (typeof sheetColumns)[KindOfCall][number]

/** Lines that are there from the start: whoever fills them in writes in the rest. */
const given: readonly SheetColumn[] = ['sheet', 'line']

export const ageBands = ['under 18', '18-29', '30-44', '45-59', '60 and over'] as const

export interface SheetLine {
  /** As the office's own program counts it. */
  readonly row: number
  readonly sheet: string
  readonly line: number
  readonly question: number
  readonly words: string
  readonly saidAt: string | null
  readonly district: string | null
  readonly sector: string | null
  readonly sex: (typeof sexes)[number] | null
  readonly ageBand: (typeof ageBands)[number] | null
  readonly mayCallBack: boolean | null
  readonly hands: { readonly agree: number; readonly disagree: number; readonly pass: number } | null
}

export const cellProblems = [
  'sheet-without-code',
  'no-line-number',
  'line-twice',
  'line-with-other-words',
  'no-question',
  'no-words',
  'words-too-long',
  'not-a-time',
  'not-a-district',
  'not-a-sex',
  'not-an-age',
  'not-a-sector',
  'not-yes-or-no',
  'not-a-count',
  'hands-not-whole',
] as const
export type CellProblem = (typeof cellProblems)[number]

export interface ProblemInSheet {
  readonly row: number
  readonly column: SheetColumn
  readonly code: CellProblem
}

export interface SheetRow {
  readonly row: number
  readonly cells: Readonly<Partial<Record<SheetColumn, string>>>
}

export interface SheetAsked {
  readonly kind: KindOfCall
  /** Numbers of the questions that the call asks. */
  readonly questions: readonly number[]
  /** Lines that were taken in before. */
  readonly known: readonly SheetLineKept[]
}

export type SheetLineKept = Pick<SheetLine, 'sheet' | 'line' | 'question' | 'words' | 'hands'>

export interface SheetReading {
  /** Lines that are new. */
  readonly lines: readonly SheetLine[]
  /** How many were taken in before, word for word. */
  readonly known: number
  readonly problems: readonly ProblemInSheet[]
}

/** Every line in which something is written; all that is wrong in them is told at once, cell by cell. */
export function readSheet(rows: readonly SheetRow[], asked: SheetAsked): SheetReading {
  const filled = rows.filter(({ cells }) =>
    sheetColumns[asked.kind].some((column) => !given.includes(column) && plain(cells[column]) !== ''),
  )
  const read = filled.map((row) => readLine(row, asked))
  const problems = read.flatMap((line) => line.problems)
  const seen = new Map<string, true>()
  const lines: SheetLine[] = []
  let known = 0
  for (const { line } of read) {
    const place = placeOf(line)
    if (seen.has(place)) problems.push({ row: line.row, column: 'line', code: 'line-twice' })
    seen.set(place, true)
    const kept = asked.known.find((one) => placeOf(one) === place)
    if (kept === undefined) lines.push(line)
    else if (saysTheSame(kept, line)) known += 1
    else problems.push({ row: line.row, column: 'words', code: 'line-with-other-words' })
  }
  return { lines, known, problems: problems.toSorted((a, b) => a.row - b.row) }
}

const placeOf = ({ sheet, line }: Pick<SheetLine, 'sheet' | 'line'>) => `${sheet}/${line}`

const saysTheSame = (a: SheetLineKept, b: SheetLineKept) =>
  a.question === b.question && a.words === b.words && sameHands(a.hands, b.hands)

const sameHands = (a: SheetLine['hands'], b: SheetLine['hands']) =>
  a === null || b === null ? a === b : a.agree === b.agree && a.disagree === b.disagree && a.pass === b.pass

/** Digits of Urdu and Arabic are digits; marks that turn the direction are none of the words. */
export const plain = (text: string | undefined): string =>
  (text ?? '')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .trim()

const words: Readonly<Record<string, readonly string[]>> = {
  female: ['female', 'f', 'woman', 'عورت', 'خاتون'],
  male: ['male', 'm', 'man', 'مرد'],
  other: ['other', 'x', 'دیگر'],
  yes: ['yes', 'y', 'ہاں', 'جی ہاں', 'جی'],
  no: ['no', 'n', 'نہیں', 'جی نہیں'],
}

const meaning = (text: string, among: readonly string[]): string | undefined =>
  among.find((one) => words[one]?.includes(text.toLowerCase()))

const sectorOf = (text: string): string | undefined =>
  sectorKeys.find((key) => [key, sectorName(key).en.toLowerCase(), sectorName(key).ur].includes(text))

/** "18–29", "18 to 29", "60+", a whole number of years: the band in which they stand. */
function ageBandOf(text: string): SheetLine['ageBand'] | undefined {
  const said = text.toLowerCase().replace(/\s*(–|—|to|تا)\s*/g, '-')
  const named = ageBands.find((band) => band === said)
  if (named !== undefined) return named
  if (/^(60\s*\+|60-?$|over 60)/.test(said)) return '60 and over'
  if (!/^\d{1,3}$/.test(said)) return undefined
  const years = Number(said)
  if (years < 18) return 'under 18'
  if (years < 30) return '18-29'
  if (years < 45) return '30-44'
  return years < 60 ? '45-59' : years < 121 ? '60 and over' : undefined
}

const wholeNumber = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null)

function readLine({ row, cells }: SheetRow, asked: SheetAsked) {
  const problems: ProblemInSheet[] = []
  const wrong = (column: SheetColumn, code: CellProblem) => void problems.push({ row, column, code })
  const said = (column: SheetColumn) => plain(cells[column])
  /** A cell that may be empty; what cannot be read in it is told. */
  const may = <T>(
    column: SheetColumn,
    code: CellProblem,
    read: (text: string) => T | undefined,
  ): T | null => {
    const text = said(column)
    if (text === '') return null
    const found = read(text)
    if (found === undefined) wrong(column, code)
    return found ?? null
  }
  const sheet = said('sheet').toUpperCase()
  if (!/^[A-Z0-9-]{4,20}$/.test(sheet)) wrong('sheet', 'sheet-without-code')
  const line = wholeNumber(said('line')) ?? 0
  if (line < 1) wrong('line', 'no-line-number')
  const question = wholeNumber(said('question')) ?? 0
  if (!asked.questions.includes(question)) wrong('question', 'no-question')
  const spoken = said('words')
  if (spoken === '') wrong('words', 'no-words')
  if (spoken.length > 2_000) wrong('words', 'words-too-long')
  const time = may('time', 'not-a-time', (text) =>
    /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(text) ? text : undefined,
  )
  const read: SheetLine = {
    ...{ row, sheet, line, question, words: spoken, saidAt: time?.replace('.', ':') ?? null },
    district: may('district', 'not-a-district', (text) => (text.length <= 60 ? text : undefined)),
    sector: may('sector', 'not-a-sector', (text) => sectorOf(text.toLowerCase())),
    sex: may('sex', 'not-a-sex', (text) => sexes.find((one) => one === meaning(text, sexes))),
    ageBand: may('age', 'not-an-age', ageBandOf),
    mayCallBack: may('callBack', 'not-yes-or-no', (text) => {
      const answer = meaning(text, ['yes', 'no'])
      return answer === undefined ? undefined : answer === 'yes'
    }),
    hands: handsOf(said, wrong),
  }
  return { line: read, problems }
}

function handsOf(
  said: (column: SheetColumn) => string,
  wrong: (column: SheetColumn, code: CellProblem) => void,
): SheetLine['hands'] {
  const columns = ['agree', 'disagree', 'pass'] as const
  const texts = columns.map(said)
  if (texts.every((text) => text === '')) return null
  const counts = texts.map(wholeNumber)
  for (const [at, column] of columns.entries()) {
    if (texts[at] === '') wrong(column, 'hands-not-whole')
    else if (counts[at] === null) wrong(column, 'not-a-count')
  }
  const [agree, disagree, pass] = counts
  return agree == null || disagree == null || pass == null ? null : { agree, disagree, pass }
}
