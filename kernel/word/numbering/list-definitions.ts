import type { Element } from '@xmldom/xmldom'
import { attributeOf, childrenOf, descend, nameOf } from '../xml.ts'

/** One level of a list: how its number is made and written. */
export interface Level {
  readonly start: number
  readonly format: string
  /** As the file has it: `%1.%2` stands for the numbers of the first and the second level. */
  readonly text: string
  /** The level counts anew after one of the levels above that one, from 1; 0 for never. */
  readonly restartsAfter: number
  /** Every number of it in digits, whatever the levels above are written in. */
  readonly isLegal: boolean
  readonly style: string | null
}

/** A list as paragraphs name it. Lists of one `scheme` go on counting where the other left off. */
export interface List {
  readonly id: string
  readonly scheme: string
  readonly levels: readonly Level[]
  /** Levels that this list begins anew, and with which number. */
  readonly startsAt: ReadonlyMap<number, number>
}

export interface NumberedAs {
  readonly list: List
  readonly level: number
}

interface Style {
  readonly list: string | null
  readonly level: string | null
  readonly parent: string | null
}

const deepest = 8
/** Longer texts around a number are no numbers. */
const longest = 100

/** The lists of a file, and by which one a paragraph is numbered, itself or through its style. */
export class ListDefinitions {
  readonly #lists = new Map<string, List>()
  readonly #styles = new Map<string, Style>()
  #usual: string | null = null

  constructor(numbering: Element | null, styles: Element | null) {
    for (const style of elementsOf(styles, 'style')) this.#keepStyle(style)
    const schemes = new Map(
      elementsOf(numbering, 'abstractNum').map((one) => [idOf(one, 'abstractNumId'), one]),
    )
    const lists = new Map(elementsOf(numbering, 'num').map((one) => [idOf(one, 'numId'), one]))
    const schemeOf = (list: string) => valueOf(lists.get(list), 'abstractNumId') ?? ''
    for (const [id, list] of lists) {
      const own = schemeOf(id)
      // A scheme may be told by a style, which names a list, which names the scheme that has the levels.
      const style = valueOf(schemes.get(own), 'numStyleLink')
      const linked = style === null ? null : (this.#styles.get(style)?.list ?? null)
      const scheme = linked === null ? own : schemeOf(linked)
      this.#lists.set(id, listOf(id, scheme, schemes.get(scheme), list))
    }
  }

  /**
   * Null for a paragraph without a number. A list 0 takes away the number that its style gives it. Where its `own`
   * number does not count, the style's does.
   */
  numberedAs(paragraph: Element | undefined, counts = { own: true }): NumberedAs | null {
    const own = paragraph && counts.own ? descend(paragraph, 'numPr') : undefined
    const styleName = valueOf(paragraph, 'pStyle') ?? this.#usual
    const style = this.#fromStyle(styleName)
    const id = valueOf(own, 'numId') ?? style.list
    const list = id === null ? undefined : this.#lists.get(id)
    if (list === undefined) return null
    const level = valueOf(own, 'ilvl') ?? (valueOf(own, 'numId') === null ? this.#levelOf(list, style) : '0')
    return { list, level: wholeNumber(level, 0, deepest) }
  }

  /** A level that is tied to a style says so itself. */
  #levelOf(
    { levels }: List,
    { name, level }: { readonly name: string | null; readonly level: string | null },
  ) {
    const tied = levels.findIndex(({ style }) => style !== null && style === name)
    return tied >= 0 ? String(tied) : level
  }

  #keepStyle(style: Element): void {
    const id = attributeOf(style, 'styleId')
    if (id === null) return
    const numbers = descend(style, 'pPr', 'numPr')
    this.#styles.set(id, {
      ...{ list: valueOf(numbers, 'numId'), level: valueOf(numbers, 'ilvl') },
      parent: valueOf(style, 'basedOn'),
    })
    const isUsual = ['1', 'true', 'on'].includes(attributeOf(style, 'default') ?? '')
    if (isUsual && attributeOf(style, 'type') === 'paragraph') this.#usual = id
  }

  #fromStyle(name: string | null): Omit<Style, 'parent'> & { readonly name: string | null } {
    const seen = new Set<string>()
    let level: string | null = null
    for (let at = name; at !== null && !seen.has(at); ) {
      seen.add(at)
      const style = this.#styles.get(at)
      level ??= style?.level ?? null
      if (style?.list != null) return { name: at, list: style.list, level }
      at = style?.parent ?? null
    }
    return { name: null, list: null, level: null }
  }
}

function listOf(id: string, scheme: string, ofScheme: Element | undefined, list: Element): List {
  const levels: Level[] = Array.from({ length: deepest + 1 }, (_, at) => levelOf(undefined, at))
  const startsAt = new Map<number, number>()
  for (const level of elementsOf(ofScheme, 'lvl')) keep(levels, level)
  for (const override of elementsOf(list, 'lvlOverride')) {
    const replaced = descend(override, 'lvl')
    if (replaced !== undefined) keep(levels, replaced)
    const start = valueOf(override, 'startOverride')
    const at = wholeNumber(attributeOf(override, 'ilvl'), 0, deepest)
    if (start !== null) startsAt.set(at, wholeNumber(start, 0))
  }
  return { id, scheme, levels, startsAt }
}

function keep(levels: Level[], level: Element): void {
  const at = wholeNumber(attributeOf(level, 'ilvl'), 0, deepest)
  levels[at] = levelOf(level, at)
}

function levelOf(level: Element | undefined, at: number): Level {
  const legal = level && descend(level, 'isLgl')
  return {
    start: wholeNumber(valueOf(level, 'start'), level === undefined ? 1 : 0),
    format: formatOf(level),
    text: (valueOf(level, 'lvlText') ?? '').slice(0, longest),
    restartsAfter: Math.min(wholeNumber(valueOf(level, 'lvlRestart'), at), at),
    isLegal: legal !== undefined && !['0', 'false', 'off'].includes(attributeOf(legal, 'val') ?? ''),
    style: valueOf(level, 'pStyle'),
  }
}

/** A format of a later Word stands beside one that every Word knows. */
function formatOf(level: Element | undefined): string {
  const known = level && descend(level, 'AlternateContent', 'Fallback', 'numFmt')
  return (known === undefined ? valueOf(level, 'numFmt') : attributeOf(known, 'val')) ?? 'decimal'
}

const elementsOf = (root: Element | null | undefined, name: string): readonly Element[] =>
  root == null ? [] : [...childrenOf(root)].filter((child) => nameOf(child) === name)

const idOf = (element: Element, name: string): string => attributeOf(element, name) ?? ''

const valueOf = (holder: Element | undefined, name: string): string | null =>
  holder === undefined ? null : attributeOf(descend(holder, name), 'val')

function wholeNumber(text: string | null, otherwise: number, most = 2 ** 31): number {
  const value = text === null || text.trim() === '' ? otherwise : Number(text)
  return Number.isSafeInteger(value) && value >= 0 ? Math.min(value, most) : otherwise
}
