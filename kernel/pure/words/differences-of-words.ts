import { diffArrays } from 'diff'
import type { Language } from '../bilingual.ts'
import { partedAtNumbers } from './numbers-in-a-row.ts'

export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/**
 * Words and what stands between them. Urdu needs a segmenter: its words are not always parted by spaces,
 * and its marks belong to the word. A day is one piece: of another day no digits stay. Joined again, the pieces are the text.
 */
export function piecesOf(text: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return partedAtNumbers(text.normalize('NFC')).flatMap((part) =>
    part.isNumbers ? [part.text] : Array.from(segmenter.segment(part.text), ({ segment }) => segment),
  )
}

/** White space between two changed words changes with them: "old old" is one stretch, not three. */
function bridged(stretches: readonly Stretch[]): Stretch[] {
  const parts: { removed: string; added: string; same: string }[] = []
  for (const { kind, text } of stretches) {
    const last = parts.at(-1)
    const gap = kind === 'same' && /^\s+$/.test(text)
    if (kind === 'same' && !gap) parts.push({ removed: '', added: '', same: text })
    else if (!last || last.same !== '') {
      if (gap) parts.push({ removed: '', added: '', same: text })
      else
        parts.push({ removed: kind === 'removed' ? text : '', added: kind === 'added' ? text : '', same: '' })
    } else {
      if (kind !== 'added') last.removed += text
      if (kind !== 'removed') last.added += text
    }
  }
  return parts.flatMap(({ removed, added, same }): Stretch[] => {
    const trailing = /\s*$/.exec(removed)?.[0] ?? ''
    const shared = trailing !== '' && added.endsWith(trailing) ? trailing : ''
    const cut = (text: string) => text.slice(0, text.length - shared.length)
    const all: Stretch[] = [
      { kind: 'removed', text: cut(removed) },
      { kind: 'added', text: cut(added) },
      { kind: 'same', text: shared + same },
    ]
    return all.filter(({ text }) => text !== '')
  })
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const stretch of stretches) {
    const last = all.at(-1)
    if (last?.kind === stretch.kind) all[all.length - 1] = { ...last, text: last.text + stretch.text }
    else all.push(stretch)
  }
  return all
}

/** Texts that differ by more are shown whole, old and new: the work would grow with the square. */
const mostChanges = 3_000

/** What was removed and added, word by word, in reading order. Without the added it is `before`, and the reverse. */
export function differencesOf(before: string, after: string, language: Language): Stretch[] {
  const changes = diffArrays(piecesOf(before, language), piecesOf(after, language), {
    maxEditLength: mostChanges,
  })
  if (changes === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return joined(
    bridged(
      changes.map(({ value, added, removed }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value.join(''),
      })),
    ),
  )
}
