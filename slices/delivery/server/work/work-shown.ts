import type { Session } from '#kernel/database/session.ts'
import { numberOfDay } from '#kernel/pure/calendar.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { Block, Milestone } from '../../contract.ts'
import { words as ofConcurrence } from '../../contract/words.ts'
import { workWords as words } from '../../contract/work/work-words.ts'
import { readStandings, type Standings, type Stood, today, type Tx } from '../standings/read-standings.ts'
import {
  isSecretariat,
  letterShown,
  may,
  officeShown,
  ownOffices,
  wordsOfVersion,
} from '../standings/shown.ts'
import { type BlockRow, type MilestoneKept, readWork, type Work } from './read-work.ts'

/** The work of a version's activities, with what is needed to show it. */
export interface WorkSeen extends Work, Pick<Standings, 'names' | 'bodies'> {
  readonly stood: ReadonlyMap<string, Stood>
  readonly status: string
}

/** As far as it may be read: of activities that this version has, in the order of their days. */
export async function workSeen(
  tx: Tx,
  version: { readonly id: string; readonly strategy: string; readonly status: string },
  lineages?: readonly string[],
): Promise<WorkSeen> {
  const { stood, names, bodies } = await readStandings(tx, version.id)
  const work = await readWork(tx, {
    strategy: version.strategy,
    ...(lineages === undefined ? {} : { lineages }),
  })
  const byLineage = new Map(stood.map((one) => [one.activity.lineage, one]))
  const others = await namesOf(tx, { offices: work.blocks.flatMap(({ unblocker }) => unblocker ?? []) })
  return {
    ...work,
    milestones: work.milestones.filter(({ lineage }) => byLineage.has(lineage)),
    blocks: work.blocks.filter(({ lineage }) => byLineage.has(lineage)),
    ...{ bodies, stood: byLineage, status: version.status },
    names: new Map([...names, ...others]),
  }
}

const ofActivity = (one: Stood, { names }: WorkSeen) => ({
  request: one.asked?.request ?? '',
  code: one.activity.code,
  activity: one.activity.title,
  pillar: one.pillar,
  office: one.office === null ? null : officeShown(one.office, names),
})

export function milestonesShown(seen: WorkSeen, session: Session): Milestone[] {
  return seen.milestones.flatMap((row) => {
    const one = seen.stood.get(row.lineage)
    return one === undefined ? [] : [milestoneShown(row, one, seen, session)]
  })
}

function milestoneShown(row: MilestoneKept, one: Stood, seen: WorkSeen, session: Session): Milestone {
  const letter = (entry: string) => letterShown(entry, seen.letters)
  const waitsFor = seen.dependencies.flatMap(({ first, follows }) => (follows === row.id ? [first] : []))
  return {
    id: row.id,
    ...ofActivity(one, seen),
    title: row.title,
    ...row.standing,
    byLetter: letter(row.ledger_entry),
    moves: row.moves.map(({ id, due_on, reason, made_on, ledger_entry }) => ({
      ...{ id, dueOn: due_on, reason, madeOn: made_on, byLetter: letter(ledger_entry) },
    })),
    reports: row.reports.map(({ id, reached_on, evidence, file_name, made_on, ledger_entry, judgement }) => ({
      ...{ id, reachedOn: reached_on, evidence, fileName: file_name, madeOn: made_on },
      byLetter: letter(ledger_entry),
      judgement: judgement && {
        ...{ judgement: judgement.judgement, says: judgement.says, madeOn: judgement.made_on },
      },
    })),
    waitsFor,
    impossibleBecauseOf: seen.milestones.flatMap(({ id, standing }) =>
      waitsFor.includes(id) && standing.state !== 'reached' && standing.dueOn > row.standing.dueOn
        ? [id]
        : [],
    ),
    isBlocked: seen.blocks.some(
      ({ stands, milestone, lineage }) =>
        stands && (milestone === null ? lineage === row.lineage : milestone === row.id),
    ),
    illustrative: row.illustrative,
    may: abilitiesOn(row, one, seen, session),
  }
}

function abilitiesOn(row: MilestoneKept, one: Stood, seen: WorkSeen, session: Session): Milestone['may'] {
  const { by, own, secretariat } = whoActs(one, session)
  const version = wordsOfVersion(seen.status)
  const { state } = row.standing
  const reached = state === 'reached' ? words.reachedAlready : null
  const reported = state === 'reported' ? words.reportedAlready : null
  const isOwnReport = row.report?.made_by === session.person
  return {
    move: may(by, version, reached),
    enterMove: may(secretariat, version, reached),
    report: may(own, version, reached, reported),
    enterReport: may(secretariat, version, reached, reported),
    judge: may(
      secretariat,
      state === 'reported' ? null : words.nothingToSee,
      isOwnReport ? words.secondPerson : null,
    ),
  }
}

/** Why not, as the accountable office, as the secretariat, or as either. */
export function whoActs(one: Stood, session: Session) {
  const { strategy } = one.activity
  const isOwn = one.office !== null && ownOffices(session, strategy).includes(one.office)
  const own = isOwn ? null : ofConcurrence.onlyTheOffice
  const secretariat = isSecretariat(session, strategy) ? null : ofConcurrence.onlyTheSecretariat
  const by = own === null || secretariat === null ? null : own
  return { own, secretariat, by }
}

/** What may be said anew of an activity. */
export function mayBeSaid(one: Stood, seen: Pick<WorkSeen, 'status'>, session: Session) {
  const { by, secretariat } = whoActs(one, session)
  const version = wordsOfVersion(seen.status)
  const office = one.office === null ? ofConcurrence.noAccountableOffice : null
  const asked = one.isAsked ? null : ofConcurrence.notAskedYet
  const said = may(by, version, office, asked)
  const entered = may(secretariat, version, office, asked)
  return { set: said, enterSet: entered, block: said, enterBlock: entered, follow: may(secretariat, version) }
}

export function blocksShown(seen: WorkSeen, session: Session): Block[] {
  return seen.blocks.flatMap((row) => {
    const one = seen.stood.get(row.lineage)
    return one === undefined ? [] : [blockShown(row, one, seen, session)]
  })
}

function blockShown(row: BlockRow, one: Stood, seen: WorkSeen, session: Session): Block {
  const { by, secretariat } = whoActs(one, session)
  const over = row.ended === null ? null : words.endedAlready
  const until = row.ended?.made_on ?? today()
  return {
    id: row.id,
    ...ofActivity(one, seen),
    milestone: seen.milestones.find(({ id }) => id === row.milestone)?.title ?? null,
    ...{ obstacle: row.obstacle, authority: row.authority, since: row.made_on, dueOn: row.due_on },
    body: row.body === null ? null : (seen.bodies.get(row.body) ?? null),
    isBeforeABody: row.body !== null,
    unblocker: row.unblocker === null ? null : officeShown(row.unblocker, seen.names),
    daysLate: Math.max(0, numberOfDay(until) - numberOfDay(row.due_on)),
    lateBehind: seen.milestones.filter(
      ({ lineage, standing }) => lineage === row.lineage && standing.state === 'late',
    ).length,
    byLetter: letterShown(row.ledger_entry, seen.letters),
    ended: row.ended && {
      ...{ kind: row.ended.kind, says: row.ended.says, minutes: row.ended.minutes, on: row.ended.made_on },
    },
    illustrative: row.illustrative,
    may: {
      end: may(by, over),
      decide: may(secretariat, row.body === null ? words.onlyBodiesDecide : null, over),
    },
  }
}
