import type { LetterBehindAct } from '#slices/correspondence/index.ts'
import type { LetterMark } from '../../rules/parts-of-a-snapshot.ts'

/** Letters by what they concern: a report, or the ledger entry of an act. */
export type Letters = ReadonlyMap<string, LetterBehindAct>

/** Date, medium and the standing of a contest leave; the signatory and the numbers of the letter stay behind. */
export const markOf = (letter: LetterBehindAct | undefined): LetterMark | null =>
  letter === undefined
    ? null
    : { dated: letter.dated, medium: letter.medium, contest: letter.contest?.standing ?? null }
