import type { Element } from '@xmldom/xmldom'
import type {
  Paragraph,
  Part,
  Piece,
  Revision,
  RevisionKind,
  Unread,
} from '#kernel/pure/words/revised-text.ts'
import { outlineOf } from './heading-levels.ts'
import { attributeOf, childrenOf, descend, nameOf } from './xml.ts'

const revisionKinds: Readonly<Record<string, RevisionKind>> = {
  ins: 'inserted',
  del: 'deleted',
  moveFrom: 'moved from',
  moveTo: 'moved to',
}

/** What a run holds besides letters, as a letter. */
const asLetter: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
}

const unreadable: Readonly<Record<string, Unread['what']>> = {
  drawing: 'picture',
  pict: 'picture',
  object: 'embedded file',
  oMath: 'equation',
  oMathPara: 'equation',
  txbxContent: 'text box',
  rPrChange: 'changed format',
  pPrChange: 'changed format',
  tblPrChange: 'altered table',
  trPrChange: 'altered table',
  tcPrChange: 'altered table',
  cellMerge: 'altered table',
}

/** Elements that only wrap what they hold. */
const wrappers = new Set([
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'customXml',
  'bdo',
  'dir',
])

interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** A cell that takes several columns, or that goes on with the cell above it (`vMerge`). */
export interface MergedCell extends Cell {
  readonly columns: number
  readonly goesOnFromAbove: boolean
}

/** Walks through a document once, in the order of the file, and remembers what is open: comments, moves, cells. */
export class WordReading {
  readonly paragraphs: Paragraph[] = []
  readonly merged: MergedCell[] = []
  readonly #unread = new Map<string, Unread>()
  readonly #levels: ReadonlyMap<string, number>
  readonly #comments = new Set<string>()
  readonly #anchored = new Set<string>()
  /** Open ranges of moves, by their identifier: the name is written on the range and not on the words. */
  readonly #moves = new Map<string, string>()
  #tables = 0
  #pieces: Piece[] = []

  constructor(levels: ReadonlyMap<string, number>) {
    this.#levels = levels
  }

  get unread(): readonly Unread[] {
    return [...this.#unread.values()]
  }

  leaveUnread(what: Unread['what'], paragraph: number | null): void {
    const key = `${what} ${paragraph}`
    this.#unread.set(key, { paragraph, what, count: (this.#unread.get(key)?.count ?? 0) + 1 })
  }

  readBlocks(holder: Element, part: Part, cell: Cell | null = null, within: readonly Revision[] = []): void {
    for (const child of childrenOf(holder)) {
      const name = nameOf(child)
      if (name === 'p') this.#readParagraph(child, part, cell, within)
      else if (name === 'tbl') this.#readTable(child, part, within)
      else if (revisionKinds[name] !== undefined)
        this.readBlocks(child, part, cell, [...within, this.#revisionOf(child)])
      else if (wrappers.has(name)) this.readBlocks(child, part, cell, within)
      else this.#readMark(child)
    }
  }

  #readTable(table: Element, part: Part, within: readonly Revision[]): void {
    this.#tables += 1
    const number = this.#tables
    let row = 0
    for (const line of elementsNamed(table, 'tr')) {
      row += 1
      let column = numberOf(descend(line, 'trPr', 'gridBefore'), 0)
      const ofRow = [...within, ...this.#revisionsIn(descend(line, 'trPr'))]
      for (const cell of elementsNamed(line, 'tc')) {
        column += 1
        const properties = descend(cell, 'tcPr')
        this.#countChanges(properties)
        const place = { table: number, row, column }
        const columns = numberOf(properties && descend(properties, 'gridSpan'), 1)
        const above = properties && descend(properties, 'vMerge')
        const goesOnFromAbove = above !== undefined && attributeOf(above, 'val') !== 'restart'
        if (columns > 1 || goesOnFromAbove) this.merged.push({ ...place, columns, goesOnFromAbove })
        this.readBlocks(cell, part, place, ofRow)
        column += columns - 1
      }
    }
  }

  #readParagraph(paragraph: Element, part: Part, cell: Cell | null, within: readonly Revision[]): void {
    const number = this.paragraphs.length + 1
    const properties = descend(paragraph, 'pPr')
    const mark = [...within, ...this.#revisionsIn(properties && descend(properties, 'rPr'))]
    // Kept aside: a text box holds paragraphs within this one.
    const outer = this.#pieces
    this.#pieces = []
    this.#countChanges(properties)
    this.#readInline(paragraph, within)
    const style = attributeOf(properties && descend(properties, 'pStyle'), 'val')
    this.paragraphs.push({
      ...{ number, part, cell, mark, pieces: this.#pieces },
      heading: outlineOf(properties) ?? this.#levels.get(style ?? '') ?? null,
    })
    this.#pieces = outer
  }

  #readInline(holder: Element, within: readonly Revision[]): void {
    for (const child of childrenOf(holder)) {
      const name = nameOf(child)
      if (name === 'r') this.#readRun(child, within)
      else if (revisionKinds[name] !== undefined)
        this.#readInline(child, [...within, this.#revisionOf(child)])
      else if (wrappers.has(name)) this.#readInline(child, within)
      else if (unreadable[name] !== undefined) this.#leave(child)
      else this.#readMark(child)
    }
  }

  #readRun(run: Element, within: readonly Revision[]): void {
    this.#countChanges(descend(run, 'rPr'))
    for (const child of childrenOf(run)) {
      const name = nameOf(child)
      const letter = asLetter[name]
      if (name === 't' || name === 'delText') this.#write(child.textContent ?? '', within)
      else if (letter !== undefined) this.#write(letter, within)
      else if (name === 'sym') this.#write(symbolOf(child), within)
      else if (name === 'commentReference') this.#anchorAlone(attributeOf(child, 'id'), within)
      else if (name === 'AlternateContent' || unreadable[name] !== undefined) this.#leave(child)
    }
  }

  #write(text: string, revisions: readonly Revision[]): void {
    if (text === '') return
    const comments = [...this.#comments]
    const last = this.#pieces.at(-1)
    if (last !== undefined && sameList(last.comments, comments) && sameRevisions(last.revisions, revisions)) {
      this.#pieces[this.#pieces.length - 1] = { ...last, text: last.text + text }
    } else this.#pieces.push({ text, revisions, comments })
  }

  /** A comment without a range is anchored to the place where it is referred to. */
  #anchorAlone(id: string | null, revisions: readonly Revision[]): void {
    if (id !== null && !this.#anchored.has(id)) this.#pieces.push({ text: '', revisions, comments: [id] })
  }

  #readMark(element: Element): void {
    const id = attributeOf(element, 'id') ?? ''
    switch (nameOf(element)) {
      case 'commentRangeStart':
        this.#comments.add(id)
        this.#anchored.add(id)
        break
      case 'commentRangeEnd':
        this.#comments.delete(id)
        break
      case 'moveFromRangeStart':
      case 'moveToRangeStart':
        this.#moves.set(id, attributeOf(element, 'name') ?? '')
        break
      case 'moveFromRangeEnd':
      case 'moveToRangeEnd':
        this.#moves.delete(id)
        break
      default:
    }
  }

  #revisionOf(element: Element): Revision {
    const kind = revisionKinds[nameOf(element)] ?? 'inserted'
    return {
      kind,
      author: attributeOf(element, 'author') ?? '',
      at: attributeOf(element, 'date'),
      move: kind.startsWith('moved') ? ([...this.#moves.values()].at(-1) ?? null) : null,
    }
  }

  /** Revisions that stand as properties: of a paragraph's end, of a row. */
  #revisionsIn(properties: Element | undefined): readonly Revision[] {
    if (properties === undefined) return []
    return [...childrenOf(properties)].flatMap((child) =>
      revisionKinds[nameOf(child)] === undefined ? [] : [this.#revisionOf(child)],
    )
  }

  #countChanges(properties: Element | undefined): void {
    for (const child of properties === undefined ? [] : childrenOf(properties)) {
      const what = unreadable[nameOf(child)]
      if (what !== undefined) this.leaveUnread(what, this.paragraphs.length + 1)
      else if (nameOf(child) === 'rPr') this.#countChanges(child)
    }
  }

  /** A text box is a picture with words in it: the words are said to be there, the fallback is not counted again. */
  #leave(element: Element): void {
    const holdsText = element.getElementsByTagNameNS('*', 'txbxContent').length > 0
    const named = unreadable[nameOf(element)] ?? 'picture'
    this.leaveUnread(holdsText ? 'text box' : named, this.paragraphs.length + 1)
  }
}

/** Rows and cells, those within content controls too. */
function* elementsNamed(holder: Element, wanted: string): Generator<Element> {
  for (const child of childrenOf(holder)) {
    if (nameOf(child) === wanted) yield child
    else if (wrappers.has(nameOf(child))) yield* elementsNamed(child, wanted)
  }
}

/** A whole number of at least `least`, which stands for a missing or senseless one, too. */
function numberOf(element: Element | undefined, least: number): number {
  const value = Number(attributeOf(element, 'val') ?? least)
  return Number.isSafeInteger(value) ? Math.max(value, least) : least
}

function symbolOf(element: Element): string {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16)
  return Number.isInteger(code) && code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : '\ufffd'
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, at) => one === b[at])

const sameRevisions = (a: readonly Revision[], b: readonly Revision[]) =>
  a.length === b.length &&
  a.every((one, at) => {
    const other = b[at]
    return (
      other !== undefined && one.kind === other.kind && one.author === other.author && one.move === other.move
    )
  })
