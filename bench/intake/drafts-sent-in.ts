import { deleted, inserted, paragraph, run, wordFile } from '#kernel/word/testing/word-file.ts'
import { intakeRounds, lines, wordsOfLine } from '../growth/draft-for-intake.ts'

export interface DraftsSentIn {
  readonly name: string
  readonly rounds: readonly number[]
  /** Whether the file was written on other words than the draft has: nothing is found as it is. */
  readonly isReworded: boolean
}

const [a, b, c, ...reworded] = intakeRounds.entries

export const draftsSentIn: readonly DraftsSentIn[] = [
  {
    name: 'intake of 1,000 tracked changes, as the draft stands',
    rounds: [a, b, c],
    isReworded: false,
  },
  { name: 'intake of 1,000 tracked changes, every line reworded', rounds: reworded, isReworded: true },
  {
    name: 'intake of 1,000 tracked changes in one field',
    rounds: intakeRounds.one,
    isReworded: false,
  },
]

/** A Word file of about 100 pages with one tracked change in each line; another file for each round. */
export function draftSentIn(round: number, isReworded: boolean): Buffer {
  const body = Array.from({ length: lines }, (_, line) => {
    const words = wordsOfLine(line).map((word, at) =>
      isReworded && (at === 7 || at === 21 || at === 33) ? 'otherwise' : word,
    )
    const at = 10 + (line % 20)
    const [before, old, after] = [words.slice(0, at), words[at] ?? '', words.slice(at + 1)]
    const author = `Reviewer ${1 + (line % 5)}`
    return paragraph(
      run(`${before.join(' ')} `),
      deleted(author, old),
      inserted(author, `${old} in round ${round}`),
      run(` ${after.join(' ')}`),
    )
  })
  return wordFile(body.join(''))
}
