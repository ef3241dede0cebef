import type { Element } from '@xmldom/xmldom'
import { attributeOf, childrenOf, descend, nameOf } from './xml.ts'

/** Of what Word writes once for itself and once for its forerunners, its own; the other where it wrote none. */
export const chosenIn = (alternate: Element): Element | undefined =>
  descend(alternate, 'Choice') ?? descend(alternate, 'Fallback')

/** The text boxes of a picture, outermost only: one within another is found when that one is read. */
export function textBoxesIn(element: Element): readonly Element[] {
  if (nameOf(element) === 'txbxContent') return [element]
  if (nameOf(element) === 'AlternateContent') {
    const chosen = chosenIn(element)
    return chosen === undefined ? [] : textBoxesIn(chosen)
  }
  return [...childrenOf(element)].flatMap(textBoxesIn)
}

/** What is said of a picture to those who do not see it, or the letters of an equation. */
export function saidBy(element: Element): string {
  const told = [...namedBelow(element, 'docPr'), ...namedBelow(element, 'shape')]
    .map((one) => attributeOf(one, 'descr') ?? attributeOf(one, 'alt') ?? '')
    .filter((text) => text.trim() !== '')
  const letters = [...namedBelow(element, 't')].map((one) => one.textContent ?? '').join('')
  return [...told, letters].filter((text) => text.trim() !== '').join(' · ')
}

const namedBelow = (element: Element, name: string): readonly Element[] => [
  ...element.getElementsByTagNameNS('*', name),
]
