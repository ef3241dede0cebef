import { z } from 'zod'

/** The shapes of the example's files. Strict: a misspelt key is an error, not a silent loss. */
const bilingual = z.strictObject({ en: z.string().min(1), ur: z.string().min(1) })
const day = z.iso.date()
/** A year, a month or a day: as precise as the source. */
const datePart = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const visibility = z.enum(['public', 'partners', 'government', 'restricted annex'])
const sector = z.enum([
  'federal',
  'provincial',
  'law enforcement',
  'justice',
  'civil society',
  'academia',
  'development partner',
  'private',
])

const source = z.strictObject({ mark: z.enum(['R', 'R-ex', 'B']), text: z.string().min(1), url: z.url() })
const period = z.strictObject({
  from: datePart.nullable(),
  until: datePart.nullable(),
  predecessor: z.string().optional(),
  successor: z.string().optional(),
  source,
  also_reported: z.array(z.strictObject({ until: datePart, source })).optional(),
  note: z.string().optional(),
})
const office = z.strictObject({
  code: z.string(),
  organisation: z.string(),
  sector,
  level: z.enum(['federal', 'provincial', 'national']),
  place: z.string(),
  name: bilingual,
  concern: bilingual,
  periods: z.array(period).min(1),
})
export const officesFile = z.strictObject({
  about: bilingual,
  reading: z.strictObject({
    dates: z.string(),
    marks: z.record(z.string(), z.string()),
    also_reported: z.string(),
  }),
  organisations: z.array(z.strictObject({ code: z.string(), sector, name: bilingual })),
  offices: z.array(office),
  example_roles: z.array(
    z.strictObject({ code: z.string(), sector, illustrative: z.literal(true), name: bilingual }),
  ),
})

const publishedBaseline = z.strictObject({
  value: z.number(),
  unit: z.string(),
  period: z.string(),
  place: z.string(),
  coverage: bilingual,
  agency: z.string(),
  observation: z.string(),
  sum_over: z.string().optional(),
  source: z.url(),
})
const indicator = z.strictObject({
  text: bilingual,
  unit: z.enum(['number', 'percentage', 'yes/no']),
  direction: z.enum(['up', 'down', 'ambiguous']),
  means_of_verification: bilingual,
  data_holder: z.string(),
  frequency: z.enum(['once', 'quarterly', 'twice a year', 'yearly', 'every two years']),
  baseline: z.union([publishedBaseline, z.strictObject({ due: day, by: z.string() })]),
  target: z.strictObject({ value: z.literal('yes'), by: day }).nullable(),
})
const activity = z.strictObject({
  code: z.string(),
  title: bilingual,
  description: bilingual,
  lead: z.string(),
  partners: z.array(z.strictObject({ office: z.string(), contribution: bilingual })),
  level: z.enum(['federal', 'provincial', 'federal and provincial']),
  start: day,
  end: day.nullable(),
  deadline_text: bilingual.optional(),
  cost: z.strictObject({ lines: z.null(), reason: z.enum(['not-yet-costed', 'unfunded']) }),
  indicator,
  crimes: z.array(z.string()).min(1),
  places: z.array(z.string()).min(1),
  frameworks: z.array(z.string()).min(1),
  visibility,
  gender_marker: z.literal('not assessed'),
  rights_assessment: z.strictObject({
    required: z.boolean(),
    gates: z.array(z.string()),
    state: z.literal('not assessed'),
  }),
  provincial_children: z
    .array(z.strictObject({ code: z.string(), lead: z.string(), place: z.string() }))
    .optional(),
  known_weakness: z.array(z.strictObject({ lint: z.string(), why: z.string() })).optional(),
})
const node = { code: z.string(), title: bilingual, visibility }
const output = z.strictObject({ ...node, activities: z.array(activity).min(1) })
const outcome = z.strictObject({ ...node, measure: indicator, outputs: z.array(output).min(1) })
const objective = z.strictObject({
  ...node,
  /** Findings of the example's evidence, by their codes, that the objective answers. */
  answers: z.array(z.string()).min(1).optional(),
  description: bilingual,
  assumption: bilingual,
  risk: bilingual,
  outcomes: z.array(outcome).min(1),
})
const pillar = z.strictObject({ ...node, aim: bilingual, objectives: z.array(objective) })
const section = z.strictObject({
  ...node,
  key: z.enum(['vision', 'definitions', 'governance', 'monitoring']),
  paragraphs: z.array(z.strictObject({ number: z.string(), en: z.string(), ur: z.string() })).min(2),
})
const framework = z.strictObject({
  code: z.string(),
  /** The register that it is an item of. */
  group: z.string(),
  /** The item that it hangs below. */
  below: z.string().optional(),
  title: bilingual,
  source: z.string().optional(),
  mark: z.string().optional(),
})
export const strategyFile = z.strictObject({
  illustrative: z.literal(true),
  /** On every page of the workspace; the notice stands on the strategy itself. */
  banner: bilingual,
  notice: bilingual,
  code: z.string(),
  title: bilingual,
  country: z.string(),
  start: day,
  end: day,
  languages: z.strictObject({ prevailing: z.enum(['en', 'ur']), translation: z.literal('draft') }),
  default_visibility: z.literal('government'),
  default_gender_marker: z.literal('not assessed'),
  cost_reasons: z.record(z.string(), bilingual),
  gates: z.record(z.string(), bilingual),
  crimes: z.strictObject({
    source: z.string(),
    codes: z.array(z.strictObject({ code: z.string(), title: bilingual, note: bilingual.optional() })),
  }),
  frameworks: z.array(framework),
  registers: z.array(
    z.strictObject({
      code: z.string(),
      kind: z.enum(['framework', 'other plan']),
      name: bilingual,
      edition: z.string(),
      source: z.string(),
      licence: z.string(),
    }),
  ),
  sections: z.array(section),
  pillars: z.array(pillar).length(4),
})

const change = z.union([bilingual, z.string()])
export const proposalsFile = z.strictObject({
  illustrative: z.literal(true),
  notice: bilingual,
  round: z.strictObject({
    code: z.string(),
    strategy: z.string(),
    version: z.string(),
    title: bilingual,
    opens: day,
    closes: day,
  }),
  reading: z.record(z.string(), z.string()),
  proposals: z.array(
    z.strictObject({
      code: z.string(),
      proposer: z.strictObject({ account: z.literal('participant'), role: z.string(), hidden: z.boolean() }),
      original_language: z.enum(['en', 'ur']),
      translation: z.literal('draft'),
      target: z.strictObject({ node: z.string(), field: z.string() }),
      old: change,
      new: change,
      rationale: bilingual,
      positions: z.array(
        z.strictObject({ role: z.string(), position: z.enum(['agree', 'disagree', 'pass']) }),
      ),
      disposition: z
        .strictObject({
          decision: z.enum(['accepted', 'partly', 'rejected', 'deferred']),
          reason: bilingual,
          by: z.literal('secretariat'),
          applied: change.optional(),
        })
        .nullable(),
    }),
  ),
})

export const placesFile = z.object({
  places: z.array(z.object({ code: z.string(), parent: z.string().nullable(), name: bilingual })),
})

export const indicatorsFile = z.object({
  indicators: z.array(
    z.object({
      code: z.string(),
      name: bilingual,
      unit: z.string(),
      measure: z.enum(['number', 'percentage', 'ordinal', 'yes/no', 'text']),
      direction: z.enum(['up', 'down', 'ambiguous']),
      level: z.enum(['input', 'output', 'outcome', 'impact']),
      pillar: z.string(),
      source: z.string(),
      note: bilingual.optional(),
    }),
  ),
  geographies: z.array(
    z.object({
      code: z.string(),
      agency: z.string(),
      name: z.object({ en: z.string(), ur: z.string() }),
      from: z.string(),
      source: z.string(),
      units: z.array(
        z.object({
          name: z.string(),
          place: z.string().nullable(),
          quality: z.enum(['exact', 'partial', 'unknown']),
          note: z.string().nullable(),
        }),
      ),
    }),
  ),
  passports: z.array(
    z.object({
      speaksOf: z.enum(['enforcement activity', 'other activity', 'capacity', 'situation', 'perception']),
      comesFrom: z.enum(['government', 'outside government']),
      indicators: z.array(z.string()),
    }),
  ),
  funnels: z.array(z.object({ name: z.string(), stages: z.array(z.string()) })),
})

const exampleScore = z.strictObject({ code: z.string(), name: bilingual, score: z.string() })
export const evidenceFile = z.strictObject({
  notice: bilingual,
  sources: z.array(
    z.strictObject({
      code: z.string(),
      title: bilingual,
      publisher: z.string(),
      dated: datePart,
      licence: z.string(),
      link: z.url(),
      grade: z.strictObject({
        reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
        credibility: z.enum(['1', '2', '3', '4', '5', '6']),
        reason: z.string(),
      }),
    }),
  ),
  findings: z.array(
    z.strictObject({
      code: z.string(),
      kind: z.enum(['as printed', 'judgement']),
      statement: bilingual,
      likelihood: z.strictObject({ yardstick: z.number().int(), word: z.string() }).optional(),
      confidence: z.enum(['low', 'moderate', 'high']),
      confidence_reason: bilingual,
      as_of: day,
      review_by: day,
      sources: z.array(z.strictObject({ source: z.string(), passage: z.string().optional() })).min(1),
    }),
  ),
  scale: z.strictObject({ name: bilingual, lowest: z.string(), highest: z.string(), source: z.url() }),
  pictures: z.array(
    z.strictObject({
      title: bilingual,
      period: z.strictObject({ from: day, to: day }),
      source: z.string(),
      method: bilingual,
      parts: z.array(
        z.strictObject({
          component: z.enum(['market', 'actor', 'resilience']),
          items: z.number().int().optional(),
          average: z.string().optional(),
          scores: z.array(exampleScore),
        }),
      ),
    }),
  ),
})

export type StrategyFile = z.infer<typeof strategyFile>
export type OfficesFile = z.infer<typeof officesFile>
export type ProposalsFile = z.infer<typeof proposalsFile>
export type ActivityEntry = z.infer<typeof activity>
