import { differencesOf } from '#kernel/pure/words/differences-of-words.ts'
import type { Span } from './changes-in-a-document.ts'
import { languageOfWords } from './in-which-language-words-are.ts'

/** Which words of a text another wording touches, as offsets in the text; of no length where words are put in. */
export function spansBetween(text: string, wording: string): readonly Span[] {
  const spans: Span[] = []
  let at = 0
  for (const { kind, text: words } of differencesOf(text, wording, languageOfWords(text))) {
    const until = kind === 'added' ? at : at + words.length
    const last = spans.at(-1)
    if (kind !== 'same' && last !== undefined && at <= last.until)
      spans[spans.length - 1] = { from: last.from, until }
    else if (kind !== 'same') spans.push({ from: at, until })
    at = until
  }
  return spans
}
