import type { Element } from '@xmldom/xmldom'
import { attributeOf, childrenOf, descend, nameOf } from './xml.ts'

/** The heading level, 1 to 9, of each style that has one, its own or its parent's. */
export function headingLevels(styles: Element | null): ReadonlyMap<string, number> {
  const own = new Map<string, { level: number | null; parent: string | null }>()
  for (const style of styles === null ? [] : childrenOf(styles)) {
    const id = attributeOf(style, 'styleId')
    if (nameOf(style) !== 'style' || id === null) continue
    own.set(id, { level: levelOf(style), parent: attributeOf(descend(style, 'basedOn'), 'val') })
  }
  const levels = new Map<string, number>()
  for (const id of own.keys()) {
    const level = inherited(own, id)
    if (level !== null) levels.set(id, level)
  }
  return levels
}

function levelOf(style: Element): number | null {
  const outline = outlineOf(descend(style, 'pPr'))
  if (outline !== null) return outline
  const named = /^heading ([1-9])$/i.exec(attributeOf(descend(style, 'name'), 'val') ?? '')
  return named === null ? null : Number(named[1])
}

/** The outline level of a paragraph's or style's properties: 0 to 8 are headings, 9 is body text. */
export function outlineOf(properties: Element | undefined): number | null {
  const value = properties && attributeOf(descend(properties, 'outlineLvl'), 'val')
  return typeof value === 'string' && /^[0-8]$/.test(value) ? Number(value) + 1 : null
}

function inherited(
  styles: ReadonlyMap<string, { level: number | null; parent: string | null }>,
  id: string,
): number | null {
  const seen = new Set<string>()
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at)
    const style = styles.get(at)
    if (style?.level != null) return style.level
    at = style?.parent ?? null
  }
  return null
}
