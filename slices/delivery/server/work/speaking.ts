import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import type { About } from '#kernel/contract/handler.ts'
import { versionsOf } from '#slices/strategy/index.ts'
import { type AnswerFault, faultsOfAnswering } from '../../rules/only-the-accountable-office-answers.ts'
import { standingOfRequest, type RequestStanding } from '../negotiation/standing-of-request.ts'
import { aboutRequest } from '../requests/get-request.ts'
import { isSecretariat, ownOffices } from '../standings/shown.ts'
import type { Tx } from '../standings/read-standings.ts'
import { chooseVersion } from '../standings/versions.ts'
import { type MilestoneKept, readWork } from './read-work.ts'

export type SpeakingFault = AnswerFault | 'no-longer-in-force'

interface Speaker {
  readonly session: Session
  readonly letter: Letter | null
  /** Whether the secretariat may say it in its own name, without a letter. */
  readonly bySecretariat: boolean
}

export interface Speaking extends RequestStanding {
  /** Empty where it may be said. */
  readonly faults: readonly SpeakingFault[]
  /** The accountable office, in whose matter it is said; '' where there is none, which is a fault. */
  readonly office: string
}

/** A request with whether the one who acts may speak on its work: as its office, by its letter, or as the secretariat. */
export async function speakingOn(
  tx: Tx,
  request: string,
  { session, letter, bySecretariat }: Speaker,
): Promise<Speaking> {
  const standing = await standingOfRequest(tx, request)
  const { stood, inForce } = standing
  const isOfSecretariat = isSecretariat(session, standing.request.strategy)
  if (letter !== null && !isOfSecretariat) throw new NotFound()
  const own = { on: 'screen', offices: ownOffices(session, standing.request.strategy) } as const
  const answering = letter === null ? own : ({ on: 'letter', office: letter.office ?? null } as const)
  const inOwnName = letter === null && bySecretariat && isOfSecretariat && stood.office !== null
  return {
    ...standing,
    faults: [
      ...(inForce ? [] : (['no-longer-in-force'] as const)),
      ...(inOwnName ? [] : faultsOfAnswering(stood.office, answering)),
    ],
    office: stood.office ?? '',
  }
}

/** What the author of a letter is told it is about. */
export async function aboutOf(tx: Tx, { request }: RequestStanding, letter: Letter | null) {
  const about: About | null = letter === null ? null : await aboutRequest(tx, request)
  return { strategy: request.strategy, ...(about && { about }) }
}

/** A milestone that may be read, and the request of the version in force by which its office is accountable. */
export async function milestoneOf(
  tx: Tx,
  id: string,
): Promise<{ readonly milestone: MilestoneKept; readonly request: string }> {
  const { rows } = await tx.query<{ strategy: string; lineage: string; request: string }>(
    'select strategy, lineage, request from delivery.milestones where id = $1',
    [id],
  )
  const [found] = rows
  if (found === undefined) throw new NotFound()
  const { strategy, lineage } = found
  const { milestones } = await readWork(tx, { strategy, lineages: [lineage] })
  const milestone = milestones.find((one) => one.id === id)
  if (milestone === undefined) throw new NotFound()
  const { version } = await chooseVersion(tx, { strategy })
  const { rows: now } = await tx.query<{ id: string }>(
    'select id from delivery.concurrence_requests where version = $1 and lineage = $2',
    [version?.id ?? null, lineage],
  )
  return { milestone, request: now[0]?.id ?? found.request }
}

/** The version in whose light a request is read: its own. */
export async function versionOfRequest(tx: Tx, { request }: RequestStanding) {
  const version = (await versionsOf(tx, request.strategy)).find(({ id }) => id === request.version)
  if (version === undefined) throw new NotFound()
  return version
}
