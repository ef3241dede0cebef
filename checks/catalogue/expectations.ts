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

/** Whether something in schema `from` may refer to something in schema `to`: as the arrows, and the kernel to none. */
export function mayRefer(map: SlicesMap, from: string, to: string): boolean {
  if (from === to || map.slices[to] === undefined) return true
  return map.slices[from]?.knows.includes(to) ?? false
}
