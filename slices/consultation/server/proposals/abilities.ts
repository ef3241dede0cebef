import type { MandateKind } from '#kernel/contract/mandates.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Proposal } from '../../contract.ts'
import { dispositionWords } from '../../contract/dispositions/dispositions-words.ts'
import { togetherRefusals, togetherWords } from '../../contract/together/words.ts'
import { words } from '../../contract/words.ts'

export const holdsMandate = (session: Session, strategy: string, ...kinds: readonly MandateKind[]): boolean =>
  session.mandates.some((mandate) => mandate.strategy === strategy && kinds.includes(mandate.kind))

/** What is known of a proposal that decides what may be done with it. */
export interface StateOfProposal {
  readonly isOpen: boolean
  readonly isAnswered: boolean
  /** It has no answer, or one that only put it off. */
  readonly mayBeAnswered: boolean
  readonly isClaimedByAnother: boolean
  /** Its author has confirmed the answer or dissented from it. */
  readonly isSpokenOf: boolean
  readonly isOwn: boolean
  readonly isHidden: boolean
  /** An office made it, signed in or by letter. */
  readonly isOfOffice: boolean
  /** It stands or falls with others. */
  readonly isBundled: boolean
}

/** What whoever acts may do with a proposal now, told with it: screens disable with the reason. */
export function abilitiesOf(session: Session, strategy: string, state: StateOfProposal): Proposal['may'] {
  const holds = (...kinds: readonly MandateKind[]) => holdsMandate(session, strategy, ...kinds)
  const position = (): Bilingual | null => {
    if (state.isAnswered) return words.alreadyAnswered
    if (!state.isOpen) return words.roundClosed
    return holds('participant', 'focal person') ? null : words.onlyParticipants
  }
  const answer = (): Bilingual | null => {
    if (!state.mayBeAnswered) return words.alreadyAnswered
    if (!holds('secretariat')) return words.onlyTheSecretariat
    return state.isClaimedByAnother ? dispositionWords.claimed : null
  }
  const cosign = (): Bilingual | null => {
    if (position() !== null && position() !== words.onlyParticipants) return position()
    if (!holds('participant', 'focal person')) return togetherWords.onlyParticipantsCosign
    return state.isOwn ? togetherRefusals['own-proposal'] : null
  }
  const bundle = (): Bilingual | null => {
    if (state.isAnswered) return words.alreadyAnswered
    if (!state.isOpen) return words.roundClosed
    if (!state.isOwn) return togetherWords.onlyOwnBundled
    return state.isBundled ? togetherWords.bundledAlready : null
  }
  const bundleByLetter = (): Bilingual | null => {
    if (state.isAnswered) return words.alreadyAnswered
    if (!state.isOpen) return words.roundClosed
    if (!holds('secretariat') || !state.isOfOffice) return togetherWords.onlyOfOffice
    return state.isBundled ? togetherWords.bundledAlready : null
  }
  const undoBundle = (): Bilingual | null => {
    if (!state.isBundled) return togetherWords.notBundled
    if (state.isAnswered) return togetherRefusals['bundle-answered']
    return state.isOwn ? null : togetherWords.onlyOwnUndone
  }
  const reply = (isTheirs: boolean): Bilingual | null => {
    if (!state.isAnswered) return dispositionWords.notAnswered
    if (state.isSpokenOf) return dispositionWords.alreadySpoken
    return isTheirs ? null : dispositionWords.notItsAuthor
  }
  return {
    position: abilityOf(position()),
    answer: abilityOf(answer() ?? (state.isBundled ? togetherWords.answerTheBundle : null)),
    answerBundle: abilityOf(state.isBundled ? answer() : togetherWords.notBundled),
    cosign: abilityOf(cosign()),
    bundle: abilityOf(bundle()),
    undoBundle: abilityOf(undoBundle()),
    bundleByLetter: abilityOf(bundleByLetter()),
    claim: abilityOf(answer()),
    reply: abilityOf(reply(state.isOwn)),
    replyByLetter: abilityOf(reply(holds('secretariat') && !state.isHidden)),
  }
}

/** A refusal's words may name a constraint beside them: the screen is told the words. */
const abilityOf = (because: Bilingual | null) => ({
  ok: because === null,
  because: because === null ? null : { en: because.en, ur: because.ur },
})
