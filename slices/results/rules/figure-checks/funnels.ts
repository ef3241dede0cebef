import { type Parsed, parsed, unreadable } from '#kernel/pure/parsed.ts'

/**
 * Stages that follow one another, each counted in the one before: complaints, verifications, enquiries, cases.
 * Always declared by people who know the procedure; never guessed from names (persons arrested may rightly exceed cases).
 */
export interface Funnel {
  readonly name: string
  /** Indicators as the rows name them, the widest first. */
  readonly stages: readonly string[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function funnelOf(value: unknown): Funnel | undefined {
  if (!isRecord(value) || !Array.isArray(value.stages)) return undefined
  const stages = value.stages.filter(
    (stage: unknown): stage is string => typeof stage === 'string' && stage.trim() !== '',
  )
  if (stages.length < 2 || stages.length !== value.stages.length) return undefined
  return { name: typeof value.name === 'string' ? value.name : '', stages }
}

/** Reads `{ "funnels": [{ "name": "…", "stages": ["…", "…"] }] }`, already parsed as JSON. Other keys are for readers. */
export function readFunnels(json: unknown): Parsed<Funnel[]> {
  const list: unknown = isRecord(json) ? json.funnels : undefined
  const funnels = Array.isArray(list) ? list.map(funnelOf) : [undefined]
  const known = funnels.filter((funnel) => funnel !== undefined)
  if (known.length === funnels.length) return parsed(known)
  return unreadable(
    'funnels-unreadable',
    'The funnels file must be { "funnels": [{ "name": "…", "stages": ["first indicator", "second indicator"] }] }, with at least two stages in each.',
    'سلسلوں کی فائل اس شکل میں ہونی چاہیے: \u2068{ "funnels": [{ "name": "…", "stages": ["…", "…"] }] }\u2069، اور ہر سلسلے میں کم از کم دو مراحل ہوں۔',
  )
}
