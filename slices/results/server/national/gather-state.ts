import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { type Bilingual, inBoth } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import {
  type Concurrence,
  concurrenceOf,
  dueUnpaidOf,
  mattersOf,
  moneyOf,
  versionDelivered,
  workOf,
} from '#slices/delivery/index.ts'
import { type ActivitySeen, activitiesOf } from '#slices/strategy/index.ts'
import type { StateOfStrategy } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { lastQuarterBefore } from '../../rules/national/the-last-quarter-is-over.ts'
import { whereTheyDiffer } from '../../rules/national/where-office-and-data-differ.ts'
import { timelinessOf } from '../periodic/list-timeliness.ts'
import { indicatorsKept, lettersOfSaid, withLatest } from '../reading/indicators.ts'
import { struckFigures } from '../reading/struck-figures.ts'

type Tx = Transaction<ResultsRows>

export interface StateGathered {
  readonly state: StateOfStrategy
  /** Whether any of it stands in the restricted annex. */
  readonly isRestricted: boolean
}

/** Where a strategy stands, as far as the one who acts may read it. */
export async function gatherState(tx: Tx, session: Session, strategy: string): Promise<StateGathered> {
  const on = dayAt(new Date())
  const version = await versionDelivered(tx, strategy)
  const plan = version === null ? noPlan : await planState(tx, session, strategy, version.id)
  return {
    state: {
      version: version && {
        ...{ number: version.number, title: inBoth(version.title), illustrative: version.illustrative },
      },
      ...{ on, ...plan.state },
      reports: await reportsState(tx, strategy, on),
      statuses: await statusesState(tx, strategy),
    },
    isRestricted: plan.isRestricted,
  }
}

type PlanState = Pick<StateOfStrategy, 'matters' | 'milestones' | 'money'>

const noPlan: { readonly state: PlanState; readonly isRestricted: boolean } = {
  state: {
    matters: [],
    milestones: { set: 0, activities: 0, withMilestone: 0, late: [] },
    money: null,
  },
  isRestricted: false,
}

async function planState(
  tx: Tx,
  session: Session,
  strategy: string,
  version: string,
): Promise<{ readonly state: PlanState; readonly isRestricted: boolean }> {
  const activities = await activitiesOf(tx, version)
  const concurrences = await concurrenceOf(tx, version)
  const { matters, isRestricted } = await mattersOf(tx, session, strategy)
  const { milestones } = await workOf(tx, strategy)
  const standing = milestones.flatMap((milestone) => {
    const activity = activities.find(({ lineage }) => lineage === milestone.lineage)
    return activity === undefined ? [] : [{ milestone, activity }]
  })
  const late = standing.filter(({ milestone }) => milestone.daysLate > 0)
  const money = await moneyOf(tx, version)
  const due = await dueUnpaidOf(tx, version)
  const isOfAnnex = (code: string) =>
    activities.some((one) => one.code === code && one.level === 'restricted annex')
  return {
    state: {
      matters: matters.map(({ title, request, body: _body, ...one }) => ({
        ...{ ...one, title: inBoth(title), path: pathTo(request) },
      })),
      milestones: {
        ...{ set: standing.length, activities: activities.length },
        withMilestone: new Set(standing.map(({ activity }) => activity.lineage)).size,
        late: late
          .toSorted((a, b) => b.milestone.daysLate - a.milestone.daysLate)
          .map(({ milestone: { title, dueOn, daysLate }, activity }) => ({
            ...ofActivity(activity, concurrences.get(activity.lineage)),
            ...{ milestone: inBoth(title), dueOn, daysLate },
          })),
      },
      money: money && {
        ...{ activities: money.whole.activities, withLine: money.whole.withLine },
        unfundedShare: money.whole.unfundedShare,
        due: due.due.map(({ activity, what, on }) => ({
          ...{ code: activity.code, title: inBoth(activity.title), office: activity.office?.name ?? null },
          ...{ path: `/money/${activity.lineage}`, what, on },
        })),
        ...{ dueInAll: due.outOf, until: due.until },
      },
    },
    isRestricted:
      isRestricted ||
      late.some(({ activity }) => activity.level === 'restricted annex') ||
      due.due.some(({ activity }) => isOfAnnex(activity.code)),
  }
}

const pathTo = (request: string | null): string | null =>
  request === null ? null : `/concurrence/${request}`

interface OfActivity {
  readonly code: string
  readonly title: Bilingual
  readonly office: Bilingual | null
  readonly path: string | null
}

const ofActivity = (
  { code, title }: Pick<ActivitySeen, 'code' | 'title'>,
  concurrence: Concurrence | undefined,
): OfActivity => ({
  ...{ code, title: inBoth(title), office: concurrence?.officeName ?? null },
  path: pathTo(concurrence?.request ?? null),
})

/** What each office gave for the last quarter that is over, those who gave least of what they are asked first. */
async function reportsState(tx: Tx, strategy: string, on: string): Promise<StateOfStrategy['reports']> {
  const period = lastQuarterBefore(on)
  const { offices } = await timelinessOf(tx, strategy, [period])
  return {
    period,
    offices: offices.map(({ id, name, standings }) => ({
      ...{ id, name },
      expected: standings.reduce((sum, one) => sum + one.expected, 0),
      said: standings.reduce((sum, one) => sum + one.said, 0),
    })),
  }
}

async function statusesState(tx: Tx, strategy: string): Promise<StateOfStrategy['statuses']> {
  const { rows } = await tx.query<{ indicator: string }>(
    'select distinct indicator from results.said_statuses where strategy = $1',
    [strategy],
  )
  // Only those of which an office says anything: who is expected to report on all of them is a long list.
  const spoken = await indicatorsKept(tx, { indicators: rows.map(({ indicator }) => indicator) })
  const struck = await struckFigures(tx, [strategy])
  const indicators = await withLatest(tx, spoken, struck, await lettersOfSaid(tx, spoken))
  const { both, differ } = whereTheyDiffer(
    indicators.map(({ id, code, name, computed, said }) => ({
      ...{ id, code, name, computed: computed.status, said: said?.status ?? null },
      office: said?.office ?? null,
    })),
  )
  return {
    both,
    differ: differ.flatMap(({ office, ...one }) => (office === null ? [] : [{ ...one, office }])),
  }
}
