import { NotFound } from '#kernel/contract/refusal.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import type { Session } from '#kernel/database/session.ts'
import { faultOfAsking } from '../../rules/concurrence-is-asked-from-submission-on.ts'
import { type AnswerFault, faultsOfAnswering } from '../../rules/only-the-accountable-office-answers.ts'
import type { RequestFound } from './get-request.ts'
import { isSecretariat, ownOffices } from '../standings/shown.ts'

/** Why the one who acts, on screen or by letter, cannot answer for the request now; empty when they can. */
export function faultsOf(
  request: RequestFound,
  session: Session,
  letter: Letter | null,
): readonly (AnswerFault | 'no-longer-in-force')[] {
  if (letter !== null && !isSecretariat(session, request.strategy)) throw new NotFound()
  const answering =
    letter === null
      ? { on: 'screen' as const, offices: ownOffices(session, request.strategy) }
      : { on: 'letter' as const, office: letter.office ?? null }
  const outOfForce = faultOfAsking(request.status) === 'no-longer-in-force'
  return [
    ...(outOfForce ? ['no-longer-in-force' as const] : []),
    ...faultsOfAnswering(request.office, answering),
  ]
}
