import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Point } from '../../contract/points/point-shapes.ts'
import { pointWords as words } from '../../contract/points/point-words.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import type { PointSeen } from './points-seen.ts'

export interface Actor {
  readonly person: string | null
  readonly isSecretariat: boolean
  readonly isSignatory: boolean
}

const ability = (because: Bilingual | null) => ({ ok: because === null, because })

/** What whoever acts may do with a point now. The secretariat says a signatory's view only from a letter. */
export function abilitiesOn(
  { outcome, claimedBy }: PointSeen,
  { person, isSecretariat, isSignatory }: Actor,
): Point['may'] {
  const own = isSecretariat ? null : words.onlyTheSecretariat
  const answered = mayBeAnswered(outcome) ? null : words.answeredAlready
  const another = claimedBy !== null && claimedBy !== person ? words.claimedByAnother : null
  const theirs = isSignatory || isSecretariat ? null : words.onlySignatories
  const ofAnswer = theirs ?? (outcome === null ? words.notAnswered : null)
  return {
    map: ability(own),
    claim: ability(own ?? answered ?? (claimedBy === null ? null : words.claimedByAnother)),
    release: ability(own ?? (claimedBy === null ? words.notClaimed : null)),
    answer: ability(own ?? answered ?? another),
    assess: ability(theirs),
    confirm: ability(ofAnswer),
    dissent: ability(ofAnswer),
    reply: ability(own),
  }
}
