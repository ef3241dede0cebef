import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import { type LetterBehindAct, lettersForEntries } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import { type ActivitySeen, activitiesOf } from '#slices/strategy/index.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { type AnswerKind, type StandingToday, standingOn } from '../../rules/silence-is-not-concurrence.ts'

export type Tx = Transaction<DeliveryRows>

export interface AnswerRow {
  readonly office: string
  readonly answer: AnswerKind
  readonly reason: string | null
  readonly proposed_starts: Day | null
  readonly proposed_ends: Day | null
  readonly proposed_scope: string | null
  readonly money_note: string | null
  readonly answered_on: Day
  readonly ledger_entry: string
}

interface Asked {
  readonly request: string
  readonly node: string
  readonly illustrative: boolean
  readonly given_to: string
  readonly office: string | null
  readonly ended_on: Day | null
  readonly asked_on: Day
  readonly due_on: Day
  readonly confirmed: boolean
  readonly counting: AnswerRow | null
}

/** An activity with everything that is known of its concurrence today; who looks at it is not in it. */
export interface Stood extends StandingToday {
  readonly activity: ActivitySeen
  readonly asked: Asked | null
  readonly isAsked: boolean
  readonly pillar: string | null
  /** Accountable today. */
  readonly office: string | null
  readonly passedFrom: { readonly office: string; readonly endedOn: Day | null } | null
}

export interface Standings {
  readonly stood: readonly Stood[]
  readonly names: ReadonlyMap<string, Bilingual>
  readonly letters: ReadonlyMap<string, LetterBehindAct>
}

export const answerColumns = `w.office, w.answer, w.reason, w.proposed_starts, w.proposed_ends, w.proposed_scope,
  w.money_note, w.answered_on, w.ledger_entry`

export const today = (): Day => new Date().toISOString().slice(0, 10)

/** Every activity of a version that may be read, in the plan's order: each look-up once for all of them. */
export async function readStandings(tx: Tx, version: string, on: Day = today()): Promise<Standings> {
  const activities = await activitiesOf(tx, version)
  const asked = await askedOf(tx, version)
  const leads = await successionsOf(tx, unasked(activities, asked))
  const stood = activities.map((activity) => standOf(activity, asked.get(activity.node), leads, on))
  const offices = stood.flatMap(({ office, passedFrom, asked: its }) => [
    office,
    passedFrom?.office,
    its?.counting?.office,
  ])
  const names = await namesOf(tx, { offices: offices.filter((office) => office != null) })
  const entries = stood.flatMap(({ asked: its }) => its?.counting?.ledger_entry ?? [])
  return { stood, names, letters: await lettersForEntries(tx, entries) }
}

async function askedOf(tx: Tx, version: string): Promise<ReadonlyMap<string, Asked>> {
  const { rows } = await tx.query<Asked>(
    `select q.id as request, q.node, q.is_illustrative as illustrative, a.given_to, a.office, a.ended_on, a.asked_on,
            a.due_on, to_jsonb(c) as counting,
            exists (select from delivery.transfers t where t.request = q.id and t.kind = 'succession'
                       and t.to_office = a.office) as confirmed
       from delivery.concurrence_requests q
       join delivery.accountabilities a on a.request = q.id
       left join lateral (
         select ${answerColumns} from delivery.answers w
          where w.request = q.id and w.office = any (a.offices)
          order by w.answered_on desc, w.number desc limit 1
       ) c on true
      where q.version = $1`,
    [version],
  )
  return new Map(rows.map((row) => [row.node, row]))
}

interface Succession {
  readonly origin: string
  readonly office: string | null
  readonly ended_on: Day | null
}

const unasked = (activities: readonly ActivitySeen[], asked: ReadonlyMap<string, Asked>) =>
  activities.flatMap(({ node, leadOffice }) => (leadOffice === null || asked.has(node) ? [] : [leadOffice]))

/** For each office the one that answers for it today, after those that ended. */
export async function successionsOf(
  tx: Tx,
  offices: readonly string[],
): Promise<ReadonlyMap<string, Succession>> {
  if (offices.length === 0) return new Map()
  const { rows } = await tx.query<Succession>(
    'select origin, office, ended_on from delivery.successions where origin = any ($1::uuid[])',
    [[...new Set(offices)]],
  )
  return new Map(rows.map((row) => [row.origin, row]))
}

function standOf(
  activity: ActivitySeen,
  asked: Asked | undefined,
  leads: ReadonlyMap<string, Succession>,
  on: Day,
): Stood {
  const lead = activity.leadOffice === null ? undefined : leads.get(activity.leadOffice)
  const office = asked === undefined ? (lead?.office ?? null) : asked.office
  const endedOn = asked?.ended_on ?? lead?.ended_on ?? null
  const givenTo = asked?.given_to ?? activity.leadOffice
  const counting = asked?.counting ?? null
  return {
    activity,
    asked: asked ?? null,
    isAsked: asked !== undefined,
    pillar: activity.pillar,
    office,
    passedFrom: givenTo === null || givenTo === office ? null : { office: givenTo, endedOn },
    ...standingOn(
      {
        hasOffice: office !== null,
        endedOn,
        asked: asked === undefined ? null : { on: asked.asked_on, due: asked.due_on },
        answer: counting === null ? null : { kind: counting.answer, on: counting.answered_on },
      },
      on,
    ),
  }
}
