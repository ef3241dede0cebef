import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { nodesOf, type NodeSeen } from '#slices/strategy/index.ts'
import type { OutputOf } from '#kernel/contract/act.ts'
import type { consultation, Round } from '../../contract.ts'
import type { EventRead } from '../../contract/events/events.ts'
import type { PeopleOfRound } from '../../contract/participation.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { ConclusionKind } from '../../rules/workshop/a-dissent-names-its-sectors.ts'
import { readEventOf } from '../events/read-event.ts'
import { nodesTreated } from '../workshop/breakout/read-queue.ts'
import { peopleOfRound } from '../workshop/people-of-round.ts'
import { participationIn } from '../workshop/read-participation.ts'

type Tx = Transaction<ConsultationRows>

export interface Conclusion {
  readonly kind: ConclusionKind
  readonly sectors: readonly string[]
  readonly said: string
  readonly at: Date
}

export interface Group {
  readonly title: { readonly en: string; readonly ur: string }
  readonly room: string
  readonly nodes: readonly NodeSeen[]
}

/** What came of the workshop of a round, as far as the person who acts may read it. */
export interface Workshop {
  readonly groups: readonly Group[]
  /** The newest conclusion on each proposal. */
  readonly conclusions: ReadonlyMap<string, Conclusion>
  readonly participation: OutputOf<typeof consultation.acts.readParticipation>['pillars']
  /** Sex and province of all events together; null where nobody is counted. */
  readonly people: PeopleOfRound | null
  readonly events: readonly EventRead[]
  /** Titles of pillars, by code. */
  readonly pillars: ReadonlyMap<string, NodeSeen['title']>
}

export async function readWorkshop(tx: Tx, session: Session, round: Round): Promise<Workshop> {
  const nodes = await nodesOf(tx, round.version)
  const pillars = nodes.filter(({ kind }) => kind === 'pillar')
  return {
    groups: await groupsOf(tx, round.id),
    conclusions: await conclusionsIn(tx, round.id),
    participation: await participationIn(tx, round),
    people: await peopleOfRound(tx, round),
    events: await eventsOf(tx, session, round.id),
    pillars: new Map(pillars.map(({ code, title }) => [code, title])),
  }
}

async function groupsOf(tx: Tx, round: string): Promise<Group[]> {
  const rows = await tx.db
    .selectFrom('consultation.breakouts')
    .select(['id', 'title_en', 'title_ur', 'room'])
    .where('round', '=', round)
    .orderBy('opened_at')
    .execute()
  const groups: Group[] = []
  for (const { id, title_en, title_ur, room } of rows)
    groups.push({ title: { en: title_en, ur: title_ur }, room, nodes: await nodesTreated(tx, id) })
  return groups
}

async function conclusionsIn(tx: Tx, round: string): Promise<ReadonlyMap<string, Conclusion>> {
  const { rows } = await tx.query<Conclusion & { readonly proposal: string }>(
    `select p.id as proposal, c.kind, c.sectors, c.said, c.concluded_at as at
       from consultation.proposals p
       join lateral (select * from consultation.conclusions l where l.proposal = p.id
                      order by l.concluded_at desc limit 1) c on true
      where p.round = $1`,
    [round],
  )
  return new Map(rows.map(({ proposal, ...conclusion }) => [proposal, conclusion]))
}

async function eventsOf(tx: Tx, session: Session, round: string): Promise<EventRead[]> {
  const rows = await tx.db
    .selectFrom('consultation.events')
    .selectAll()
    .where('round', '=', round)
    .orderBy('starts_on')
    .execute()
  const events: EventRead[] = []
  for (const row of rows) events.push(await readEventOf(tx, session, row))
  return events
}
