import { isolated } from '#kernel/pure/parsed.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { pointWords } from '../../contract/points/point-words.ts'
import { bareLabel } from '../../rules/points/a-label-in-a-sentence.ts'

/**
 * The sentence by which a version waits for the answer to a point. A title of one language may stand in both: in the
 * Urdu sentence number and title keep a direction of their own; the English one stays free of invisible characters,
 * so that whoever looks for it finds it.
 */
export function whyAPointHolds(label: string, title: Bilingual): Bilingual {
  const said = (text: string, number: string, of: string) =>
    text.replace('{label}', () => number).replace('{title}', () => of)
  const number = bareLabel(label)
  return {
    en: said(pointWords.hold.en, number, title.en),
    ur: said(pointWords.hold.ur, isolated(number), isolated(title.ur)),
  }
}
