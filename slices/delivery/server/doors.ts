import { door } from '#kernel/database/door.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Block, ConcurrenceSummary } from '../contract.ts'
import type { ContestStanding } from '../rules/a-contested-answer-does-not-count.ts'
import type { ConcurrenceState } from '../rules/silence-is-not-concurrence.ts'
import type { MilestoneState } from '../rules/work/where-a-milestone-stands.ts'
import { countsByPillar, countsOf } from '../rules/the-share-is-of-all-activities.ts'
import { readDecisions } from './negotiation/read-decisions.ts'
import { type Standings, type Tx, readStandings } from './standings/read-standings.ts'
import { readWork } from './work/read-work.ts'
import { agreedTo } from './standings/terms.ts'
import { chooseVersion } from './standings/versions.ts'

/** Where an activity stands with its accountable office, for pages that show the plan. */
export interface Concurrence {
  readonly state: ConcurrenceState
  /** The office that is accountable today; null for an orphan. */
  readonly office: string | null
  readonly officeName: Bilingual | null
  /** The day since which it stands so, `2027-03-01`. */
  readonly since: string | null
  /** Days past the date; above 0 only where `silent` or `escalated`. */
  readonly daysLate: number
  /** Null where the office answered on screen, or not at all. */
  readonly byLetter: { readonly contest: ContestStanding | null } | null
  /** Whether it concurs on other terms than those of the text. */
  readonly onAgreedTerms: boolean
  /** The last day on the terms agreed; null where they leave the plan's. */
  readonly agreedEnd: string | null
  /** By when the office is to answer, or a body to decide; null where nobody was asked. */
  readonly dueOn: string | null
  /** The request for concurrence; null where nobody was asked. */
  readonly request: string | null
  /** Taken over from an office that ended, which its successor has not confirmed yet. */
  readonly isUnconfirmed: boolean
  readonly illustrative: boolean
}

/**
 * Concurrence of a version's activities by their lineage, as far as the person who acts may read them. Activities
 * that nobody was asked about are in the map too (`not asked`, `orphaned`).
 */
export const concurrenceOf = door(
  'delivery',
  async (tx: Tx, version: string): Promise<ReadonlyMap<string, Concurrence>> => {
    const { stood, names, letters } = await readStandings(tx, version)
    return new Map(
      stood.map((one) => {
        const letter = letters.get(one.answer?.ledger_entry ?? '')
        const concurrence: Concurrence = {
          state: one.state,
          office: one.office,
          officeName: one.office === null ? null : (names.get(one.office) ?? null),
          since: one.since,
          daysLate: one.daysLate,
          byLetter: letter === undefined ? null : { contest: letter.contest?.standing ?? null },
          onAgreedTerms: agreedTo(one) !== null,
          agreedEnd: agreedTo(one)?.ends ?? null,
          dueOn: one.reply?.due_on ?? one.asked?.due_on ?? null,
          request: one.asked?.request ?? null,
          isUnconfirmed: one.passedFrom !== null && one.isAsked && !one.confirmed,
          illustrative: one.asked?.illustrative ?? false,
        }
        return [one.activity.lineage, concurrence]
      }),
    )
  },
)

export const summaryOf = (stood: Standings['stood']): ConcurrenceSummary => ({
  ...countsOf(stood),
  byPillar: [...countsByPillar(stood)],
  illustrative: stood.some(({ asked }) => asked?.illustrative === true),
})

/** How many of a version's activities have concurrence, of how many, and how many were asked; also by pillar. */
export const concurrenceSummary = door(
  'delivery',
  async (tx: Tx, version: string): Promise<ConcurrenceSummary> =>
    summaryOf((await readStandings(tx, version)).stood),
)

/** An office with those whose work has come to it: what it answers for today, they answered for before. */
export const officesBehind = door('delivery', async (tx: Tx, office: string): Promise<readonly string[]> => {
  const { rows } = await tx.query<{ origin: string }>(
    'select origin from delivery.successions where office = $1',
    [office],
  )
  return [...new Set([office, ...rows.map(({ origin }) => origin)])]
})

/** The version that is being delivered: the newest that was submitted or approved, or else the newest; null where none is. */
export const versionDelivered = door(
  'delivery',
  async (tx: Tx, strategy: string) => (await chooseVersion(tx, { strategy })).version,
)

/** A milestone of an activity, for pages that show what is late and what is promised. */
export interface MilestoneSeen {
  readonly lineage: string
  readonly title: { readonly en: string | null; readonly ur: string | null }
  readonly state: MilestoneState
  readonly dueOn: string
  readonly daysLate: number
}

/** What stands in the way of an activity today. */
export interface BlockSeen {
  readonly lineage: string
  readonly obstacle: string
  readonly dueOn: string
  /** The office that can take it away; null where a coordinating body decides. */
  readonly unblocker: string | null
}

/** The work of a strategy as far as the one who acts may read it: milestones by their day, and what blocks it now. */
export const workOf = door(
  'delivery',
  async (
    tx: Tx,
    strategy: string,
  ): Promise<{ readonly milestones: readonly MilestoneSeen[]; readonly blocks: readonly BlockSeen[] }> => {
    const { milestones, blocks } = await readWork(tx, { strategy })
    return {
      milestones: milestones.map(({ lineage, title, standing: { state, dueOn, daysLate } }) => ({
        ...{ lineage, title, state, dueOn, daysLate },
      })),
      blocks: blocks.flatMap(({ lineage, obstacle, due_on, unblocker, stands }) =>
        stands ? [{ lineage, obstacle, dueOn: due_on, unblocker }] : [],
      ),
    }
  },
)

/** Something that waits for a decision of a body, or for an office to take it away. */
export interface MatterSeen {
  readonly code: string
  readonly title: { readonly en: string | null; readonly ur: string | null }
  /** Whose activity it is; null for an orphan. */
  readonly office: Bilingual | null
  /** What is asked or in the way, as it was written. */
  readonly asks: string
  /** Who can decide or take it away; null where the one who acts may not be told its name. */
  readonly before: Bilingual | null
  readonly authority: string | null
  readonly dueOn: string | null
  readonly daysLate: number
  /** Milestones of the activity that are late behind it. */
  readonly lateBehind: number
  readonly request: string | null
  /** The coordinating body, by its name, before which it is; null where an office is asked. */
  readonly body: Bilingual | null
}

/** The matters for decision of a strategy as the one who acts may read them, the longest overdue first. */
export const mattersOf = door(
  'delivery',
  async (
    tx: Tx,
    session: Session,
    strategy: string,
  ): Promise<{ readonly matters: readonly MatterSeen[]; readonly isRestricted: boolean }> => {
    const { bodies, offices, isRestricted } = await readDecisions(tx, session, { strategy })
    const matters = [
      ...bodies.flatMap(({ body, waiting, blocked }) => [
        ...waiting.map((one) => ({
          ...{ code: one.code, title: one.title, office: one.office?.name ?? null, request: one.request },
          ...{ asks: one.reply?.reason ?? '', before: body, body, authority: null },
          ...{ dueOn: one.dueOn, daysLate: one.daysLate, lateBehind: 0 },
        })),
        ...blocked.map((one) => matterOf(one, body, body)),
      ]),
      ...offices.flatMap(({ office, blocked }) => blocked.map((one) => matterOf(one, office.name, null))),
    ]
    return {
      matters: matters.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')),
      isRestricted,
    }
  },
)

const matterOf = (one: Block, before: Bilingual | null, body: Bilingual | null): MatterSeen => ({
  ...{ code: one.code, title: one.activity, office: one.office?.name ?? null, request: one.request },
  ...{ asks: one.obstacle, before, body, authority: one.authority },
  ...{ dueOn: one.dueOn, daysLate: one.daysLate, lateBehind: one.lateBehind },
})
