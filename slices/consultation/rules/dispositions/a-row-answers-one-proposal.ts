import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { partsOfDay } from '#kernel/pure/calendar.ts'
import { latinDigits } from '#kernel/pure/digits.ts'
import type { Outcome } from '../an-answer-gives-its-reason.ts'
import { outcomeNames } from '../names-of-outcomes-and-sectors.ts'
import { unfilledInReason, unknownInReason } from './a-reason-fills-its-placeholders.ts'

/** The cells of a row of the disposition table in which an answer is prepared. */
export const preparedCells = ['key', 'outcome', 'reasonEn', 'reasonUr', 'dueOn', 'office'] as const
export type PreparedCell = (typeof preparedCells)[number]

export interface PreparedRow {
  readonly row: number
  readonly cells: Readonly<Record<PreparedCell, string>>
}

/** A proposal as far as it decides whether a row may answer it. */
export interface Answerable {
  readonly id: string
  readonly number: number
  readonly isAnswered: boolean
  readonly isBundled: boolean
  readonly isHeldByAnother: boolean
}

export interface OfficeOfRegister {
  readonly id: string
  readonly code: string
  readonly names: readonly string[]
}

export const preparedProblems = [
  'row-not-known',
  'row-twice',
  'answered-already',
  'stands-in-a-bundle',
  'claimed-by-another',
  'outcome-missing',
  'outcome-not-known',
  'partly-has-its-own-page',
  'reason-missing',
  'reason-too-long',
  'placeholder-not-known',
  'day-missing',
  'not-a-day',
  'day-lies-behind',
  'office-missing',
  'office-not-known',
  'only-for-what-is-deferred',
] as const
export type PreparedProblem = (typeof preparedProblems)[number]

export interface PreparedAnswer {
  readonly row: number
  readonly proposal: string
  readonly number: number
  readonly outcome: Exclude<Outcome, 'partly'>
  readonly reason: Bilingual
  readonly dueOn: string | null
  readonly owner: string | null
}

export interface PreparedReading {
  readonly answers: readonly PreparedAnswer[]
  readonly problems: readonly {
    readonly row: number
    readonly column: PreparedCell
    readonly code: PreparedProblem
  }[]
}

export interface PreparedAgainst {
  readonly proposals: readonly Answerable[]
  readonly offices: readonly OfficeOfRegister[]
  readonly today: string
}

export const longestReason = 5_000

/** A row in which no answer was prepared says nothing: it is left out, whatever became of its proposal. */
export const isPrepared = ({ cells }: PreparedRow): boolean =>
  preparedCells.some((cell) => cell !== 'key' && cells[cell].trim() !== '')

/** The answers that were prepared, in the order of the proposals, and each cell that cannot be one. */
export function preparedAnswers(rows: readonly PreparedRow[], against: PreparedAgainst): PreparedReading {
  const seen = new Set<string>()
  const answers: PreparedAnswer[] = []
  const problems: PreparedReading['problems'][number][] = []
  for (const { row, cells } of rows.filter(isPrepared)) {
    const proposal = against.proposals.find(({ id }) => id === cells.key.trim())
    const told = (column: PreparedCell, code: PreparedProblem) => problems.push({ row, column, code })
    const stopped = proposal === undefined ? 'row-not-known' : whyNot(proposal, seen)
    if (proposal === undefined || stopped !== null) {
      told('key', stopped ?? 'row-not-known')
      continue
    }
    seen.add(proposal.id)
    const said = answerIn(cells, against, told)
    if (said !== null) answers.push({ row, proposal: proposal.id, number: proposal.number, ...said })
  }
  return { answers: answers.toSorted((a, b) => a.number - b.number), problems }
}

function whyNot(proposal: Answerable, seen: ReadonlySet<string>): PreparedProblem | null {
  if (seen.has(proposal.id)) return 'row-twice'
  if (proposal.isAnswered) return 'answered-already'
  if (proposal.isBundled) return 'stands-in-a-bundle'
  return proposal.isHeldByAnother ? 'claimed-by-another' : null
}

type Told = (column: PreparedCell, code: PreparedProblem) => void

function answerIn(cells: PreparedRow['cells'], against: PreparedAgainst, told: Told) {
  let isWell = true
  const tell: Told = (column, code) => {
    isWell = false
    told(column, code)
  }
  const outcome = outcomeIn(cells.outcome, tell)
  const reason = { en: cells.reasonEn.trim(), ur: cells.reasonUr.trim() }
  judgeReason(reason, outcome, tell)
  const deferral = outcome === 'deferred' ? deferralIn(cells, against, tell) : null
  if (outcome !== null && outcome !== 'deferred')
    for (const cell of ['dueOn', 'office'] as const)
      if (cells[cell].trim() !== '') tell(cell, 'only-for-what-is-deferred')
  if (!isWell || outcome === null) return null
  return { outcome, reason, dueOn: deferral?.dueOn ?? null, owner: deferral?.owner ?? null }
}

function outcomeIn(cell: string, tell: Told): PreparedAnswer['outcome'] | null {
  const said = plain(cell)
  const found = (Object.keys(outcomeNames) as Outcome[]).find((outcome) =>
    [outcome, outcomeNames[outcome].en, outcomeNames[outcome].ur].some((name) => plain(name) === said),
  )
  if (found !== undefined && found !== 'partly') return found
  tell('outcome', said === '' ? 'outcome-missing' : found ? 'partly-has-its-own-page' : 'outcome-not-known')
  return null
}

function judgeReason(reason: Bilingual, outcome: Outcome | null, tell: Told): void {
  for (const language of ['en', 'ur'] as const) {
    const column = language === 'en' ? 'reasonEn' : 'reasonUr'
    const words = { en: '', ur: '', [language]: reason[language] }
    if (reason[language] === '') tell(column, 'reason-missing')
    else if (reason[language].length > longestReason) tell(column, 'reason-too-long')
    else if (unknownInReason(words).length + unfilledInReason(words, outcome === 'deferred').length > 0)
      tell(column, 'placeholder-not-known')
  }
}

function deferralIn(cells: PreparedRow['cells'], { offices, today }: PreparedAgainst, tell: Told) {
  const dueOn = latinDigits(cells.dueOn).trim()
  if (dueOn === '') tell('dueOn', 'day-missing')
  else if (partsOfDay(dueOn) === undefined) tell('dueOn', 'not-a-day')
  else if (dueOn <= today) tell('dueOn', 'day-lies-behind')
  const named = plain(cells.office)
  const meant = offices.filter(({ code, names }) => [code, ...names].some((name) => plain(name) === named))
  const [office] = meant
  if (named === '') tell('office', 'office-missing')
  else if (meant.length !== 1) tell('office', 'office-not-known')
  return office === undefined ? null : { dueOn, owner: office.id }
}

const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
