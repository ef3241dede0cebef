import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type Day, dayAt } from '#kernel/pure/calendar.ts'
import { type LetterBehindAct, lettersForEntries } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import { type ActivitySeen, activitiesOf, bodiesNamed } from '#slices/strategy/index.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { type Contest, isTheirWord, whatSpeaks } from '../../rules/a-contested-answer-does-not-count.ts'
import { type GivenReply, type ReplyKind, replyThatStands } from '../../rules/a-reply-speaks-to-one-answer.ts'
import { type AnswerKind, type StandingToday, standingOn } from '../../rules/silence-is-not-concurrence.ts'

export type Tx = Transaction<DeliveryRows>

export interface AnswerRow {
  readonly id: string
  readonly office: string
  readonly answer: AnswerKind
  readonly reason: string | null
  readonly proposed_starts: Day | null
  readonly proposed_ends: Day | null
  readonly proposed_scope: string | null
  readonly money_note: string | null
  readonly answered_on: Day
  /** The reply on whose terms it concurs; null where it is on the plan's. */
  readonly on_terms: string | null
  readonly ledger_entry: string
}

export interface ReplyRow {
  readonly id: string
  readonly answer: string | null
  readonly kind: ReplyKind
  readonly reason: string | null
  readonly starts: Day | null
  readonly ends: Day | null
  readonly scope: string | null
  readonly money_note: string | null
  readonly body: string | null
  readonly minutes: string | null
  readonly due_on: Day | null
  readonly made_on: Day
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
  /** Ledger entries by which the office that is accountable today confirmed that it took over. */
  readonly confirmations: readonly string[]
  /** Newest first, of offices that still speak. */
  readonly answers: readonly AnswerRow[]
  /** Newest first, to the same offices. */
  readonly replies: readonly ReplyRow[]
}

/** An activity with everything that is known of its concurrence today; who looks at it is not in it. */
export interface Stood extends StandingToday {
  readonly activity: ActivitySeen
  readonly asked: Asked | null
  /** The answer that speaks, though it may be contested. */
  readonly answer: AnswerRow | null
  /** What was said to it since, or to silence. */
  readonly reply: ReplyRow | null
  /** The reply on whose terms it concurs. */
  readonly onTerms: ReplyRow | null
  readonly confirmed: boolean
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
  /** Coordinating bodies of the version that may be named to the one who reads. */
  readonly bodies: ReadonlyMap<string, Bilingual>
}

export const answerColumns = `w.id, w.office, w.answer, w.reason, w.proposed_starts, w.proposed_ends, w.proposed_scope,
  w.money_note, w.answered_on, w.on_terms, w.ledger_entry`

export const replyColumns = `y.id, y.answer, y.kind, y.reason, y.starts, y.ends, y.scope, y.money_note, y.body, y.minutes,
  y.due_on, y.made_on, y.ledger_entry`

/** A reply as the rules read it. */
const asGiven = (row: ReplyRow) => ({ ...row, on: row.made_on, due: row.due_on })

export const today = (): Day => dayAt(new Date())

/** The contest of the letter behind an answer or a transfer; null where none came by letter, or nobody contests it. */
export const contestOf = (letter: LetterBehindAct | undefined): Contest | null =>
  letter?.contest == null
    ? null
    : { standing: letter.contest.standing, since: dayAt(new Date(letter.contest.since)) }

/** Every activity of a version that may be read, in the plan's order: each look-up once for all of them. */
export async function readStandings(tx: Tx, version: string, on: Day = today()): Promise<Standings> {
  const activities = await activitiesOf(tx, version)
  const asked = await askedOf(tx, version)
  const leads = await successionsOf(tx, unasked(activities, asked))
  const entries = [...asked.values()].flatMap(({ answers, replies, confirmations }) => [
    ...[...answers, ...replies].map(({ ledger_entry }) => ledger_entry),
    ...confirmations,
  ])
  const letters = await lettersForEntries(tx, entries)
  const stood = activities.map((activity) =>
    standOf(activity, asked.get(activity.node), { leads, letters, on }),
  )
  const offices = stood.flatMap(({ office, passedFrom, answer }) => [
    office,
    passedFrom?.office,
    answer?.office,
  ])
  const names = await namesOf(tx, { offices: offices.filter((office) => office != null) })
  const bodies = new Map((await bodiesNamed(tx, version)).map(({ id, name }) => [id, name]))
  return { stood, names, letters, bodies }
}

async function askedOf(tx: Tx, version: string): Promise<ReadonlyMap<string, Asked>> {
  const { rows } = await tx.query<Asked>(
    `select q.id as request, q.node, q.is_illustrative as illustrative, a.given_to, a.office, a.ended_on, a.asked_on,
            a.due_on,
            array(select t.ledger_entry from delivery.transfers t where t.request = q.id and t.kind = 'succession'
                     and t.to_office = a.office) as confirmations,
            coalesce((select jsonb_agg(to_jsonb(c)) from (
              select ${answerColumns} from delivery.answers w
               where w.request = q.id and w.office = any (a.offices)
               order by w.answered_on desc, w.number desc) c), '[]') as answers,
            coalesce((select jsonb_agg(to_jsonb(c)) from (
              select ${replyColumns} from delivery.replies y where y.request = q.id and y.office = any (a.offices)
               order by y.number desc) c), '[]') as replies
       from delivery.concurrence_requests q
       join delivery.accountabilities a on a.request = q.id
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

interface Known extends Pick<Standings, 'letters'> {
  readonly leads: ReadonlyMap<string, Succession>
  readonly on: Day
}

function standOf(activity: ActivitySeen, asked: Asked | undefined, { leads, letters, on }: Known): Stood {
  const lead = activity.leadOffice === null ? undefined : leads.get(activity.leadOffice)
  const office = asked === undefined ? (lead?.office ?? null) : asked.office
  const endedOn = asked?.ended_on ?? lead?.ended_on ?? null
  const givenTo = asked?.given_to ?? activity.leadOffice
  const { answer, openAgain } = whatSpeaks(
    (asked?.answers ?? []).map((one) => ({ ...one, contest: contestOf(letters.get(one.ledger_entry)) })),
  )
  const confirmations = asked?.confirmations ?? []
  const replies = asked?.replies ?? []
  const reply: (ReplyRow & GivenReply) | null = replyThatStands(replies.map(asGiven), answer?.id ?? null)
  return {
    activity,
    asked: asked ?? null,
    answer,
    reply,
    onTerms: replies.find(({ id }) => id === answer?.on_terms) ?? null,
    confirmed: confirmations.some((entry) => isTheirWord(contestOf(letters.get(entry)))),
    isAsked: asked !== undefined,
    pillar: activity.pillar,
    office,
    passedFrom: givenTo === null || givenTo === office ? null : { office: givenTo, endedOn },
    ...standingOn(
      {
        hasOffice: office !== null,
        endedOn,
        asked: asked === undefined ? null : { on: asked.asked_on, due: asked.due_on, openAgain },
        answer: answer && { kind: answer.answer, on: answer.answered_on, contest: answer.contest },
        reply,
      },
      on,
    ),
  }
}
