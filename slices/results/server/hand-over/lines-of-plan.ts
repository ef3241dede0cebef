import type { Transaction } from '#kernel/database/transaction.ts'
import { type Bilingual, inBoth } from '#kernel/pure/bilingual.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import { concurrenceStateNames } from '#slices/delivery/contract.ts'
import { type Concurrence, concurrenceOf, workOf } from '#slices/delivery/index.ts'
import { type ActivitySeen, activitiesOf, contributionsOf } from '#slices/strategy/index.ts'
import type { PackLine } from '../../contract.ts'
import { handOverWords as words, matterWords, noDay } from '../../contract/hand-over/hand-over-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  type Held,
  type Matter,
  whatIsLate,
  openMilestone,
  unblockingAsked,
  whatIsPromised,
  whoAsks,
  whoAsksAll,
} from '../../rules/hand-over/what-is-handed-over.ts'

type Tx = Transaction<ResultsRows>

interface Standing {
  readonly activity: ActivitySeen
  readonly concurrence: Concurrence
}

/** What was found of the plan for an office (and those whose work came to it) or, for null, for all of them. */
export interface PartOfPlan {
  readonly lines: Readonly<Record<'owns' | 'late' | 'promised' | 'asks' | 'contributes', PackLine[]>>
  /** Whether any of it stands in the restricted annex. */
  readonly isRestricted: boolean
  /** Every office that is accountable for something. */
  readonly offices: readonly { readonly id: string; readonly name: Bilingual }[]
}

export async function partOfPlan(
  tx: Tx,
  { id: version, strategy }: { readonly id: string; readonly strategy: string },
  { office, behind, today }: { office: string | null; behind: readonly string[]; today: Day },
): Promise<PartOfPlan> {
  const concurrences = await concurrenceOf(tx, version)
  const all = (await activitiesOf(tx, version)).flatMap((activity): Standing[] => {
    const concurrence = concurrences.get(activity.lineage)
    return concurrence === undefined ? [] : [{ activity, concurrence }]
  })
  const work = await workOf(tx, strategy)
  const held = office === null ? all : all.filter(({ concurrence }) => concurrence.office === office)
  const contributions = office === null ? [] : await contributionsOf(tx, version, behind)
  const matters = <What extends keyof typeof matterWords>(
    found: (held: Held, today: Day) => readonly Matter<What>[],
  ) => held.flatMap((one) => found(heldIn(one), today).map((matter) => lineOf(one, matter, office === null)))
  const milestones = linesOfMilestones(work.milestones, held, today, office === null)
  // Whoever may read the activity is told what stands in its way; of an office it is what that office can take away.
  const unblocking = work.blocks.flatMap(({ lineage, obstacle, dueOn, unblocker }) => {
    const one = all.find(({ activity }) => activity.lineage === lineage)
    const isAsked = unblocker !== null && (office === null || behind.includes(unblocker))
    if (one === undefined || !isAsked) return []
    return [lineOf(one, unblockingAsked(dueOn, today), office === null, obstacle)]
  })
  return {
    lines: {
      owns: office === null ? byOffice(all) : held.map(ownLine),
      late: [...matters(whatIsLate), ...milestones.late],
      promised: [...matters(whatIsPromised), ...milestones.promised],
      // Who has not answered the secretariat yet stands with what each office holds.
      asks: [...matters(office === null ? whoAsksAll : whoAsks), ...unblocking],
      contributes: contributions.map(({ code, title, contribution }) => ({
        ...{ code, title: inBoth(title), says: inBoth(contribution), on: null },
        path: pathOf(all.find(({ activity }) => activity.code === code)),
      })),
    },
    isRestricted: held.some(({ activity }) => activity.level === 'restricted annex'),
    offices: accountable(all),
  }
}

const heldIn = ({ activity, concurrence }: Standing): Held => ({
  ...{ state: concurrence.state, dueOn: concurrence.dueOn },
  ends: concurrence.agreedEnd ?? activity.ends,
  isOnAgreedTerms: concurrence.onAgreedTerms,
  isUnconfirmed: concurrence.isUnconfirmed,
})

const pathOf = (one: Standing | undefined): string | null =>
  one?.concurrence.request == null ? null : `/concurrence/${one.concurrence.request}`

export const saysOf = (
  { what, on, days }: Matter<keyof typeof matterWords>,
  named: Bilingual | string = '',
): Bilingual =>
  fillBoth(matterWords[what], {
    ...{ day: on === null ? noDay : dayLabel(on), days: String(days) },
    what: named,
  })

/** Of the secretariat's pack each line names the office whose matter it is. */
function lineOf(
  one: Standing,
  matter: Matter<keyof typeof matterWords>,
  isOfAll: boolean,
  named: Bilingual | string = '',
): PackLine {
  const says = saysOf(matter, named)
  const office = isOfAll ? one.concurrence.officeName : null
  return {
    code: one.activity.code,
    title: inBoth(one.activity.title),
    says: office === null ? says : { en: `${office.en}: ${says.en}`, ur: `${office.ur}: ${says.ur}` },
    on: matter.on,
    path: pathOf(one),
  }
}

const ownLine = (one: Standing): PackLine => ({
  code: one.activity.code,
  title: inBoth(one.activity.title),
  says: concurrenceStateNames[one.concurrence.state],
  on: heldIn(one).ends,
  path: pathOf(one),
})

function accountable(all: readonly Standing[]): PartOfPlan['offices'] {
  const found = new Map(
    all.flatMap(({ concurrence: { office, officeName } }) =>
      office === null || officeName === null ? [] : [[office, officeName] as const],
    ),
  )
  return [...found]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.en.localeCompare(b.name.en, 'en'))
}

/** The secretariat owns no activity: it is told how many each office holds; those without one come last. */
function byOffice(all: readonly Standing[]): PackLine[] {
  const lineFor = (name: Bilingual, its: readonly Standing[]): PackLine => ({
    ...{ code: null, title: name, on: null, path: null },
    says: fillBoth(words.byOffice, {
      count: String(its.length),
      concurred: String(its.filter(({ concurrence }) => concurrence.state === 'concurred').length),
    }),
  })
  const orphans = all.filter(({ concurrence }) => concurrence.office === null)
  return [
    ...accountable(all).map(({ id, name }) =>
      lineFor(
        name,
        all.filter(({ concurrence }) => concurrence.office === id),
      ),
    ),
    ...(orphans.length === 0 ? [] : [lineFor(concurrenceStateNames.orphaned, orphans)]),
  ]
}

/** Milestones of what is held: those that are late, and those that are promised. */
function linesOfMilestones(
  milestones: Awaited<ReturnType<typeof workOf>>['milestones'],
  held: readonly Standing[],
  today: Day,
  isOfAll: boolean,
): { readonly late: PackLine[]; readonly promised: PackLine[] } {
  const lines = milestones.flatMap((milestone) => {
    const one = held.find(({ activity }) => activity.lineage === milestone.lineage)
    const matter = openMilestone(milestone, today)
    if (one === undefined || matter === null) return []
    const line = lineOf(one, matter, isOfAll, inBoth(milestone.title))
    return [{ isLate: matter.what === 'milestone late', line }]
  })
  return {
    late: lines.flatMap(({ isLate, line }) => (isLate ? [line] : [])),
    promised: lines.flatMap(({ isLate, line }) => (isLate ? [] : [line])),
  }
}
