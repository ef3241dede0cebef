import { beforeAll, describe, expect, it } from 'vitest'
import { generatedTexts, staleFiles } from './generate.ts'

describe('what scripts write', () => {
  let texts: ReadonlyMap<string, string>

  beforeAll(async () => {
    texts = await generatedTexts()
  }, 120_000)

  it('is current; if not, npm run generate mends it', () => {
    expect(staleFiles(texts)).toEqual([])
  })

  it('is seen to be stale when one line differs', () => {
    const changed = new Map(texts).set('docs/acts.md', `${texts.get('docs/acts.md') ?? ''}one more act\n`)
    expect(staleFiles(changed)).toContain('docs/acts.md')
  })

  it('covers the map, the acts and the rows of the slices that have tables', () => {
    expect([...texts.keys()]).toEqual(expect.arrayContaining(['ARCHITECTURE.md', 'docs/acts.md']))
    expect([...texts.keys()].filter((path) => path.endsWith('/database/rows.ts')).length).toBeGreaterThan(0)
  })
})
