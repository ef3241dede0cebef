import { dayAt } from '#kernel/pure/calendar.ts'
import type { AnswerBehind } from '#slices/consultation/index.ts'
import type { TextChange } from '#slices/strategy/index.ts'
import { mayLeave, type PublicTexts } from '../../rules/only-public-words-leave.ts'
import type { ChangeOfText, ConsultationShare, ProposalPart } from '../../rules/parts-of-a-snapshot.ts'
import { type Letters, markOf } from './letters.ts'
import { inWords, type NamesOfFacts } from './offices.ts'
import type { Shapes, ShapeProposed } from './shapes.ts'

/** What was proposed and changed, as far as it may leave, with the nodes' codes for the reader. */
export interface Shaping {
  readonly proposals: readonly ProposalPart[]
  /** The identifiers of those proposals. */
  readonly shown: ReadonlySet<string>
  /** By lineage. */
  readonly changes: ReadonlyMap<string, readonly ChangeOfText[]>
  /** Proposals that quote what is not public. */
  readonly kept: number
}

export interface ShapingKnown {
  readonly answers: readonly AnswerBehind[]
  readonly shapes: Shapes
  readonly changes: readonly TextChange[]
  readonly texts: PublicTexts
  readonly codes: ReadonlyMap<string, string>
  readonly names: NamesOfFacts
  /** By ledger entry. */
  readonly letters: Letters
}

/** Joins proposals with the changes that they caused; both leave only when their words are public then and now. */
export function shapingOf(known: ShapingKnown): Shaping {
  const { texts, names, shapes } = known
  const answers = known.answers.filter((answer) => mayLeave(answer, texts))
  const changes = known.changes.filter((change) => mayLeave(change, texts))
  const numbers = new Map(
    [...answers, ...shapes.shown.map(({ answer }) => answer)].map(({ proposal, number }) => [
      proposal,
      number,
    ]),
  )
  const byLineage = new Map<string, ChangeOfText[]>()
  for (const change of changes) {
    const { lineage, field, language, cause, ledgerEntry } = change
    const shown: ChangeOfText = {
      ...{ field, language, cause, ledgerEntry },
      before: inWords(names, field, language, change.before),
      after: inWords(names, field, language, change.after),
      proposal: change.subject === null ? null : (numbers.get(change.subject) ?? null),
      changedOn: dayAt(change.changedAt),
    }
    byLineage.set(lineage, [...(byLineage.get(lineage) ?? []), shown])
  }
  return {
    proposals: [
      ...answers.map((answer) => partOfWords(answer, changes, known)),
      ...shapes.shown.map((proposed) => partOfShape(proposed, known)),
    ].toSorted((one, other) => one.number - other.number),
    shown: new Set(numbers.keys()),
    changes: byLineage,
    kept: known.answers.length - answers.length + shapes.kept,
  }
}

function partOfWords(
  answer: AnswerBehind,
  changes: readonly TextChange[],
  known: ShapingKnown,
): ProposalPart {
  const { field, language } = answer
  const said = (text: string) => inWords(known.names, field, language, text)
  const change = changes.find((one) => one.subject === answer.proposal && one.language === language)
  return {
    ...partOf(answer, known),
    before: said(answer.before),
    after: said(answer.after),
    became: change === undefined ? null : said(change.after),
  }
}

const partOfShape = (
  { answer, before, after, became, shape }: ShapeProposed,
  known: ShapingKnown,
): ProposalPart => ({
  ...partOf(answer, known),
  ...{ before, after, became, shape },
})

function partOf(
  answer: AnswerBehind,
  { codes, letters }: ShapingKnown,
): Omit<ProposalPart, 'before' | 'after' | 'became'> {
  const { number, field, language, rationale, hidden, illustrative, round, madeOn, outcome, reason } = answer
  const { deferral, dissent } = answer
  const mark = markOf(letters.get(answer.ledgerEntry))
  return {
    ...{ number, field, language, rationale, hidden, illustrative, round, madeOn, outcome, reason },
    ...{ deferral, dissent },
    // Of a change of the shape it may be gone from the plan by now.
    node: codes.get(answer.lineage) ?? '',
    // A hidden author's sector could give the name away: the consultation keeps none, and none is taken here.
    sector: hidden ? null : answer.sector,
    ledgerEntry: answer.ledgerEntry,
    // The day of a hidden author's letter is not told: whoever keeps the diary of letters could name the author by it.
    byLetter: mark === null || !hidden ? mark : { ...mark, dated: null },
  }
}

export function shareOf(proposals: readonly ProposalPart[]): ConsultationShare {
  const count = (outcome: ProposalPart['outcome']) =>
    proposals.filter((proposal) => proposal.outcome === outcome).length
  return {
    made: proposals.length,
    accepted: count('accepted'),
    partly: count('partly'),
    rejected: count('rejected'),
    deferred: count('deferred'),
  }
}
