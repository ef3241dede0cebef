import type { MandateKind } from '#kernel/contract/mandates.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Proposal } from '../../contract.ts'
import { words } from '../../contract/words.ts'

export const holdsMandate = (session: Session, strategy: string, ...kinds: readonly MandateKind[]): boolean =>
  session.mandates.some((mandate) => mandate.strategy === strategy && kinds.includes(mandate.kind))

/** What whoever acts may do with a proposal now, told with it: screens disable with the reason. */
export function abilitiesOf(
  session: Session,
  strategy: string,
  isOpen: boolean,
  isAnswered: boolean,
): Proposal['may'] {
  const holds = (...kinds: readonly MandateKind[]) => holdsMandate(session, strategy, ...kinds)
  const position = (): Bilingual | null => {
    if (isAnswered) return words.alreadyAnswered
    if (!isOpen) return words.roundClosed
    return holds('participant', 'focal person') ? null : words.onlyParticipants
  }
  const answer = (): Bilingual | null => {
    if (isAnswered) return words.alreadyAnswered
    return holds('secretariat') ? null : words.onlyTheSecretariat
  }
  return { position: abilityOf(position()), answer: abilityOf(answer()) }
}

const abilityOf = (because: Bilingual | null) => ({ ok: because === null, because })
