import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { byLetter, decimal, officials, refusalsOfLetters } from '../shapes.ts'
import { words as resultsWords } from '../words.ts'
import { jointOperationByLetter, jointOperationWords as words } from './joint-operation-words.ts'

const office = z.object({ id, name: bilingual })
const indicator = z.object({ id, code: z.string(), name: bilingual, unitName: bilingual })

const jointOperation = z.object({
  id,
  /** `J-3`. */
  reference: z.string(),
  name: z.string(),
  office,
  beganOn: date,
  endedOn: date,
  document: z.string(),
  byLetter: byLetter.nullable(),
  /** False where the office in whose name it was entered says that it is not its word. */
  counts: z.boolean(),
  results: z.array(
    z.object({ indicator, total: z.string(), shares: z.array(z.object({ office, value: z.string() })) }),
  ),
})
export type JointOperationSeen = z.output<typeof jointOperation>

const jointTotal = z.object({ indicator, total: z.string(), operations: z.array(z.string()) })
export type JointTotalSeen = z.output<typeof jointTotal>

/** Joint operations: once for the country, and each office's share kept. */
export const jointOperationActs = {
  listJointOperations: act({
    method: 'GET',
    path: '/joint-operations',
    does: words.list,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, year: z.coerce.number().int().min(1900).max(2200).optional() }),
    output: z.object({
      /** Calendar years in which one ended, the newest first. */
      years: z.array(z.number().int()),
      /** Null until one was reported. */
      year: z.number().int().nullable(),
      /** Of the operations that ended in the year, each counted once. */
      totals: z.array(jointTotal),
      operations: z.array(jointOperation),
      may: z.object({ report: ability, isByLetter: z.boolean() }),
    }),
    refusals: {},
  }),
  reportJointOperation: act({
    method: 'POST',
    path: '/joint-operations',
    does: words.report,
    who: ['focal person'],
    records: 'joint operation reported',
    byLetter: jointOperationByLetter,
    input: z.object({
      strategy: id,
      /** The office that led. */
      office: id,
      name: text(120),
      beganOn: date,
      endedOn: date,
      document: text(300),
      results: z
        .array(
          z.object({
            indicator: id,
            total: decimal,
            shares: z
              .array(z.object({ office: id, value: decimal }))
              .min(1)
              .max(30),
          }),
        )
        .min(1)
        .max(30),
    }),
    output: z.object({ operation: id }),
    refusals: {
      'office-not-yours': resultsWords.officeNotYours,
      'office-needed': resultsWords.officeNeeded,
      ...refusalsOfLetters,
      'no-such-indicator': words.noIndicator,
      'has-no-sum': words.noSum,
      'shares-are-not-the-whole': words.notTheWhole,
      'share-of-nobody': words.officeTwice,
      'no-such-office': words.noOffice,
      'one-office-alone': words.together,
      'reported-already': { ...words.reportedAlready, constraint: 'a_joint_operation_is_reported_once' },
      'ends-before-it-begins': { ...words.endsBefore, constraint: 'a_joint_operation_ends_after_it_begins' },
      'not-over-yet': { ...words.notOver, constraint: 'a_joint_operation_is_over' },
    },
  }),
} as const
