import type { Element } from '@xmldom/xmldom'
import { attributeOf, descend, nameOf } from './xml.ts'

/** What a run holds besides letters, as a letter. */
const asLetter: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
}

/** Signs of the fonts Symbol and Wingdings, which Word keeps where Unicode has no letters. */
const signs: Readonly<Record<string, string>> = {
  ...{ f0b7: '•', f0a7: '▪', f0a8: '☐', f06f: '☐', f0fc: '✓', f0fb: '✗', f0fe: '☒', f0e0: '→' },
}

export const unknownSign = '\ufffd'

/** The words of one element of a run; null where it is none that says words. */
export function lettersOf(element: Element): string | null {
  switch (nameOf(element)) {
    case 't':
    case 'delText':
      return element.textContent ?? ''
    case 'sym':
      return signOf(attributeOf(element, 'char') ?? '')
    case 'fldChar':
      return boxOf(element)
    default:
      return asLetter[nameOf(element)] ?? null
  }
}

/** A sign that only its own font knows is unknown to us. */
export function signOf(char: string): string {
  const code = Number.parseInt(char, 16)
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  if (isPrivate) return signs[char.toLowerCase()] ?? unknownSign
  return Number.isInteger(code) && code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : unknownSign
}

/** A box to tick, as the forms of old have it, is a field without words. */
function boxOf(field: Element): string {
  const box = descend(field, 'ffData', 'checkBox')
  if (box === undefined) return ''
  const ticked = descend(box, 'checked') ?? descend(box, 'default')
  const value = ticked === undefined ? '0' : (attributeOf(ticked, 'val') ?? '1')
  return ['1', 'true', 'on'].includes(value) ? '☒' : '☐'
}
