import type { Ability } from '#kernel/contract/act.ts'
import type { Session } from '#kernel/database/session.ts'
import { approvalWords } from '../../contract/governance/approval-words.ts'
import type { PathStep } from '../../contract/governance/approval.ts'
import {
  type StepFault,
  type StepNow,
  faultsOfAnsweringStep,
  faultsOfBeginning,
  faultsOfSkipping,
} from '../../rules/approval/a-step-is-answered-by-its-office.ts'
import { abilityOr, holdsMandate } from '../abilities.ts'
import type { VersionState } from '../doors/tree.ts'

type Shown = Omit<PathStep, 'may'>

export const stepNow = (version: Pick<VersionState, 'status'>, step: Shown): StepNow => ({
  status: version.status,
  kind: step.kind,
  state: step.state,
  maySkip: step.maySkip,
  office: step.office?.id ?? null,
})

/** Offices for which the person who acts answers as their focal person. */
export const ownOffices = (session: Session, strategy: string): readonly string[] =>
  session.mandates.flatMap((mandate) =>
    mandate.strategy === strategy && mandate.kind === 'focal person' && mandate.office !== null
      ? [mandate.office]
      : [],
  )

const told = (allowed: boolean, [first]: readonly StepFault[]): Ability => {
  if (first === undefined) return abilityOr(allowed, null)
  const { en, ur } = approvalWords.refusals[first]
  return abilityOr(allowed, { en, ur })
}

/** What the person who acts may do at a step now; a reason that they could still give is not missing yet. */
export function abilitiesOnStep(session: Session, version: VersionState, step: Shown): PathStep['may'] {
  const now = stepNow(version, step)
  const isSecretariat = holdsMandate(session, version.strategy, 'secretariat')
  const offices = ownOffices(session, version.strategy)
  const done = { what: 'done', words: null } as const
  const answering =
    offices.length > 0 ? ({ as: 'office', offices } as const) : ({ as: 'secretariat' } as const)
  return {
    begin: told(isSecretariat, faultsOfBeginning(now, 'given')),
    answer: told(isSecretariat || offices.length > 0, faultsOfAnsweringStep(now, answering, done)),
    enterLetter: told(isSecretariat, faultsOfAnsweringStep(now, { as: 'letter', office: now.office }, done)),
    skip: told(isSecretariat, faultsOfSkipping(now)),
  }
}
