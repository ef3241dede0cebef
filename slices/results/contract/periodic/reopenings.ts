import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, instant, text } from '#kernel/contract/shapes.ts'
import { officials, period } from '../shapes.ts'
import { reopeningWords as words } from './reopening-words.ts'

export const useKinds = ['total', 'chart', 'paper', 'answer', 'commitment', 'public page'] as const

const reopening = z.object({
  report: id,
  office: bilingual.nullable(),
  period,
  reason: z.string(),
  by: bilingual.nullable(),
  at: instant,
  /** The report that was given instead; null while it is awaited. */
  instead: id.nullable(),
  /** What had used its figures: totals of its indicators, and whatever registered its use. */
  uses: z.array(z.object({ kind: z.enum(useKinds), title: bilingual, path: z.string() })),
})
export type Reopening = z.output<typeof reopening>

const standing = z.object({
  period,
  /** Lines asked, and those of which anything was said for the period. */
  expected: z.number().int(),
  said: z.number().int(),
  nil: z.number().int(),
  notReported: z.number().int(),
  report: id.nullable(),
  receivedOn: date.nullable(),
  /** By when it was due: the day on which the strategy's own duty is due for this period; null where none is declared. */
  due: date.nullable(),
  /** Days after the due day; negative before it, null where either is not known. */
  daysLate: z.number().int().nullable(),
})
export type ReportStanding = z.output<typeof standing>

export const reopeningActs = {
  reopenReport: act({
    method: 'POST',
    path: '/reports/:report/reopening',
    does: words.reopen,
    who: ['approver', 'secretariat'],
    records: 'report reopened',
    byLetter: false,
    input: z.object({ report: id, reason: text(1_000) }),
    output: z.object({ uses: z.number().int() }),
    refusals: {
      'not-locked': words.notLocked,
      'already-reopened': { ...words.alreadyReopened, constraint: 'a_report_is_reopened_once' },
    },
  }),
  listReopenings: act({
    method: 'GET',
    path: '/reopenings',
    does: words.list,
    who: officials,
    records: null,
    byLetter: false,
    /** Of one report, or of reports with figures of one indicator. */
    input: z.object({ strategy: id, report: id.optional(), indicator: id.optional() }),
    output: z.object({ reopenings: z.array(reopening), may: z.object({ reopen: ability }) }),
    refusals: {},
  }),
  listTimeliness: act({
    method: 'GET',
    path: '/timeliness',
    does: words.timeliness,
    who: officials,
    records: null,
    byLetter: false,
    /** The last day of the last of four quarters. */
    input: z.object({ strategy: id, until: date }),
    output: z.object({
      periods: z.array(period),
      offices: z.array(z.object({ id, name: bilingual, standings: z.array(standing) })),
    }),
    refusals: {},
  }),
} as const
