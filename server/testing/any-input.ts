import { z } from 'zod'
import type { Act } from '#kernel/contract/act.ts'
import { letter } from '#kernel/contract/shapes.ts'

/** Identifiers that exist, by the name of the field that asks for one (`version`, `office`). */
export type Known = ReadonlyMap<string, string>

interface Schema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
}

const schemas = new WeakMap<z.ZodType, Schema>()

function schemaOf(shape: z.ZodType): Schema {
  const known = schemas.get(shape)
  if (known !== undefined) return known
  const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as Schema
  schemas.set(shape, schema)
  return schema
}

export interface With {
  /** What every field that takes a text holds. */
  readonly text: string
  readonly known: Known
  /** Fields with a form of their own (a code, an amount) hold what fits, so that the others are read too. */
  readonly fits: boolean
  /** Leaves out what may be left out. */
  readonly shortest?: boolean
  /** Counts in how many places the text was put. */
  readonly filled: { texts: number }
}

/** An input of the act in which every field that takes a text holds the one given, and all else is of its kind. */
export function inputWith(act: Act, given: With): Record<string, unknown> {
  const input = valueFor(schemaOf(act.input), '', given) as Record<string, unknown>
  if (!act.byLetter || given.shortest === true) return input
  return { ...input, letter: valueFor(schemaOf(letter), 'letter', given) }
}

/** Texts of a form of their own that most acts would take. */
const fitting: Readonly<Record<string, string>> = {
  code: 'ANY-1',
  reference: 'F-1',
  stands: 'F-1',
  value: '12',
  pillar: 'PRV',
  token: 'a'.repeat(43),
  name: 'plan.csv',
}

function valueFor(schema: Schema, name: string, given: With): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[given.text.length % schema.enum.length]
  if (schema.anyOf !== undefined) return valueFor(schema.anyOf[0] ?? {}, name, given)
  if (schema.type === 'object') return objectFor(schema, given)
  if (schema.type === 'array') return [valueFor(schema.items ?? {}, name, given)]
  if (schema.type === 'number' || schema.type === 'integer') return Math.max(schema.minimum ?? 1, 1)
  if (schema.type === 'boolean') return true
  return textFor(schema, name, given)
}

function objectFor({ properties = {}, additionalProperties, required = [] }: Schema, given: With): unknown {
  const asked = Object.entries(properties).filter(
    ([name]) => given.shortest !== true || required.includes(name),
  )
  const fields = asked.map(([name, field]) => [name, valueFor(field, name, given)])
  const more =
    typeof additionalProperties === 'object' ? [['any', valueFor(additionalProperties, '', given)]] : []
  return Object.fromEntries([...fields, ...more])
}

function textFor({ format, pattern }: Schema, name: string, given: With): string {
  const { text, known, fits, filled } = given
  if (format === 'uuid') return known.get(name) ?? '00000000-0000-4000-8000-000000000000'
  // What is dated lies behind us (a letter), what is planned before us: otherwise both are refused for their day alone.
  const year = name === 'dated' ? 2025 : 2036
  if (format === 'date') return `${String(year)}-12-15`
  if (format === 'date-time') return `${String(year)}-12-15T09:00:00Z`
  if (format === 'email') return 'office@example.org'
  if (pattern === '^[0-9a-f]{64}$') return known.get('file') ?? '0'.repeat(64)
  const usual = fitting[name]
  if (fits && usual !== undefined) return usual
  filled.texts += 1
  return text
}
