import type { Terms } from '../../contract.ts'
import type { AnswerRow, ReplyRow, Stood } from './read-standings.ts'

/** What a counter-proposal proposes; null of every other answer. */
export const proposedIn = (answer: AnswerRow): Terms | null =>
  answer.answer === 'counter-proposes'
    ? {
        starts: answer.proposed_starts,
        ends: answer.proposed_ends,
        scope: answer.proposed_scope,
        money: answer.money_note,
      }
    : null

/** What a reply sets otherwise than the plan; null where it asks for the plan as it stands. */
export function termsOf({ starts, ends, scope, money_note: money }: ReplyRow): Terms | null {
  const terms = { starts, ends, scope, money }
  return Object.values(terms).some((term) => term !== null) ? terms : null
}

/** The terms on which the accountable office concurs, where they are others than the plan's. */
export function agreedTo({ state, answer, reply, onTerms }: Stood): Terms | null {
  if (state !== 'concurred' || answer === null) return null
  if (reply?.kind === 'accepts') return proposedIn(answer)
  return onTerms === null ? null : termsOf(onTerms)
}
