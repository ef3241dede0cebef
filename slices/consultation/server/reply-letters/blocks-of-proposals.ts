import type { Block } from '#kernel/papers/paper.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { factNames, isFact, valueInWords } from '#slices/strategy/contract.ts'
import type { Proposal } from '../../contract.ts'
import { printedOutcomes, printedWords as words } from '../../contract/dispositions/reply-letters-words.ts'
import { changesInWords, isKindOfChange } from '../../rules/structure/names-of-kinds.ts'
import { fact, filled, heading, same, takenUp } from './said-in-letters.ts'

export interface AnsweredProposal {
  readonly proposal: Proposal
  readonly disposition: NonNullable<Proposal['disposition']>
  readonly ledgerEntry: string
}

/** Each answered proposal below a heading of its own: what was proposed, the answer, the reason, and the clause as it reads. */
export const blocksOfProposals = (answered: readonly AnsweredProposal[]): readonly Block[] =>
  answered.flatMap(blocksOfProposal)

function blocksOfProposal({ proposal, disposition, ledgerEntry }: AnsweredProposal): Block[] {
  const { number, code, field, names, value, reply } = proposal
  const said = (text: string): Bilingual => (value === null ? same(text) : valueInWords(field, text, names))
  const { outcome, reason, appliedText, deferred } = disposition
  const isGone = field === 'remove' && appliedText !== null
  return [
    heading(filled(words.proposal, { number: String(number), code })),
    ...(isKindOfChange(field) ? [fact(words.proposed, changesInWords[field])] : []),
    ...(isFact(field) ? [fact(words.field, factNames[field])] : []),
    fact(words.proposed, said(field === 'remove' ? proposal.before : proposal.after)),
    fact(words.answer, printedOutcomes[outcome]),
    fact(words.reason, reason),
    ...(deferred === null ? [] : [takenUp(deferred)]),
    fact(words.clause, isGone ? words.gone : said(appliedText ?? proposal.before)),
    ...(reply?.stand === 'dissents' ? [fact(words.dissent, same(reply.said))] : []),
    fact(words.entry, same(ledgerEntry)),
  ]
}
