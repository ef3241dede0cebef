import { DOMParser, type Element, type Node } from '@xmldom/xmldom'

const elementNode = 1

export const isElement = (node: Node): node is Element => node.nodeType === elementNode

/** Children in order; names are compared without their prefix, which the two dialects of the standard write differently. */
export function* childrenOf(element: Element): Generator<Element> {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) yield child
  }
}

export const nameOf = (element: Element): string => element.localName ?? element.tagName

/** The first child on the path (`pPr`, `rPr`), undefined where one is missing. */
export function descend(element: Element, ...path: readonly string[]): Element | undefined {
  let at: Element | undefined = element
  for (const name of path) {
    if (at === undefined) return undefined
    at = [...childrenOf(at)].find((child) => nameOf(child) === name)
  }
  return at
}

/** An attribute by its name without prefix; null where it is missing. */
export function attributeOf(element: Element | undefined, name: string): string | null {
  if (element === undefined) return null
  for (let at = 0; at < element.attributes.length; at += 1) {
    const attribute = element.attributes.item(at)
    if (attribute !== null && (attribute.localName ?? attribute.name) === name) return attribute.value
  }
  return null
}

/** The root of a part; null where it is no XML. A document type is refused: Word writes none, and entities hide in it. */
export function rootOf(part: Buffer | undefined): Element | null {
  if (part === undefined) return null
  const text = part.toString('utf8').replace(/^\ufeff/, '')
  if (text.includes('<!DOCTYPE')) return null
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message)
      },
    })
    return parser.parseFromString(text, 'text/xml').documentElement
  } catch {
    return null
  }
}
