import type { Sector } from '#slices/identity/index.ts'
import type { ExampleAccount } from '#slices/identity/server/index.ts'

/** Who and what the example's thread hangs on, by the codes of its files. */
export interface Cast {
  readonly strategy: string
  readonly offices: ReadonlyMap<string, string>
  readonly accounts: readonly ExampleAccount[]
  /** Organisations by their codes. */
  readonly organisations: ReadonlyMap<string, string>
  /** The participant who fills the seat of a sector. */
  readonly seats: ReadonlyMap<string, { readonly person: string; readonly sector: Sector }>
}
