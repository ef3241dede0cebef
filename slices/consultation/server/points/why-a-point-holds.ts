import { isolated } from '#kernel/pure/parsed.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { pointWords } from '../../contract/points/point-words.ts'
import { bareLabel } from '../../rules/points/a-label-in-a-sentence.ts'

/** The sentence by which a version waits for the answer to a point. A title of one language may stand in both. */
export function whyAPointHolds(label: string, title: Bilingual): Bilingual {
  const said = (text: string, of: string) =>
    text.replace('{label}', () => isolated(bareLabel(label))).replace('{title}', () => isolated(of))
  return { en: said(pointWords.hold.en, title.en), ur: said(pointWords.hold.ur, title.ur) }
}
