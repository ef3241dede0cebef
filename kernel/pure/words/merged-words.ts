import { diffArrays } from 'diff'
import type { Language } from '../bilingual.ts'
import { piecesOf } from './differences-of-words.ts'

/** Pieces of the base that somebody replaced: from, up to but not including `to`, and what stands there instead. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly pieces: readonly string[]
}

/** Texts that differ by more are not joined: a person reads them. */
const mostChanges = 3_000

/**
 * Two wordings of one base joined word by word, or null where both touch the same words: then a person decides. What both
 * changed alike is changed once. Neighbouring words are the same words: changes that meet are not joined.
 */
export function mergedWords(
  base: string,
  { one, other }: { readonly one: string; readonly other: string },
  language: Language,
): string | null {
  const pieces = piecesOf(base, language)
  const [ours, theirs] = [editsOf(pieces, one, language), editsOf(pieces, other, language)]
  if (ours === null || theirs === null) return null
  const both = joined(ours, theirs)
  if (both === null) return null
  const words: string[] = []
  let at = 0
  for (const { from, to, pieces: instead } of both) {
    words.push(...pieces.slice(at, from), ...instead)
    at = to
  }
  return [...words, ...pieces.slice(at)].join('')
}

function editsOf(base: readonly string[], text: string, language: Language): readonly Edit[] | null {
  const parts = diffArrays([...base], piecesOf(text, language), { maxEditLength: mostChanges })
  if (parts === undefined) return null
  const edits: Edit[] = []
  let at = 0
  for (const { value, added, removed } of parts) {
    const last = edits.at(-1)
    if (!added && !removed) {
      at += value.length
      continue
    }
    const to = removed ? at + value.length : at
    if (last?.to === at) {
      edits[edits.length - 1] = {
        from: last.from,
        to,
        pieces: added ? [...last.pieces, ...value] : last.pieces,
      }
    } else edits.push({ from: at, to, pieces: added ? value : [] })
    at = to
  }
  return edits
}

function joined(ours: readonly Edit[], theirs: readonly Edit[]): readonly Edit[] | null {
  const all = [...ours]
  for (const edit of theirs) {
    const meeting = ours.filter(({ from, to }) => from <= edit.to && edit.from <= to)
    if (meeting.some((one) => isSame(one, edit))) continue
    if (meeting.length > 0) return null
    all.push(edit)
  }
  return all.toSorted((a, b) => a.from - b.from)
}

const isSame = (one: Edit, other: Edit): boolean =>
  one.from === other.from && one.to === other.to && one.pieces.join('') === other.pieces.join('')
