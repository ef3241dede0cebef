import type { Bilingual } from '../pure/bilingual.ts'
import type { Paper } from './paper.ts'

/** How far a milestone has come; each is drawn by a sign of its own. */
export type TimetableSign = 'due' | 'late' | 'reported' | 'reached'

export interface TimetableRow {
  readonly code: string
  readonly title: Bilingual
  /** What stands in words below the title: whose it is, what is late, what is blocked. */
  readonly notes: Bilingual
  /** Shares of the time shown, from 0 to 1; null where no day is known. */
  readonly bar: { readonly at: number; readonly length: number; readonly isBlocked: boolean } | null
  readonly marks: readonly { readonly at: number; readonly sign: TimetableSign }[]
}

/** Bars and marks in time, over as many pages as it takes, lying on their side. Only a printed one: it is set as PDF. */
export interface Timetable
  extends Pick<
    Paper,
    'languages' | 'title' | 'subtitle' | 'notice' | 'marking' | 'foot' | 'current' | 'particulars'
  > {
  /** Above the names. */
  readonly head: Bilingual
  /** Where a stretch of time begins, and what it is called. */
  readonly ticks: readonly { readonly at: number; readonly name: Bilingual; readonly isYear: boolean }[]
  readonly today: { readonly at: number; readonly says: Bilingual }
  readonly signs: readonly { readonly sign: TimetableSign; readonly says: Bilingual }[]
  readonly blocked: Bilingual
  readonly groups: readonly { readonly title: Bilingual; readonly rows: readonly TimetableRow[] }[]
}
