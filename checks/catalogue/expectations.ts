import type { Queryable } from '#kernel/database/queryable.ts'
import type { Outcome } from '../outcome.ts'
import type { SlicesMap } from '../slices-map.ts'

/** What a migrated database is held against. */
export interface Expectations {
  readonly map: SlicesMap
  /** The installation: which rooms are open. */
  readonly house: string
  /** The role under which the code of a slice works. */
  readonly roleOf: (slice: string) => string
  /** Schemas that a slice owns beside the one of its name. */
  readonly secondSchemas: Readonly<Record<string, string>>
  /** The login of the application: it may take on roles, and owns nothing. */
  readonly applicationLogin: string
  /** The role of a reader who is nobody, and all that it may select, each in words. */
  readonly publicRole: string
  readonly publicList: Readonly<Record<string, string>>
  /** Schemas whose tables come from a library without row security, each with the reason. */
  readonly unguardedSchemas: Readonly<Record<string, string>>
  /** The table in which nobody rewrites. */
  readonly ledger: string
}

export type CatalogueCheck = (database: Queryable, expected: Expectations) => Promise<Outcome>

/** Schemas that PostgreSQL brings along. */
export const notSystem = (column: string): string =>
  `${column} not like 'pg\\_%' and ${column} <> 'information_schema'`

/** Which slice a schema belongs to, where it is not the one of its own name; the kernel's belong to none. */
const sliceOfSchema = ({ secondSchemas }: Expectations, schema: string): string =>
  secondSchemas[schema] ?? schema

/** Whether something in schema `from` may refer to something in schema `to`: as the arrows, and the kernel to none. */
export function mayRefer(expected: Expectations, from: string, to: string): boolean {
  const [source, target] = [sliceOfSchema(expected, from), sliceOfSchema(expected, to)]
  if (source === target || expected.map.slices[target] === undefined) return true
  return expected.map.slices[source]?.knows.includes(target) ?? false
}
