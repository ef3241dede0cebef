import { versionsOf } from '#slices/strategy/index.ts'
import { faultOfAsking } from '../../rules/concurrence-is-asked-from-submission-on.ts'
import type { Tx } from './read-standings.ts'

type Version = Awaited<ReturnType<typeof versionsOf>>[number]

export interface Chosen {
  readonly version: Version | null
  readonly versions: readonly Version[]
}

/** The version asked for, or the newest that can be asked about, or the newest; null where none may be seen. */
export async function chooseVersion(
  tx: Tx,
  { strategy, version }: { readonly strategy: string; readonly version?: string | undefined },
): Promise<Chosen> {
  const versions = await versionsOf(tx, strategy)
  const usual = versions.find(({ status }) => faultOfAsking(status) === null) ?? versions[0]
  const chosen = version === undefined ? usual : versions.find(({ id }) => id === version)
  return { version: chosen ?? null, versions }
}

export const shown = ({ id, number, title, status }: Version) => ({ id, number, title, status })
