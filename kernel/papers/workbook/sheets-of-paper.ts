import type { Bilingual, Language } from '../../pure/bilingual.ts'
import type { Block, Paper, Piece } from '../paper.ts'
import type { SheetOrder } from './write-workbook.ts'

const names = {
  part: { en: 'Part', ur: 'حصہ' },
  entry: { en: 'Entry', ur: 'اندراج' },
  says: { en: 'What', ur: 'کیا' },
  note: { en: 'Note', ur: 'نوٹ' },
  text: { en: { en: 'English', ur: 'انگریزی' }, ur: { en: 'Urdu', ur: 'اردو' } },
  before: {
    en: { en: 'Before, English', ur: 'پہلے، انگریزی' },
    ur: { en: 'Before, Urdu', ur: 'پہلے، اردو' },
  },
  after: {
    en: { en: 'After, English', ur: 'بعد میں، انگریزی' },
    ur: { en: 'After, Urdu', ur: 'بعد میں، اردو' },
  },
  isRead: {
    en: 'This workbook is made from other rows. It is there to be read, and does not come back.',
    ur: 'یہ ورک بک دوسری سطروں سے بنی ہے۔ یہ پڑھنے کے لیے ہے، واپس نہیں لی جاتی۔',
  },
  current: { en: 'Is it current?', ur: 'کیا یہ موجودہ ہے؟' },
} as const

/**
 * Any paper as a workbook to be read and sorted: a row for each text, below which headings it stands, and each language
 * in a column; of a comparison the text before and after. All of it is grey, since none of it comes back.
 */
export function sheetsOfPaper(paper: Paper, name: string): readonly SheetOrder[] {
  const { languages } = paper
  const rightToLeft = languages[0] === 'ur'
  const said = (words: Bilingual) => languages.map((language) => words[language]).join(' · ')
  const column = (words: Bilingual, width: number) => ({ header: said(words), width, isFixed: true })
  const compares = paper.blocks.some(isChanged)
  const hasNotes = paper.blocks.some(({ notes }) => Object.keys(notes ?? {}).length > 0)
  const texts = languages.flatMap((language) =>
    compares
      ? [column(names.before[language], 44), column(names.after[language], 44)]
      : [column(names.text[language], 56)],
  )
  return [
    {
      ...{ name, rightToLeft },
      columns: [
        ...[column(names.part, 26), column(names.entry, 34), column(names.says, 24), ...texts],
        ...(hasNotes ? [column(names.note, 24)] : []),
      ],
      rows: rowsOf(paper, compares, hasNotes),
    },
    {
      ...{ name: 'About', rightToLeft },
      columns: [column(paper.subtitle, 32), column(paper.title, 70)],
      rows: [
        ...(paper.notice === null ? [] : [['', said(paper.notice)]]),
        ...paper.particulars.map(({ label, text }) => [said(label), said(text)]),
        [said(names.current), paper.current.address],
        ['', said(names.isRead)],
      ],
    },
  ]
}

function rowsOf({ blocks, languages }: Paper, compares: boolean, hasNotes: boolean): string[][] {
  let above: Extract<Block, { kind: 'heading' }>[] = []
  const inAll = (say: (language: Language) => string) => languages.map(say).filter((one) => one !== '')
  const plain = (block: Block | undefined) =>
    block === undefined ? '' : inAll((language) => sideOf(block, language, 'after')).join(' · ')
  return blocks.map((block) => {
    if (block.kind === 'heading') above = [...above.filter(({ level }) => level < block.level), block]
    const [part, ...entries] = above
    const label = block.kind === 'fact' ? inAll((language) => block.label[language]).join(' · ') : ''
    const texts = languages.flatMap((language) =>
      compares
        ? [sideOf(block, language, 'before'), sideOf(block, language, 'after')]
        : [sideOf(block, language, 'after')],
    )
    const notes = hasNotes ? [inAll((language) => block.notes?.[language] ?? '').join(' · ')] : []
    return [plain(part), plain(entries.at(-1)), label, ...texts, ...notes]
  })
}

const gone = { before: 'inserted', after: 'deleted' } as const

/** The text as it stood before, or stands after. */
function sideOf({ change, texts }: Block, language: Language, side: 'before' | 'after'): string {
  const stands = (piece: Piece) => (change ?? piece.change) !== gone[side]
  return (texts[language] ?? [])
    .filter(stands)
    .map(({ text }) => text)
    .join('')
}

const isChanged = ({ change, texts }: Block): boolean =>
  change !== undefined || Object.values(texts).some((pieces) => pieces.some((piece) => piece.change))
