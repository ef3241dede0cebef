import { door } from '#kernel/database/door.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ConcurrenceSummary } from '../contract.ts'
import type { ContestStanding } from '../rules/a-contested-answer-does-not-count.ts'
import type { ConcurrenceState } from '../rules/silence-is-not-concurrence.ts'
import { countsByPillar, countsOf } from '../rules/the-share-is-of-all-activities.ts'
import { type Standings, type Tx, readStandings } from './standings/read-standings.ts'
import { agreedTo } from './standings/terms.ts'

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
