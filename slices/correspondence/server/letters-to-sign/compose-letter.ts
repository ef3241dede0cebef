import type { Letter } from '#kernel/papers/word/write-letter.ts'
import type { Block } from '#kernel/papers/paper.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillPlaceholders } from '#kernel/pure/words/placeholders.ts'
import type { LetterHead } from '../../contract/letter-head.ts'
import { printedInLetters } from '../../contract/letters-to-sign-words.ts'
import type { LetterWords } from '../../contract/usual-letters.ts'
import { type Filling, inLanguage } from '../templates/fillings.ts'

export interface LetterAsked {
  readonly words: LetterWords
  readonly head: LetterHead
  readonly to: Bilingual
  /** Apart from `addressee` and `contact`, which every letter knows. */
  readonly filling: Filling
  readonly blocks?: readonly Block[]
  readonly annex?: Letter['annex']
  /** The code that it bears and where that leads; null for a letter of before letters bore one. */
  readonly born: BornCode | null
}

export interface BornCode {
  readonly code: string
  readonly site: string
  readonly madeOn: string
}

const bearing = ({ code, site, madeOn }: BornCode): NonNullable<Letter['bears']> => ({
  ...{ marking: printedInLetters.marking, status: printedInLetters.toSign, made: dayLabel(madeOn) },
  current: { address: `${site}/current/${code}`, code, says: printedInLetters.isCurrent },
})

/** What every letter takes in, whatever its kind. */
export const fillingOf = ({ to, head, filling }: Pick<LetterAsked, 'to' | 'head' | 'filling'>): Filling => ({
  ...filling,
  addressee: to,
  contact: { en: head.contact, ur: head.contact },
})

/** The letter as it is signed: its file number stands on it, its diary number and day are lines to write on. */
export function composeLetter({ words, head, to, filling, blocks = [], annex, born }: LetterAsked): Letter {
  const values = fillingOf({ to, head, filling })
  const filled = (text: Bilingual): Bilingual => ({
    en: fillPlaceholders(text.en, inLanguage(values, 'en')),
    ur: fillPlaceholders(text.ur, inLanguage(values, 'ur')),
  })
  return {
    ...{ letterhead: head.letterhead, signatory: head.signatory, to },
    ...{ subject: filled(words.subject), body: filled(words.body), blocks },
    references: [
      { label: printedInLetters.file, value: { en: head.fileNumber, ur: head.fileNumber } },
      { label: printedInLetters.diary, value: null },
      { label: printedInLetters.dated, value: null },
    ],
    ...(annex === undefined ? {} : { annex }),
    ...(born === null ? {} : { bears: bearing(born) }),
  }
}

/** The same letter with the diary number and the day on which it went out, and nothing else changed. */
export const asSent = (letter: Letter, diaryNumber: string, sentOn: string): Letter => ({
  ...letter,
  ...(letter.bears ? { bears: { ...letter.bears, status: sentAs(diaryNumber, sentOn) } } : {}),
  references: letter.references.map(({ label, value }) => {
    if (label.en === printedInLetters.diary.en) return { label, value: { en: diaryNumber, ur: diaryNumber } }
    if (label.en === printedInLetters.dated.en) return { label, value: dayLabel(sentOn) }
    return { label, value }
  }),
})

function sentAs(diary: string, sentOn: string): Bilingual {
  const day = dayLabel(sentOn)
  return {
    en: fillPlaceholders(printedInLetters.sent.en, { diary, day: day.en }),
    ur: fillPlaceholders(printedInLetters.sent.ur, { diary, day: day.ur }),
  }
}

/** As a Word file. The writer is large and is read only where a letter is written. */
export const written = async (...letters: readonly Letter[]): Promise<Buffer> =>
  (await import('#kernel/papers/word/write-letter.ts')).writeLetters(letters)
