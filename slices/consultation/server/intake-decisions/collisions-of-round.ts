import {
  collisionsAmong,
  type ChangeOfFile,
} from '../../rules/intake/what-touches-the-same-words-collides.ts'
import { spansBetween } from '../../rules/intake/which-words-differ.ts'
import type { ChangeKept } from '../intake/changes-seen.ts'
import { offeredFor } from '../intake/shown-change.ts'
import type { TextsOfRound } from '../intake/texts-of-round.ts'

export interface Collided {
  /** The text as it stands, or the paragraph of the files where it has no place. */
  readonly before: string
  readonly changes: readonly ChangeKept[]
}

/**
 * What collides among the changes of a round. Changes that have a place are compared by the text that stands there, so
 * that a row of a matrix meets a tracked change; others by the paragraph of their files.
 */
export function collisionsOf(changes: readonly ChangeKept[], texts: TextsOfRound): readonly Collided[] {
  const open = changes.filter(({ leftOut }) => leftOut === null)
  const compared = open.map((change) => comparable(change, texts))
  return collisionsAmong(compared).map(({ changes: places }) => {
    const members = places.flatMap((at) => open[at] ?? [])
    const [first] = members
    const now = first?.at == null ? undefined : texts.find(first.at)?.text
    return { before: now ?? first?.before ?? '', changes: members }
  })
}

function comparable(change: ChangeKept, texts: TextsOfRound): ChangeOfFile {
  const { submission: file, kind, author, before, spans, alike, touches } = change
  if (kind === 'comment' || kind === 'point') return { file, change: { kind: 'comment' } }
  const now = change.at === null ? undefined : texts.find(change.at)?.text
  const offered = now === undefined ? null : offeredFor(change, now)
  const base = { kind: kind === 'row' ? ('changed' as const) : kind, author, touches }
  if (change.at === null || now === undefined || (offered === null && kind !== 'moved')) {
    return { file, change: { ...base, before, spans, alike } }
  }
  const { node, field, language } = change.at
  return {
    file,
    change: {
      ...{ ...base, before: `${node} ${field} ${language}`, alike: 0 },
      spans: offered === null ? [{ from: 0, until: now.length }] : spansBetween(now, offered),
    },
  }
}
