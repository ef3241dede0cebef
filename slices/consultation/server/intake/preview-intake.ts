import type { Handler } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { textsOfVersion } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { FoundInFile } from '../intake-files/found.ts'
import { TextsOfRound } from './texts-of-round.ts'
import { asRefusal, prepareIntake } from './prepare-intake.ts'
import { shownAsFound } from './shown-change.ts'

/** More than this is counted and not listed: the page of the submission shows all. */
const shown = 100

export const previewIntake =
  (files: FileStore): Handler<typeof consultation.acts.previewIntake, ConsultationRows> =>
  async ({ input, tx, refuse }) => {
    const prepared = await prepareIntake(tx, files, input)
    if (!prepared.ok) return refuse(asRefusal(prepared))
    const { read, places, name, paragraphs, found, round } = prepared
    const texts = new TextsOfRound(await textsOfVersion(tx, round.version))
    const certain = { same: 0, likely: 0, nowhere: 0 }
    for (const { certainty } of places) certain[certainty] += 1
    return {
      ...{ name, paragraphs, found, certain, changes: read.changes.length },
      first: read.changes
        .slice(0, shown)
        .map((change, at) => shownAsFound({ ...change, number: at + 1 }, places[at] ?? null, texts)),
      kinds: counted(read.changes.map(({ kind }) => kind)),
      authors: authorsAmong(read.changes),
      columns: [...read.columns],
      unread: [...read.unread],
    }
  }

function counted<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

function authorsAmong(changes: readonly FoundInFile[]): { name: string; changes: number }[] {
  const counts = new Map<string, number>()
  for (const { author } of changes) counts.set(author, (counts.get(author) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, changes: count }))
}
