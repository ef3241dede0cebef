import { diffArrays } from 'diff'
import type { Piece } from './paper.ts'

/**
 * Two lists in one: members are put in and taken out whole, never word by word, each with the separator that it needs. What
 * is marked deleted left out, it is the later list; what is marked inserted left out, the earlier.
 */
export function comparedLists(before: string, after: string, separator: string): readonly Piece[] {
  const pieces: Piece[] = []
  let [inBefore, inAfter] = [false, false]
  const put = (text: string, was: boolean, is: boolean) => {
    if (was && is) pieces.push({ text })
    else if (was || is) pieces.push({ text, change: was ? 'deleted' : 'inserted' })
  }
  for (const { value, added, removed } of diffArrays(
    membersOf(before, separator),
    membersOf(after, separator),
  ))
    for (const member of value) {
      const [was, is] = [added !== true, removed !== true]
      put(separator, was && inBefore, is && inAfter)
      put(member, was, is)
      inBefore ||= was
      inAfter ||= is
    }
  return pieces
}

const membersOf = (text: string, separator: string): string[] => (text === '' ? [] : text.split(separator))
