/** Who would answer: the offices of a focal person, or the office in whose name a letter speaks. */
export type Answering =
  | { readonly on: 'screen'; readonly offices: readonly string[] }
  | { readonly on: 'letter'; readonly office: string | null }

export type AnswerFault = 'no-accountable-office' | 'another-office-is-accountable' | 'letter-names-no-office'

/** Exactly one office is accountable for an activity, and no other may answer for it. Empty when it may. */
export function faultsOfAnswering(accountable: string | null, answering: Answering): readonly AnswerFault[] {
  if (accountable === null) return ['no-accountable-office']
  if (answering.on === 'screen') {
    return answering.offices.includes(accountable) ? [] : ['another-office-is-accountable']
  }
  if (answering.office === null) return ['letter-names-no-office']
  return answering.office === accountable ? [] : ['another-office-is-accountable']
}
