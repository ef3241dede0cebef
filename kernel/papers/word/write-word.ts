import {
  AlignmentType,
  CarriageReturn,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ICommentOptions,
  ImageRun,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import QRCode from 'qrcode'
import type { Bilingual, Language } from '../../pure/bilingual.ts'
import { partedAtNumbers } from '../../pure/words/numbers-in-a-row.ts'
import type { Block, Fact, Paper, Piece } from '../paper.ts'
import { bordersOfTable, headings, styles, typefaces } from './styles.ts'

/** Who tracked changes are by, and when. */
export interface Tracked {
  readonly author: string
  readonly at: string
}

type Change = Exclude<Piece['change'], undefined>

/**
 * The paper as a Word file: real headings, tables of particulars, paragraphs and runs that read from right to left.
 * A paper with changes has them as tracked changes: accepted they leave the later text, rejected the earlier one, and so
 * each line stands in a paragraph of its own there, since rows of a table are not joined again by every program.
 */
export async function writeWord(paper: Paper, tracked: Tracked): Promise<Buffer> {
  const square = await QRCode.toBuffer(paper.current.address, { margin: 0, width: 220 })
  const writer = new Writer(paper, tracked)
  const children = [...writer.front(), ...writer.body()]
  const { comments } = writer
  const document = new Document({
    ...{ title: paper.languages.map((language) => paper.title[language]).join(' · '), creator: 'Sutoon' },
    styles,
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
    sections: [
      {
        headers: { default: new Header({ children: [writer.marking()] }) },
        footers: { default: new Footer({ children: writer.foot(square) }) },
        children,
      },
    ],
  })
  return Packer.toBuffer(document)
}

class Writer {
  readonly #paper: Paper
  readonly #tracked: Tracked
  /** Each tracked change needs a number of its own. */
  #changes = 0
  readonly #comments: ICommentOptions[] = []

  constructor(paper: Paper, tracked: Tracked) {
    this.#paper = paper
    this.#tracked = tracked
  }

  /** Of what was written so far. */
  get comments(): readonly ICommentOptions[] {
    return this.#comments
  }

  marking(): Paragraph {
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      children: this.#paper.languages.flatMap((language, index) => [
        ...(index > 0 ? [new TextRun(' · ')] : []),
        this.#run(this.#paper.marking[language], language, { bold: true, color: 'A12622' }),
      ]),
    })
  }

  foot(square: Buffer): Paragraph[] {
    const { languages, foot, current } = this.#paper
    const picture = new ImageRun({
      ...{ type: 'png' as const, data: square, transformation: { width: 46, height: 46 } },
      altText: { name: 'current', title: current.address, description: current.address },
    })
    return [
      ...languages.map((language) =>
        this.#paragraph(language, [this.#run(foot[language], language)], { style: 'Foot' }),
      ),
      new Paragraph({
        style: 'Foot',
        children: [
          picture,
          this.#run(`  ${current.address}    `, 'en'),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ]
  }

  front(): (Paragraph | Table)[] {
    const { languages, title, subtitle, notice, particulars, current } = this.#paper
    const lines = (words: Bilingual, options: object) =>
      languages.map((language) => this.#paragraph(language, [this.#run(words[language], language)], options))
    const facts = particulars.map(
      ({ label, text }): Fact => ({
        ...{ kind: 'fact', label },
        texts: { en: [{ text: text.en }], ur: [{ text: text.ur }] },
      }),
    )
    return [
      ...languages.map((language, index) =>
        this.#paragraph(language, [this.#run(title[language], language)], {
          heading: HeadingLevel.TITLE,
          // The second title stands below the first, not half a page lower.
          ...(index === 0 ? {} : { spacing: { before: 240 } }),
        }),
      ),
      ...lines(subtitle, {}),
      ...(notice === null ? [] : lines(notice, { style: 'Notice' })),
      this.#table(facts),
      ...lines(current.says, {}),
      new Paragraph({ pageBreakBefore: true, children: [] }),
    ]
  }

  body(): (Paragraph | Table)[] {
    const { blocks } = this.#paper
    const tracks = blocks.some(
      ({ change, texts }) =>
        change !== undefined ||
        Object.values(texts)
          .flat()
          .some((piece) => piece.change),
    )
    const written: (Paragraph | Table)[] = []
    let facts: Fact[] = []
    const close = () => {
      if (facts.length > 0) written.push(this.#table(facts), new Paragraph({ children: [] }))
      facts = []
    }
    for (const block of blocks) {
      if (block.kind === 'fact' && !tracks) {
        facts.push(block)
        continue
      }
      close()
      // What is noted is no part of the text: beside tracked changes it would stay when they are rejected.
      written.push(...this.#lines(block), ...(tracks ? [] : this.#notes(block)))
    }
    close()
    return written
  }

  /** A paragraph for each language in which the block has words. */
  #lines(block: Block): Paragraph[] {
    return this.#paper.languages.flatMap((language) => {
      const pieces = block.texts[language]
      if (pieces === undefined || pieces.length === 0) return []
      // A paragraph of which all was put in or taken out is so with its own end.
      const change =
        block.change ??
        (pieces.every((one) => one.change === pieces[0]?.change) ? pieces[0]?.change : undefined)
      const label = block.kind === 'fact' ? [{ text: `${block.label[language]}: ` }] : []
      const runs = [
        ...label.flatMap((piece) =>
          this.#piece({ ...piece, ...(change === undefined ? {} : { change }) }, language, true),
        ),
        ...pieces.flatMap((piece) =>
          this.#piece({ ...piece, ...(change === undefined ? {} : { change }) }, language, false),
        ),
        ...this.#comment(block, language),
      ]
      const options = {
        ...(block.kind === 'heading' ? { heading: headings[block.level - 1] } : {}),
        ...(change === undefined ? {} : { run: this.#mark(change) }),
      }
      return [this.#paragraph(language, runs, options)]
    })
  }

  #notes({ notes, texts }: Block): Paragraph[] {
    return this.#paper.languages.flatMap((language) => {
      const note = texts[language] === undefined ? undefined : notes?.[language]
      if (note === undefined) return []
      return [this.#paragraph(language, [this.#run(note, language)], { style: 'Note' })]
    })
  }

  #table(facts: readonly Fact[]): Table {
    const { languages } = this.#paper
    const bothWays = languages.length > 1
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      visuallyRightToLeft: !bothWays && languages[0] === 'ur',
      borders: bordersOfTable,
      rows: facts.map((fact) => {
        const label = languages.map((language) =>
          this.#paragraph(language, [
            this.#run(fact.label[language], language, { bold: true, color: '52606D' }),
          ]),
        )
        const texts = languages.flatMap((language) => {
          const pieces = fact.texts[language] ?? []
          return pieces.length === 0
            ? []
            : [
                this.#paragraph(
                  language,
                  pieces.flatMap((piece) => this.#piece(piece, language, false)),
                ),
              ]
        })
        const cell = (children: Paragraph[], size: number) =>
          new TableCell({
            children: children.length > 0 ? children : [new Paragraph({ children: [] })],
            width: { size, type: WidthType.PERCENTAGE },
          })
        return new TableRow({
          ...{ cantSplit: true, children: [cell(label, 25), cell([...texts, ...this.#notes(fact)], 75)] },
        })
      }),
    })
  }

  #paragraph(language: Language, children: readonly ParagraphChild[], options: object = {}): Paragraph {
    return new Paragraph({ bidirectional: language === 'ur', children, ...options })
  }

  #mark(change: Change): object {
    return change === 'inserted' ? { insertion: this.#stamp() } : { deletion: this.#stamp() }
  }

  #stamp() {
    this.#changes += 1
    return { id: this.#changes, author: this.#tracked.author, date: this.#tracked.at }
  }

  /** Among Urdu words numbers in a row are a run of their own that is read from the left. */
  #piece({ text, change }: Piece, language: Language, bold: boolean): ParagraphChild[] {
    const parts = language === 'ur' ? partedAtNumbers(text) : [{ text, isNumbers: false }]
    return parts.map((part) => {
      const options = {
        ...inLanguage(language),
        ...(part.isNumbers ? { rightToLeft: false } : {}),
        ...{ ...(bold ? { bold } : {}), children: withBreaks(part.text) },
      }
      if (change === 'inserted') return new InsertedTextRun({ ...options, ...this.#stamp() })
      if (change === 'deleted') return new DeletedTextRun({ ...options, ...this.#stamp() })
      return new TextRun(options)
    })
  }

  /** It is no part of the text, whether the change is accepted or rejected. */
  #comment({ comment, texts }: Block, language: Language): ParagraphChild[] {
    const says = texts[language] === undefined ? undefined : comment?.[language]
    if (says === undefined) return []
    const id = this.#comments.length
    const { author, at } = this.#tracked
    this.#comments.push({
      ...{ id, author, date: new Date(at) },
      children: [this.#paragraph(language, [this.#run(says, language)])],
    })
    return [
      new CommentRangeStart(id),
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ]
  }

  #run(text: string, language: Language, options: object = {}): TextRun {
    return new TextRun({ ...inLanguage(language), children: withBreaks(text), ...options })
  }
}

const inLanguage = (language: Language) => ({
  font: typefaces,
  rightToLeft: language === 'ur',
  language: language === 'ur' ? { bidirectional: 'ur-PK' } : { value: 'en-GB' },
})

/** Line breaks stand inside the run, where tracked changes keep them. */
const withBreaks = (text: string) =>
  text.split('\n').flatMap((part, index) => (index === 0 ? [part] : [new CarriageReturn(), part]))
