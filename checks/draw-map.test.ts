import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawMap, withMapDrawn } from './draw-map.ts'
import { projectRoot, readSlicesMap } from './slices-map.ts'

const page = readFileSync(join(projectRoot, 'ARCHITECTURE.md'), 'utf8')
const map = readSlicesMap()

describe('the map in ARCHITECTURE.md', () => {
  it('is the one that slices.map.json gives now', () => {
    expect(page).toContain(drawMap(map))
    expect(withMapDrawn(page, map)).toBe(page)
  })

  it('is seen to be stale when an arrow is added', () => {
    const { evidence, ...others } = map.slices
    expect(evidence?.knows).not.toContain('correspondence')
    const changed = { ...map, slices: { ...others, evidence: { knows: ['identity', 'correspondence'] } } }
    expect(page).not.toContain(drawMap(changed))
  })

  it('names every slice and every house', () => {
    const names = [...Object.keys(map.slices), ...Object.keys(map.houses)]
    expect(names.length).toBeGreaterThanOrEqual(14)
    expect(names.filter((name) => !drawMap(map).includes(name))).toEqual([])
  })

  it('is not drawn over a page that lost its marks', () => {
    expect(() => withMapDrawn('# A page', map)).toThrow('lost the marks')
  })
})
