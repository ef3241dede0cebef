import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import QRCode from 'qrcode'
import { type Bilingual, type Language, languages } from '../../pure/bilingual.ts'
import type { Block, Paper } from '../paper.ts'
import { styles, typefaces } from './styles.ts'

/** A letter in both languages, ready to sign. What is not known yet, such as its diary number, leaves a line to write on. */
export interface Letter {
  readonly letterhead: Bilingual
  /** `File number`, and what stands there; null leaves a line. */
  readonly references: readonly { readonly label: Bilingual; readonly value: Bilingual | null }[]
  readonly to: Bilingual
  readonly subject: Bilingual
  /** Paragraphs before the points, one a line. */
  readonly body: Bilingual
  readonly blocks: readonly Block[]
  readonly signatory: Bilingual
  /** On a page of its own, below the signature. */
  readonly annex?: { readonly title: Bilingual; readonly blocks: readonly Block[] }
  /** At the foot of every page; only letters that were kept before they bore a code lack it. */
  readonly bears?: BornByLetter
}

/** What every page of a paper bears, as a letter bears it: small, below its words. Its version is its file number. */
export interface BornByLetter extends Pick<Paper, 'marking' | 'current'> {
  readonly status: Bilingual
  readonly made: Bilingual
}

const toWriteOn = '____________________'

/** The letter as a Word file: first all of it in English, then all of it in Urdu from right to left, on a page of its own. */
export const writeLetter = (letter: Letter): Promise<Buffer> => writeLetters([letter])

/** Several letters as one file, to be printed in one go. */
export async function writeLetters(letters: readonly Letter[]): Promise<Buffer> {
  const [{ subject } = { subject: { en: '', ur: '' } }] = letters
  const sections = await Promise.all(
    letters.map(async (letter) => {
      const square =
        letter.bears && (await QRCode.toBuffer(letter.bears.current.address, { margin: 0, width: 220 }))
      return languages.map((language) => sectionIn(letter, language, square))
    }),
  )
  const document = new Document({
    ...{ title: `${subject.en} · ${subject.ur}`, creator: 'Sutoon' },
    styles,
    sections: sections.flat(),
  })
  return Packer.toBuffer(document)
}

const strong = { bold: true, boldComplexScript: true }

const lineIn =
  (language: Language) =>
  (text: string, options: object = {}, run: object = {}) =>
    new Paragraph({
      ...{ bidirectional: language === 'ur', ...options },
      children: [
        new TextRun({
          ...{ text, font: typefaces, rightToLeft: language === 'ur' },
          language: language === 'ur' ? { bidirectional: 'ur-PK' } : { value: 'en-GB' },
          ...run,
        }),
      ],
    })

const sectionIn = (letter: Letter, language: Language, square: Buffer | undefined): ISectionOptions => ({
  children: letterIn(letter, language),
  ...(letter.bears && square
    ? { footers: { default: new Footer({ children: footOf(letter, letter.bears, language, square) }) } }
    : {}),
})

/** Small: a letter leaves the house, and who signs it is what its reader looks at. */
function footOf(
  { references: [file] }: Letter,
  { marking, status, made, current }: BornByLetter,
  language: Language,
  square: Buffer,
): Paragraph[] {
  const line = lineIn(language)
  const known = file?.value ? [`${file.label[language]}: ${file.value[language]}`] : []
  const small = { style: 'Foot' }
  return [
    line([...known, status[language], marking[language], made[language]].join(' · '), small),
    new Paragraph({
      ...{ bidirectional: language === 'ur', ...small },
      children: [
        new ImageRun({
          ...{ type: 'png' as const, data: square, transformation: { width: 38, height: 38 } },
          altText: { name: 'current', title: current.address, description: current.address },
        }),
        new TextRun({
          ...{ text: `  ${current.says[language]} `, font: typefaces, rightToLeft: language === 'ur' },
        }),
        new TextRun({ text: `${current.address}   `, font: typefaces }),
        new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
      ],
    }),
  ]
}

function letterIn(letter: Letter, language: Language): Paragraph[] {
  const line = lineIn(language)
  const { annex } = letter
  return [
    line(letter.letterhead[language], { alignment: AlignmentType.CENTER }, { ...strong, size: 28 }),
    ...letter.references.map(({ label, value }) =>
      line(`${label[language]}: ${value === null ? toWriteOn : value[language]}`),
    ),
    line(letter.to[language], { spacing: { before: 240 } }),
    line(letter.subject[language], { heading: HeadingLevel.HEADING_1 }),
    ...letter.body[language]
      .split('\n')
      .filter((one) => one.trim() !== '')
      .map((one) => line(one)),
    ...blocksIn(letter.blocks, language),
    line(toWriteOn, { spacing: { before: 960 } }),
    line(letter.signatory[language]),
    ...(annex === undefined
      ? []
      : [
          line(annex.title[language], { heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
          ...blocksIn(annex.blocks, language),
        ]),
  ]
}

function blocksIn(blocks: readonly Block[], language: Language): Paragraph[] {
  const line = lineIn(language)
  return blocks.flatMap((block) => {
    const text = (block.texts[language] ?? []).map((piece) => piece.text).join('')
    if (text === '') return []
    if (block.kind === 'heading') return [line(text, { heading: HeadingLevel.HEADING_2 })]
    if (block.kind === 'paragraph') return [line(text)]
    return [
      line(block.label[language], { keepNext: true }, strong),
      ...text.split('\n').map((one) => line(one)),
    ]
  })
}
