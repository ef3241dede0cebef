import { NotFound } from '#kernel/contract/refusal.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import type { About } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import { versionState } from '#slices/strategy/index.ts'
import type { ActivityOfMoney } from '../../contract/money/shapes.ts'
import { faultOfAsking } from '../../rules/concurrence-is-asked-from-submission-on.ts'
import { faultsOfAnswering } from '../../rules/only-the-accountable-office-answers.ts'
import { readStandings, type Standings, type Stood, type Tx } from '../standings/read-standings.ts'
import { isSecretariat, officeShown, ownOffices } from '../standings/shown.ts'

export interface ActivityFound extends Omit<Standings, 'stood'> {
  readonly one: Stood
  readonly status: string
  readonly strategy: string
}

/** An activity of a version by its lineage, with who is accountable for it. Rejects with NotFound. */
export async function findActivity(tx: Tx, version: string, lineage: string): Promise<ActivityFound> {
  const state = await versionState(tx, version)
  if (state === null) throw new NotFound()
  const { stood, ...about } = await readStandings(tx, version)
  const one = stood.find(({ activity }) => activity.lineage === lineage)
  if (one === undefined) throw new NotFound()
  return { one, ...about, status: state.status, strategy: state.strategy }
}

/** Why the one who acts, on screen or by letter, cannot say anything of an activity's money; and in whose name they speak. */
export function speaksOfMoney(
  { one, status, strategy }: ActivityFound,
  session: Session,
  letter: Letter | null,
) {
  const bySecretariat = isSecretariat(session, strategy)
  if (letter !== null && !bySecretariat) throw new NotFound()
  const outOfForce = faultOfAsking(status)
  if (outOfForce !== null) return { faults: [outOfForce] as const, office: null }
  if (letter === null && bySecretariat) return { faults: [] as const, office: null }
  const faults = faultsOfAnswering(
    one.office,
    letter === null
      ? { on: 'screen', offices: ownOffices(session, strategy) }
      : { on: 'letter', office: letter.office ?? null },
  )
  const asked = one.isAsked ? [] : (['not-asked-yet'] as const)
  return { faults: [...faults, ...asked], office: one.office }
}

/** What an act by letter concerns. A title of the restricted annex does not travel to whoever holds a link. */
export const aboutMoney = ({ one: { activity } }: ActivityFound): About => ({
  code: activity.code,
  title: activity.level === 'restricted annex' ? { en: null, ur: null } : activity.title,
  path: `/money/${activity.lineage}`,
})

export const activityShown = (one: Stood, names: Standings['names']): ActivityOfMoney => ({
  node: one.activity.node,
  lineage: one.activity.lineage,
  code: one.activity.code,
  title: one.activity.title,
  pillar: one.pillar,
  office: one.office === null ? null : officeShown(one.office, names),
  request: one.asked?.request ?? null,
  starts: one.activity.starts,
  ends: one.activity.ends,
})
