import type { Element } from '@xmldom/xmldom'
import {
  type Paragraph,
  type Part,
  type Piece,
  type Revision,
  type Unread,
} from '#kernel/pure/words/revised-text.ts'
import { properties, revisionKinds, silent, unreadable, wrappers } from './elements.ts'
import { outlineOf } from './heading-levels.ts'
import { lettersOf, unknownSign } from './letters.ts'
import { NumbersBeforeAndAfter } from './numbering/before-and-after.ts'
import type { ListDefinitions } from './numbering/list-definitions.ts'
import { chosenIn, saidBy, textBoxesIn } from './pictures.ts'
import { attributeOf, childrenOf, descend, nameOf } from './xml.ts'

/** More than this of a header or a picture is not told. */
const longestSaying = 300

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

interface TextBox {
  readonly holder: Element
  readonly within: readonly Revision[]
}

/** Walks through a document once, in the order of the file, and remembers what is open: comments, moves, cells. */
export class WordReading {
  readonly paragraphs: Paragraph[] = []
  readonly merged: MergedCell[] = []
  readonly #unread = new Map<string, Unread>()
  readonly #levels: ReadonlyMap<string, number>
  readonly #numbers: NumbersBeforeAndAfter
  readonly #comments = new Set<string>()
  readonly #anchored = new Set<string>()
  /** Open ranges of moves, by their identifier: the name is written on the range and not on the words. */
  readonly #moves = new Map<string, string>()
  #tables = 0
  #pieces: Piece[] = []
  /** Found within the paragraph that is being read, to be read after it. */
  #boxes: TextBox[] = []
  /** What was done to the reference of each note, by the note's part and identifier: so much was done to the note. */
  readonly #notes = new Map<string, readonly Revision[]>()

  constructor(levels: ReadonlyMap<string, number>, lists: ListDefinitions) {
    this.#levels = levels
    this.#numbers = new NumbersBeforeAndAfter(lists)
  }

  get unread(): readonly Unread[] {
    return [...this.#unread.values()]
  }

  leaveUnread(what: Unread['what'], paragraph: number | null, says = ''): void {
    const key = `${what} ${paragraph}`
    const known = this.#unread.get(key)
    const words = [...new Set([...(known?.says?.split(' · ') ?? []), says])].filter((one) => one !== '')
    const said = words.length === 0 ? {} : { says: words.join(' · ').slice(0, longestSaying) }
    this.#unread.set(key, { paragraph, what, count: (known?.count ?? 0) + 1, ...said })
  }

  readBlocks(holder: Element, part: Part, cell: Cell | null = null, within: readonly Revision[] = []): void {
    for (const child of childrenOf(holder)) {
      const name = nameOf(child)
      if (name === 'p') this.#readParagraph(child, part, cell, within)
      else if (name === 'tbl') this.#readTable(child, part, within)
      else if (revisionKinds[name] !== undefined)
        this.readBlocks(child, part, cell, [...within, this.#revisionOf(child)])
      else if (wrappers.has(name)) this.readBlocks(child, part, cell, within)
      else if (name === 'AlternateContent')
        this.#readChosen(child, (one) => this.readBlocks(one, part, cell, within))
      else this.#readMark(child, within)
    }
  }

  /** A note that was put in or struck out with its reference. */
  readNote(note: Element, part: 'footnote' | 'endnote'): void {
    this.readBlocks(note, part, null, this.#notes.get(`${part} ${attributeOf(note, 'id')}`) ?? [])
  }

  #readTable(table: Element, part: Part, within: readonly Revision[]): void {
    this.#tables += 1
    const number = this.#tables
    let row = 0
    for (const line of this.#linesIn(table, 'tr')) {
      row += 1
      let column = numberOf(descend(line, 'trPr', 'gridBefore'), 0)
      const ofRow = [...within, ...this.#revisionsIn(descend(line, 'trPr'))]
      for (const cell of this.#linesIn(line, 'tc')) {
        column += 1
        const ofCell = descend(cell, 'tcPr')
        const place = { table: number, row, column }
        const columns = numberOf(ofCell && descend(ofCell, 'gridSpan'), 1)
        const above = ofCell && descend(ofCell, 'vMerge')
        const goesOnFromAbove = above !== undefined && attributeOf(above, 'val') !== 'restart'
        if (columns > 1 || goesOnFromAbove) this.merged.push({ ...place, columns, goesOnFromAbove })
        this.readBlocks(cell, part, place, [...ofRow, ...this.#revisionsIn(ofCell)])
        column += columns - 1
      }
    }
  }

  /** Rows of a table and cells of a row, those within wrappers too; what stands between them is read as it goes. */
  *#linesIn(holder: Element, wanted: 'tr' | 'tc'): Generator<Element> {
    for (const child of childrenOf(holder)) {
      const name = nameOf(child)
      if (name === wanted) yield child
      else if (wrappers.has(name)) yield* this.#linesIn(child, wanted)
      else this.#readMark(child, [])
    }
  }

  #readParagraph(paragraph: Element, part: Part, cell: Cell | null, within: readonly Revision[]): void {
    const number = this.paragraphs.length + 1
    const ofIt = descend(paragraph, 'pPr')
    const mark = [...within, ...this.#revisionsIn(ofIt && descend(ofIt, 'rPr'))]
    this.#pieces = []
    this.#boxes = []
    this.#readInline(paragraph, within)
    const style = attributeOf(ofIt && descend(ofIt, 'pStyle'), 'val')
    this.paragraphs.push({
      ...{ number, part, cell, mark, pieces: this.#pieces, ...this.#numbersOf(ofIt, mark) },
      heading: outlineOf(ofIt) ?? this.#levels.get(style ?? '') ?? null,
    })
    for (const box of this.#boxes) this.readBlocks(box.holder, part, cell, box.within)
  }

  #numbersOf(ofIt: Element | undefined, mark: readonly Revision[]) {
    const { numbers, numbersBefore, unknown } = this.#numbers.count(ofIt, mark)
    for (const format of unknown) this.#leave('kind of numbers', format)
    return { numbers, numbersBefore }
  }

  #readInline(holder: Element, within: readonly Revision[]): void {
    for (const child of childrenOf(holder)) {
      const name = nameOf(child)
      if (name === 'r') this.#readRun(child, within)
      else if (revisionKinds[name] !== undefined)
        this.#readInline(child, [...within, this.#revisionOf(child)])
      else if (wrappers.has(name)) this.#readInline(child, within)
      else if (name === 'AlternateContent') this.#readChosen(child, (one) => this.#readInline(one, within))
      else this.#readMark(child, within)
    }
  }

  #readRun(run: Element, within: readonly Revision[]): void {
    for (const child of childrenOf(run)) {
      const name = nameOf(child)
      const letters = lettersOf(child)
      if (letters !== null) {
        this.#write(letters, within)
        if (name === 'sym' && letters === unknownSign) this.#leave('sign of a font')
      } else if (name === 'commentReference') this.#anchorAlone(attributeOf(child, 'id'), within)
      else if (name === 'footnoteReference' || name === 'endnoteReference')
        this.#notes.set(`${name.slice(0, -'Reference'.length)} ${attributeOf(child, 'id')}`, within)
      else if (name === 'instrText' && within.length > 0) this.#leave('changed field')
      else if (name === 'AlternateContent') this.#readChosen(child, (one) => this.#readRun(one, within))
      else if (wrappers.has(name)) this.#readInline(child, within)
      else this.#readMark(child, within)
    }
  }

  /** Of what is told twice, for a new and an old Word, one is read. */
  #readChosen(alternate: Element, read: (chosen: Element) => void): void {
    const chosen = chosenIn(alternate)
    if (chosen === undefined) this.#leave('something unknown', nameOf(alternate))
    else read(chosen)
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

  /** What holds no words of its own: the ends of ranges, properties; and all that cannot be read. */
  #readMark(element: Element, within: readonly Revision[]): void {
    const id = attributeOf(element, 'id') ?? ''
    const name = nameOf(element)
    switch (name) {
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
        if (properties.has(name)) this.#countChanges(element)
        else if (!silent.has(name)) this.#leaveObject(element, within)
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

  /** Changes that are kept among properties; words put in and struck out there are read with what they belong to. */
  #countChanges(ofIt: Element): void {
    for (const child of childrenOf(ofIt)) {
      const what = unreadable[nameOf(child)]
      if (what !== undefined) this.#leave(what)
      else if (nameOf(child) === 'ins' && nameOf(ofIt) === 'numPr') this.#leave('changed format')
      else if (properties.has(nameOf(child))) this.#countChanges(child)
    }
  }

  /** A picture may hold words: those of a text box are read after the paragraph, those that describe it are told. */
  #leaveObject(element: Element, within: readonly Revision[]): void {
    const boxes = textBoxesIn(element)
    this.#boxes.push(...boxes.map((holder) => ({ holder, within })))
    if (boxes.length > 0) return
    const what = unreadable[nameOf(element)]
    this.#leave(what ?? 'something unknown', what === undefined ? nameOf(element) : saidBy(element))
  }

  #leave(what: Unread['what'], says = ''): void {
    this.leaveUnread(what, this.paragraphs.length + 1, says)
  }
}

/** A whole number of at least `least`, which stands for a missing or senseless one, too. */
function numberOf(element: Element | undefined, least: number): number {
  const value = Number(attributeOf(element, 'val') ?? least)
  return Number.isSafeInteger(value) ? Math.max(value, least) : least
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
