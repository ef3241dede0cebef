import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, id, text } from '#kernel/contract/shapes.ts'
import { countingUnits } from '../../rules/operational/standard-entry.ts'
import { everyEntryKey, subjectKinds, subjects } from '../../rules/operational/the-standard-indicators.ts'
import { entryStates, funnelStates } from '../../rules/operational/what-adopting-would-do.ts'
import { noShareReasons } from '../../rules/operational/what-a-stage-counts.ts'
import { coverage, direction, everyone, officials, openness, period } from '../shapes.ts'
import { operationalWords as words } from './operational-words.ts'

const whole = z.number().int()
const subject = z.enum(subjects)
const entryKey = z.string().refine((key) => everyEntryKey.includes(key))

const stage = z.object({
  indicator: id,
  code: z.string(),
  name: bilingual,
  unitName: bilingual,
  /** Null of an indicator that was not adopted from the catalogue: nobody said what one of it is. */
  counting: z.enum(countingUnits).nullable(),
  direction,
  /** Null where nobody reported. */
  total: z.string().nullable(),
  coverage,
  /** Places or offices that spoke for a part of the year only, or in another kind of unit: not in the total. */
  partial: whole,
  otherUnit: whole,
  disputed: whole,
  references: z.array(z.string()),
  figures: whole,
  documents: z.array(z.string()),
  /** Of the stage before; null at the first one. */
  share: z.object({ of: z.number().nullable(), because: z.enum(noShareReasons).nullable() }).nullable(),
})
export type StageSeen = z.output<typeof stage>

const funnelSeen = z.object({ id, name: bilingual, iccs: z.string().nullable(), stages: z.array(stage) })
export type FunnelSeen = z.output<typeof funnelSeen>

export const operationalActs = {
  readOperationalCatalogue: act({
    method: 'GET',
    path: '/operational-catalogue',
    does: words.readCatalogue,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, subject }),
    output: z.object({
      edition: z.string(),
      subject: z.object({ name: bilingual, kind: z.enum(subjectKinds), iccs: z.string().nullable() }),
      entries: z.array(
        z.object({
          key: z.string(),
          code: z.string(),
          name: bilingual,
          definition: bilingual,
          unitName: bilingual,
          counting: z.enum(countingUnits),
          direction,
          state: z.enum(entryStates),
        }),
      ),
      funnels: z.array(
        z.object({
          name: bilingual,
          /** Keys of the entries, the widest first. */
          stages: z.array(z.string()),
          state: z.enum(funnelStates),
        }),
      ),
      may: z.object({ adopt: ability }),
    }),
    refusals: {},
  }),
  adoptStandardIndicators: act({
    method: 'POST',
    path: '/operational-catalogue',
    does: words.adopt,
    who: ['secretariat'],
    records: 'standard indicators adopted',
    byLetter: false,
    input: z.object({
      strategy: id,
      subject,
      entries: z.array(entryKey).min(1).max(everyEntryKey.length),
      /** ISO 4217, such as PKR; needed where one of them counts money. */
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
      openness: openness.default('government'),
      /** From which places and offices figures are expected; without it, from those that ever reported. */
      expected: z
        .array(z.object({ place: text(200), office: id.optional() }))
        .max(500)
        .default([]),
    }),
    output: z.object({ indicators: whole, funnels: whole }),
    refusals: {
      'code-taken': words.codeTaken,
      'currency-needed': words.currencyNeeded,
      'adopted-already': words.adoptedAlready,
      'adopted-meanwhile': {
        ...words.adoptedMeanwhile,
        constraint: 'a_standard_indicator_is_adopted_once',
      },
      'code-used-meanwhile': { ...words.adoptedMeanwhile, constraint: 'one_indicator_per_code' },
      'funnel-declared-meanwhile': { ...words.adoptedMeanwhile, constraint: 'one_funnel_per_name' },
    },
  }),
  readOperationalResults: act({
    method: 'GET',
    path: '/operational-results',
    does: words.read,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, year: z.coerce.number().int().min(1900).max(2200).optional() }),
    output: z.object({
      /** Null where no stage of a funnel has a figure yet. */
      period: period.nullable(),
      /** Calendar years in which a stage has a figure, the newest first. */
      years: z.array(whole),
      funnels: z.array(funnelSeen),
      /** What was adopted and is a stage of nothing: seizures, victims, assistance. One table for each subject. */
      counts: z.array(
        z.object({
          subject: z.enum(subjects),
          kind: z.enum(subjectKinds),
          name: bilingual,
          rows: z.array(stage),
        }),
      ),
      /** Medians and purities as offices gave them: each stands for itself, and none is added. */
      asGiven: z.array(
        z.object({
          code: z.string(),
          name: bilingual,
          indicator: id,
          place: z.string(),
          value: z.string(),
          unitName: bilingual,
          reference: z.string(),
          document: z.string(),
        }),
      ),
      may: z.object({ adopt: ability }),
    }),
    refusals: {},
  }),
} as const
