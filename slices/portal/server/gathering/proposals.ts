import { dayAt } from '#kernel/pure/calendar.ts'
import type { AnswerBehind } from '#slices/consultation/index.ts'
import type { TextChange } from '#slices/strategy/index.ts'
import { mayLeave, type PublicTexts } from '../../rules/only-public-words-leave.ts'
import type { ChangeOfText, ConsultationShare, ProposalPart } from '../../rules/parts-of-a-snapshot.ts'
import { type Letters, markOf } from './letters.ts'
import { inWords, type Offices } from './offices.ts'

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
  readonly changes: readonly TextChange[]
  readonly texts: PublicTexts
  readonly codes: ReadonlyMap<string, string>
  readonly offices: Offices
  /** By ledger entry. */
  readonly letters: Letters
}

/** Joins proposals with the changes that they caused; both leave only when their words are public then and now. */
export function shapingOf(known: ShapingKnown): Shaping {
  const { texts, offices } = known
  const answers = known.answers.filter((answer) => mayLeave(answer, texts))
  const changes = known.changes.filter((change) => mayLeave(change, texts))
  const numbers = new Map(answers.map(({ proposal, number }) => [proposal, number]))
  const byLineage = new Map<string, ChangeOfText[]>()
  for (const change of changes) {
    const { lineage, field, language, cause, ledgerEntry } = change
    const shown: ChangeOfText = {
      ...{ field, language, cause, ledgerEntry },
      before: inWords(offices, field, language, change.before),
      after: inWords(offices, field, language, change.after),
      proposal: change.subject === null ? null : (numbers.get(change.subject) ?? null),
      changedOn: dayAt(change.changedAt),
    }
    byLineage.set(lineage, [...(byLineage.get(lineage) ?? []), shown])
  }
  return {
    proposals: answers.map((answer) => proposalPart(answer, changes, known)),
    shown: new Set(numbers.keys()),
    changes: byLineage,
    kept: known.answers.length - answers.length,
  }
}

function proposalPart(
  answer: AnswerBehind,
  changes: readonly TextChange[],
  { codes, offices, letters }: ShapingKnown,
): ProposalPart {
  const { number, field, language, rationale, hidden, illustrative, round, madeOn, outcome, reason } = answer
  const { deferral, dissent } = answer
  const said = (text: string) => inWords(offices, field, language, text)
  const mark = markOf(letters.get(answer.ledgerEntry))
  const change = changes.find((one) => one.subject === answer.proposal && one.language === language)
  return {
    ...{ number, field, language, rationale, hidden, illustrative, round, madeOn, outcome, reason },
    ...{ deferral, dissent },
    node: codes.get(answer.lineage) ?? '',
    before: said(answer.before),
    after: said(answer.after),
    became: change === undefined ? null : said(change.after),
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
