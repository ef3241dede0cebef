import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { lettersForEntries } from '#slices/correspondence/index.ts'
import type { PathEvent, PathStep } from '../../contract/governance/approval.ts'
import type { StrategyRows } from '../../database/rows.ts'
import {
  type StepKind,
  type StepStanding,
  lastDayOf,
  standingOfStep,
} from '../../rules/approval/a-step-is-where-its-last-event-left-it.ts'
import type { VersionState } from '../doors/tree.ts'
import type { Wording } from '../doors/texts.ts'
import { abilitiesOnStep } from './abilities-on-step.ts'

type Tx = Transaction<StrategyRows>

export interface StepRow {
  readonly id: string
  readonly kind: StepKind
  readonly name: { readonly en: string; readonly ur: string }
  readonly office: { readonly id: string; readonly name: Wording } | null
  readonly days: number
  readonly maySkip: boolean
  readonly province: { readonly code: string; readonly name: Wording } | null
  readonly retired: boolean
}

type EventRow = Omit<PathEvent, 'at' | 'contest'> & {
  readonly step: string
  readonly at: Date
  readonly entry: string
}

/** The steps of a version: those asked now, and retired ones at which something happened for it. */
export async function pathOfVersion(
  tx: Tx,
  session: Session,
  version: VersionState,
): Promise<readonly PathStep[]> {
  const { rows: steps } = await tx.query<StepRow>(stepsOfVersion, [version.strategy, version.id])
  const events = await eventsOf(tx, version.id)
  const today = dayAt(new Date())
  return steps.map((step) => {
    const own = events.filter((event) => event.step === step.id).map(({ step: _, ...event }) => event)
    const standing =
      step.kind === 'approval'
        ? standingOfApproval(version, step.days, today)
        : standingOfStep(
            own.map(({ what, happenedOn, dueOn, contest }) => ({
              ...{ what, happenedOn, dueOn },
              counts: contest === null || contest === 'kept',
            })),
            today,
          )
    const shown = { ...step, ...standing, events: own }
    return { ...shown, may: abilitiesOnStep(session, version, shown) }
  })
}

/** The approval is not answered here: its own acts say where it stands. */
function standingOfApproval(version: VersionState, days: number, today: string): StepStanding {
  const { approval, submittedAt, status } = version
  if (approval !== null) return { state: 'done', since: approval.dated, dueOn: null, daysLate: 0 }
  if (submittedAt === null || status !== 'submitted') return standingOfStep([], today)
  const since = dayAt(submittedAt)
  const begun = { what: 'begun', happenedOn: since, dueOn: lastDayOf(since, days), counts: true } as const
  return standingOfStep([begun], today)
}

const stepsOfVersion = `
  select s.id, s.kind, json_build_object('en', s.name_en, 'ur', s.name_ur) as name, s.days,
         s.may_be_skipped as "maySkip", s.retired_at is not null as retired,
         case when o.id is not null then
           json_build_object('id', o.id, 'name', json_build_object('en', o.name_en, 'ur', o.name_ur)) end as office,
         case when t.code is not null then
           json_build_object('code', t.code, 'name', json_build_object('en', t.title_en, 'ur', t.title_ur)) end as province
    from strategy.path_steps s
    left join identity.offices o on o.id = s.office
    left join strategy.terms t on t.strategy = s.strategy and t.kind = 'place' and t.code = s.province
   where s.strategy = $1
     and (s.retired_at is null
          or exists (select from strategy.path_events e where e.step = s.id and e.version = $2))
   order by s.retired_at is not null, s.position, s.id`

async function eventsOf(tx: Tx, version: string) {
  const { rows } = await tx.query<EventRow>(
    `select e.id, e.step, e.what, e.happened_on as "happenedOn", e.due_on as "dueOn", e.words, e.office, e.at,
            e.by_letter as "byLetter", e.ledger_entry as entry,
            case when e.instrument is not null then json_build_object('kind', e.instrument,
              'number', e.instrument_number, 'dated', e.instrument_dated, 'signatory', e.signatory) end as instrument,
            coalesce((select json_agg(json_build_object('sha256', p.sha256, 'name', p.name) order by p.name)
                        from strategy.path_papers p where p.event = e.id), '[]'::json) as papers
       from strategy.path_events e where e.version = $1 order by e.at, e.id`,
    [version],
  )
  const letters = await lettersForEntries(
    tx,
    rows.filter(({ byLetter }) => byLetter).map(({ entry }) => entry),
  )
  return rows.map(({ entry, at, ...event }) => ({
    ...event,
    at: at.toISOString(),
    contest: letters.get(entry)?.contest?.standing ?? null,
  }))
}
