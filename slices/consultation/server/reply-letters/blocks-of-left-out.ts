import type { Block } from '#kernel/papers/paper.ts'
import { printedWords as words } from '../../contract/dispositions/reply-letters-words.ts'
import type { LeftOutOfFile } from '../undecided/left-out-of-file.ts'
import { fact, filled, heading, same, whereInFile } from './said-in-letters.ts'

/** Each change or comment that was not taken up: what its sender wrote, and why not. */
export const blocksOfLeftOut = (leftOut: readonly LeftOutOfFile[]): readonly Block[] =>
  leftOut.flatMap(({ number, where, said, reason }) => [
    heading(filled(words.leftOut, { number: String(number) })),
    ...whereInFile(where),
    ...(said === '' ? [] : [fact(words.wrote, same(said))]),
    fact(words.answer, words.notTakenUp),
    fact(words.reason, reason),
  ])
