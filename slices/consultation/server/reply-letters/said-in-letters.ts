import type { Block } from '#kernel/papers/paper.ts'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { fillPlaceholders } from '#kernel/pure/words/placeholders.ts'
import { printedWords as words } from '../../contract/dispositions/reply-letters-words.ts'
import { languageOfWords } from '../../rules/intake/in-which-language-words-are.ts'

/** The pieces of which every reply is made, whatever it answers. */

/** Words that stand as they were written, in both halves of a letter. */
export const same = (text: string): Bilingual => ({ en: asWritten(text, 'en'), ur: asWritten(text, 'ur') })

/**
 * Words in a half of the letter that may run the other way: marks of their own direction around each line, without which
 * their full stop would stand at the wrong end. Word follows these marks, and not the newer isolates. A single word or
 * code needs none, and is copied without them.
 */
export function asWritten(text: string, half: Language): string {
  const own = languageOfWords(text)
  if (own === half || !/\s/.test(text)) return text
  const mark = own === 'ur' ? '\u200f' : '\u200e'
  const lines = text.split('\n').map((line) => (line === '' ? '' : `${mark}${line}${mark}`))
  return lines.join('\n')
}

export const filled = ({ en, ur }: Bilingual, values: Readonly<Record<string, string>>): Bilingual => ({
  en: fillPlaceholders(en, values),
  ur: fillPlaceholders(ur, values),
})

const bothTexts = ({ en, ur }: Bilingual) => ({ en: [{ text: en }], ur: [{ text: ur }] })

export const heading = (text: Bilingual): Block => ({ kind: 'heading', level: 2, texts: bothTexts(text) })

export const fact = (label: Bilingual, texts: Bilingual): Block => ({
  ...{ kind: 'fact', label },
  texts: bothTexts(texts),
})

/** Where in the file it stood, as the sender finds it there; nothing where the file does not say. */
export function whereInFile({ paragraph, sheet, row, author }: WhereStood): Block[] {
  const told = (language: 'en' | 'ur') =>
    [
      author,
      row === null
        ? ''
        : fillPlaceholders(words.rowOfSheet[language], { sheet: sheet ?? '', row: String(row) }),
      paragraph === null
        ? ''
        : fillPlaceholders(words.paragraphOfFile[language], { paragraph: String(paragraph) }),
    ]
      .filter((part) => part !== '')
      .join(language === 'ur' ? '، ' : ', ')
  const where = { en: told('en'), ur: told('ur') }
  return where.en === '' ? [] : [fact(words.whereInFile, where)]
}

interface WhereStood {
  readonly paragraph: number | null
  readonly sheet: string | null
  readonly row: number | null
  readonly author: string
}

/** Of what is deferred: who takes it up again, and until when. */
export function takenUp({ to, office }: { readonly to: string; readonly office: Bilingual | null }): Block {
  const { en, ur } = office ?? same('')
  return fact(words.takenUp, {
    en: fillPlaceholders(words.takenUpBy.en, { office: en, day: to }),
    ur: fillPlaceholders(words.takenUpBy.ur, { office: ur, day: to }),
  })
}
