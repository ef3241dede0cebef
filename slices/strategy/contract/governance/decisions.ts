import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, date, id, instant } from '#kernel/contract/shapes.ts'

/** Everybody inside government: what happened on the way is not the participants'. */
export const inside = [
  'secretariat',
  'administrator',
  'approving authority',
  'focal person',
  'verifier',
  'approver',
  'evaluator',
  'oversight',
] as const

export const deciders = [
  'secretariat',
  'approving authority',
  'either',
  'office',
  'participant',
  'machine',
  'another room',
  'loaded',
] as const

/** One line of the log: what was decided about a version, by whom, by which instrument, why, and what was open. */
export const decisionLine = z.object({
  at: instant,
  what: bilingual,
  by: z.enum(deciders),
  office: bilingual.nullable(),
  byLetter: z.boolean(),
  instrument: z.object({ kind: z.string(), number: z.string(), dated: date }).nullable(),
  reason: z.string().nullable(),
  open: z.array(bilingual),
})
export type DecisionLine = z.output<typeof decisionLine>

export const decisionActs = {
  listDecisions: act({
    method: 'GET',
    path: '/versions/:version/decisions',
    does: {
      en: 'Read every decision about a version as one list: who, by which instrument, why, and what was open.',
      ur: 'نسخے کے بارے میں ہر فیصلہ ایک فہرست میں پڑھنا: کس نے، کس دستاویز سے، کیوں، اور کیا کھلا تھا۔',
    },
    who: inside,
    records: null,
    byLetter: false,
    input: z.object({ version: id }),
    output: z.object({ decisions: z.array(decisionLine) }),
    refusals: {},
  }),
}
