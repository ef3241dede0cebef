import { NotFound } from '#kernel/contract/refusal.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import { type LetterBehindAct, lettersForEntries } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import { type ActivitySeen, activitiesOf, bodiesNamed } from '#slices/strategy/index.ts'
import {
  type OfficeRequestStanding,
  type OfficeRequestStep,
  type RefusalReason,
  whereItStands,
} from '../../rules/office-requests/where-a-request-between-offices-stands.ts'
import { today, type Tx } from '../standings/read-standings.ts'
import { chooseVersion } from '../standings/versions.ts'

export interface StepRow {
  readonly id: string
  readonly kind: OfficeRequestStep
  readonly says: string
  readonly reason: RefusalReason | null
  readonly body: string | null
  readonly minutes: string | null
  readonly dueOn: Day | null
  readonly office: string | null
  readonly on: Day
  readonly entry: string
}

interface RequestRow {
  readonly id: string
  readonly number: number
  readonly strategy: string
  /** The two offices as they were, and who answers for them today. */
  readonly asking: string | null
  readonly asked: string | null
  readonly asks: string
  readonly why: string
  readonly lineage: string | null
  readonly dueOn: Day
  readonly askedOn: Day
  readonly illustrative: boolean
  readonly entry: string
  readonly steps: readonly StepRow[]
}

export interface OfficeRequestKept extends RequestRow {
  readonly standing: OfficeRequestStanding
}

export interface OfficeRequestsRead {
  /** What waits longest first; those that wait for nobody last. What an office said was not its own is left out. */
  readonly requests: readonly OfficeRequestKept[]
  readonly letters: ReadonlyMap<string, LetterBehindAct>
  readonly names: ReadonlyMap<string, Bilingual>
  readonly activities: ReadonlyMap<string, ActivitySeen>
  readonly bodies: readonly { readonly id: string; readonly name: Bilingual }[]
}

const columns = `q.id, q.number, q.strategy, delivery.office_today(q.asking) as asking,
  delivery.office_today(q.asked) as asked, q.asks, q.why, q.lineage, q.due_on as "dueOn", q.made_on as "askedOn",
  q.is_illustrative as illustrative, q.ledger_entry as entry,
  coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'says', s.says, 'reason', s.reason_code,
      'body', s.body, 'minutes', s.minutes, 'dueOn', s.due_on, 'office', s.office, 'on', s.made_on,
      'entry', s.ledger_entry) order by s.number)
    from delivery.office_request_steps s where s.request = q.id), '[]') as steps`

/** The requests between offices of a strategy that may be read. */
export async function readOfficeRequests(tx: Tx, strategy: string): Promise<OfficeRequestsRead> {
  const { rows } = await tx.query<RequestRow>(
    `select ${columns} from delivery.office_requests q where q.strategy = $1 order by q.due_on, q.number limit 2000`,
    [strategy],
  )
  const entries = rows.flatMap(({ entry, steps }) => [entry, ...steps.map((step) => step.entry)])
  const letters: OfficeRequestsRead['letters'] =
    entries.length === 0 ? new Map() : await lettersForEntries(tx, entries)
  const counts = (entry: string) => (letters.get(entry)?.contest?.standing ?? 'kept') === 'kept'
  const requests = rows
    .filter(({ entry }) => letters.get(entry)?.contest?.standing !== 'upheld')
    .map((row): OfficeRequestKept => {
      const steps = row.steps.map((step) => ({ ...step, counts: counts(step.entry) }))
      return { ...row, standing: whereItStands(row.dueOn, steps, today()) }
    })
  const { version } = await chooseVersion(tx, { strategy })
  const activities = version === null ? [] : await activitiesOf(tx, version.id)
  return {
    requests: requests.toSorted((a, b) => waitingDay(a).localeCompare(waitingDay(b))),
    letters,
    names: await namesOf(tx, { offices: officesIn(rows) }),
    activities: new Map(activities.map((activity) => [activity.lineage, activity])),
    bodies: version === null ? [] : await bodiesNamed(tx, version.id),
  }
}

const waitingDay = ({ standing }: OfficeRequestKept): string => standing.dueOn ?? '9999'

const officesIn = (rows: readonly RequestRow[]): readonly string[] => [
  ...new Set(
    rows.flatMap(({ asking, asked, steps }) =>
      [asking, asked, ...steps.map(({ office }) => office)].flatMap((office) => office ?? []),
    ),
  ),
]

/** One request with what is read beside it; not found where it may not be read. */
export async function officeRequestIn(
  tx: Tx,
  id: string,
): Promise<{ readonly one: OfficeRequestKept; readonly read: OfficeRequestsRead }> {
  const { rows } = await tx.query<{ strategy: string }>(
    'select strategy from delivery.office_requests where id = $1',
    [id],
  )
  const [found] = rows
  if (found === undefined) throw new NotFound()
  const read = await readOfficeRequests(tx, found.strategy)
  const one = read.requests.find((request) => request.id === id)
  if (one === undefined) throw new NotFound()
  return { one, read }
}
