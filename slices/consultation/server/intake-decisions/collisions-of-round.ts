import type { Span } from '../../rules/intake/changes-in-a-document.ts'
import { type StandingText, withStretch } from '../../rules/intake/what-a-change-makes-of-a-text.ts'
import {
  collisionsAmong,
  type ChangeOfFile,
} from '../../rules/intake/what-touches-the-same-words-collides.ts'
import { spansBetween } from '../../rules/intake/which-words-differ.ts'
import type { ChangeKept } from '../intake/changes-seen.ts'
import { offeredFor } from '../intake/shown-change.ts'
import type { TextsOfRound } from '../intake/texts-of-round.ts'

export interface Collided {
  /** Of the text as it stands the lines that any of them is about, or the paragraph of the files where it has no place. */
  readonly before: string
  readonly changes: readonly ChangeKept[]
  /** How `before` would read after each; null where the file alone does not say it. */
  readonly offered: readonly (string | null)[]
}

interface Compared {
  readonly change: ChangeOfFile
  /** What of the text it is about, where it has a place; `offered` is null for a move. */
  readonly about: { readonly from: number; readonly now: string; readonly offered: string | null } | null
}

/**
 * What collides among the changes of a round. Changes that have a place are compared by the text that stands there, so
 * that a row of a matrix meets a tracked change; others by the paragraph of their files.
 */
export function collisionsOf(changes: readonly ChangeKept[], texts: TextsOfRound): readonly Collided[] {
  const open = changes.filter(({ leftOut }) => leftOut === null)
  const compared = open.map((change) => comparable(change, texts))
  return collisionsAmong(compared.map(({ change }) => change)).map(({ changes: places }) => {
    const members = places.flatMap((at) => open[at] ?? [])
    const [first] = members
    const abouts = places.flatMap((at) => compared[at]?.about ?? [])
    const text = first?.at == null ? undefined : texts.find(first.at)?.text
    if (text === undefined || abouts.length !== places.length)
      return { before: first?.before ?? '', changes: members, offered: members.map(() => null) }
    const from = Math.min(...abouts.map((about) => about.from))
    const before = text.slice(from, Math.max(...abouts.map((about) => about.from + about.now.length)))
    const offered = abouts.map((about) =>
      about.offered === null
        ? null
        : withStretch(before, { ...about, from: about.from - from, offered: about.offered }),
    )
    return { before, changes: members, offered }
  })
}

function comparable(change: ChangeKept, texts: TextsOfRound): Compared {
  const { submission: file, kind, author, before, spans, alike, touches } = change
  if (kind === 'comment' || kind === 'point')
    return { change: { file, change: { kind: 'comment' } }, about: null }
  const standing = change.at === null ? undefined : texts.linesOf(change.at)
  const about = standing === undefined ? null : aboutOf(change, standing)
  const base = { kind: kind === 'row' ? ('changed' as const) : kind, author, touches }
  if (change.at === null || about === null)
    return { change: { file, change: { ...base, before, spans, alike } }, about: null }
  const { node, field, language } = change.at
  return {
    change: {
      file,
      change: { ...base, before: `${node} ${field} ${language}`, alike: 0, spans: spansIn(about) },
    },
    about,
  }
}

function aboutOf(change: ChangeKept, standing: StandingText): Compared['about'] {
  const stretch = offeredFor(change, standing)
  if (stretch !== null || change.kind !== 'moved') return stretch
  const line = standing.lineLike(change.before) ?? { from: 0, text: standing.text }
  return { from: line.from, now: line.text, offered: null }
}

/** Which words of the text it touches; a move touches the whole of its line. */
function spansIn({ from, now, offered }: NonNullable<Compared['about']>): readonly Span[] {
  if (offered === null) return [{ from, until: from + now.length }]
  return spansBetween(now, offered).map((span) => ({ from: from + span.from, until: from + span.until }))
}
