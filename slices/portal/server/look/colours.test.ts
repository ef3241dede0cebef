import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#kernel/database/project-root.ts'
import { colours } from './colours.ts'

const tokens = readFileSync(join(projectRoot(), 'web/ui/tokens.ts'), 'utf8')

/** The colours written in one scheme of the screens' tokens. */
function schemeIn(source: string, opening: string): Readonly<Record<string, string>> {
  const from = source.indexOf(opening)
  const text = source.slice(from, source.indexOf('}', from))
  const found = [...text.matchAll(/(\w+): '(#[0-9a-f]{6})'/g)]
  return Object.fromEntries(found.map((match): [string, string] => [match[1] ?? '', match[2] ?? '']))
}

describe.each([
  ['light', 'const light = {'],
  ['dark', 'const dark: Record<Token, string> = {'],
] as const)('the %s colours of the public pages', (scheme, opening) => {
  it('are those of the screens', () => {
    const screens = schemeIn(tokens, opening)
    expect(Object.keys(screens).length).toBeGreaterThan(20)
    for (const [name, colour] of Object.entries(colours[scheme]))
      expect([name, screens[name]]).toEqual([name, colour])
  })
  it('are found to differ when one of them is changed', () => {
    const planted = schemeIn(tokens.replaceAll(colours[scheme].ink, '#123456'), opening)
    expect(planted.ink).not.toBe(colours[scheme].ink)
  })
})
