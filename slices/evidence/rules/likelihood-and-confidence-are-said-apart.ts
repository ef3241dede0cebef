/** A word of a yardstick in both languages. */
export interface LikelihoodWord {
  readonly en: string
  readonly ur: string
}

export interface Said {
  readonly statement: LikelihoodWord
  /** All words of the yardstick used, and the one chosen; none where the finding says what a source printed. */
  readonly words: readonly LikelihoodWord[]
  readonly chosen: LikelihoodWord | null
}

export type Mixed = 'confidence-in-the-statement' | 'another-likelihood-in-the-statement'

const confidence = {
  en: /\b(?:low|moderate|medium|high)[\s-]+confidence\b/iu,
  ur: /(?:کم|درمیانہ|درمیانے|زیادہ|اعلیٰ)\s+(?:درجے کا\s+)?اعتماد/u,
}

/**
 * ICD 203: how likely something is and how sure the analyst is never stand in one sentence, and
 * words that look alike do not replace the word that was chosen. All faults at once.
 */
export function mixedIn({ statement, words, chosen }: Said): readonly Mixed[] {
  const faults: Mixed[] = []
  if (confidence.en.test(statement.en) || confidence.ur.test(statement.ur))
    faults.push('confidence-in-the-statement')
  const saysAnother = (['en', 'ur'] as const).some((language) =>
    wordsIn(
      statement[language],
      words.map((word) => word[language]),
    ).some((found) => chosen !== null && found !== chosen[language]),
  )
  if (saysAnother) faults.push('another-likelihood-in-the-statement')
  return faults
}

/**
 * The words of a yardstick that stand in a text. The longest are taken out first: who reads "highly likely" has not
 * read "likely". Forms of one word stand as "likely or probable".
 */
function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const forms = words
    .flatMap((word) => word.split(/ or | یا /u).map((form) => ({ form: form.trim().toLowerCase(), word })))
    .sort((a, b) => b.form.length - a.form.length)
  let rest = text.toLowerCase()
  return forms.flatMap(({ form, word }) => {
    const without = rest.replace(
      new RegExp(`(?<![\\p{L}\\p{M}])${escaped(form)}(?![\\p{L}\\p{M}])`, 'gu'),
      '·',
    )
    const isThere = without !== rest
    rest = without
    return isThere ? [word] : []
  })
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
