import { z } from 'zod'
import { bilingual, date } from '#kernel/contract/shapes.ts'
import { costStates } from '../../rules/cost-states.ts'
import { pathStep } from '../governance/approval.ts'
import { governanceInFile, paperInFile, versionInFile } from './version-file.ts'

const count = z.number().int()
const entry = z.object({ code: z.string(), title: bilingual })

/** A summary for those who decide as a JSON file. Published as JSON Schema, and only ever added to. */
export const summaryFile = z.object({
  $schema: z.url(),
  paper: paperInFile,
  version: versionInFile,
  asked: bilingual,
  brief: z.array(
    entry.extend({
      aim: bilingual.nullable(),
      objectives: z.array(entry),
      activities: count,
      /** How many offices are accountable for them. */
      offices: count,
    }),
  ),
  numbers: z.object({
    activities: count,
    withoutOffice: count,
    withoutDeadline: count,
    from: date.nullable(),
    until: date.nullable(),
    /** How many activities stand so. No total of money: the plan states costs in words. */
    costs: z.record(z.enum(costStates), count),
  }),
  way: z.array(
    pathStep
      .pick({ kind: true, name: true, state: true, since: true, dueOn: true, daysLate: true })
      .extend({ with: bilingual.nullable() }),
  ),
  /** What is open; of an approved version what was open then. */
  open: z.array(bilingual),
  /** The annexes: activities, coordinating bodies, risks and assumptions. */
  plan: z.array(
    entry.extend({
      pillar: z.string().nullable(),
      lead: bilingual.nullable(),
      starts: date.nullable(),
      ends: date.nullable(),
    }),
  ),
  ...governanceInFile,
  assumptions: z.array(entry.extend({ assumption: bilingual.nullable(), risk: bilingual.nullable() })),
})
export type SummaryFile = z.output<typeof summaryFile>
