import { compareBlocks } from '../compare-blocks.ts'
import { type Block, textsOf } from '../paper.ts'

/** Two small papers with every way in which a text may change, of no country. */
const heading = (key: string, level: 1 | 2, en: string, ur: string): Block => ({
  ...{ kind: 'heading', key, level, texts: textsOf({ en, ur }) },
})
const paragraph = (key: string, en?: string, ur?: string): Block => ({
  ...{ kind: 'paragraph', key, texts: textsOf({ en: en ?? null, ur: ur ?? null }) },
})
const fact = (key: string, en: string, ur: string): Block => ({
  ...{ kind: 'fact', key, label: { en: 'Target', ur: 'ہدف' }, texts: textsOf({ en, ur }) },
})
const list = (key: string, members: readonly string[]): Block => ({
  ...{ kind: 'fact', key, label: { en: 'With', ur: 'معاونت' }, separator: ' · ' },
  texts: textsOf({ en: members.join(' · '), ur: members.join(' · ') }),
})

const earlier: readonly Block[] = [
  paragraph('first', 'It goes as the first line.', 'یہ پہلی سطر کے طور پر حذف ہو گی۔'),
  heading('a', 1, 'PRV Prevent', 'PRV روک تھام'),
  paragraph('b', 'Agencies may report\nevery year.', 'ادارے ہر سال\nرپورٹ دے سکتے ہیں۔'),
  fact('c', '40 officers by 2026-12-31', '2026-12-31 تک 40 افسران'),
  list('d', ['Office A', 'Office B', 'Office C']),
  heading('e', 2, 'It is taken out whole', 'یہ پورا حذف ہوتا ہے'),
  fact('f', 'yes, by 2027-11-30', 'ہاں، 2027-11-30 تک'),
  paragraph('g', 'It moves down.', 'یہ نیچے جاتا ہے۔'),
  paragraph('h', 'It gets a translation.'),
  paragraph('i', 'It stays as it is.', 'یہ ویسا ہی رہتا ہے۔'),
]

const later: readonly Block[] = [
  heading('a', 1, 'PRV Prevent and protect', 'PRV روک تھام اور تحفظ'),
  paragraph('b', 'Agencies shall report\nevery year,\nin both languages.', 'ادارے ہر سال\nرپورٹ دیں۔'),
  fact('c', '60 officers by 2027-06-30', '2027-06-30 تک 60 افسران'),
  list('d', ['Office A', 'Office C', 'Office D']),
  paragraph('h', 'It gets a translation.', 'اسے ترجمہ ملتا ہے۔'),
  paragraph('i', 'It stays as it is.', 'یہ ویسا ہی رہتا ہے۔'),
  paragraph('g', 'It moves down.', 'یہ نیچے جاتا ہے۔'),
  heading('j', 2, 'It is new as the last', 'یہ آخر میں نیا ہے'),
]

/** Both in one, with a comment on what went. */
export const comparedSample: readonly Block[] = compareBlocks(earlier, later).map((block) =>
  block.change === 'deleted' && block.key === 'f'
    ? { ...block, comment: { en: 'Why its target left: given up.', ur: 'اس کا ہدف کیوں نکلا: ترک کیا گیا۔' } }
    : block,
)

const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    (['en', 'ur'] as const).flatMap((language) => {
      const text = (block.texts[language] ?? []).map((piece) => piece.text).join('')
      if (text === '') return []
      return (block.kind === 'fact' ? `${block.label[language]}: ${text}` : text).split('\n')
    }),
  )

/** The two texts that were compared, line by line. */
export const comparedLines = { earlier: linesOf(earlier), later: linesOf(later) }
