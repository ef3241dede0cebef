import { describe, expect, it } from 'vitest'
import { contradictionsIn, neverTogether, readSlicesMap, type SlicesMap } from './slices-map.ts'

const sound: SlicesMap = {
  slices: { identity: { knows: [] }, strategy: { knows: ['identity'] }, exchange: { knows: ['identity'] } },
  houses: { strategy: ['identity', 'strategy'], desk: ['identity', 'exchange'] },
}

describe('the map of slices', () => {
  it('as it stands contradicts itself nowhere', () => {
    expect(Object.keys(readSlicesMap().slices).length).toBeGreaterThanOrEqual(11)
    expect(contradictionsIn(readSlicesMap())).toEqual([])
  })

  it('is refused when an arrow leads nowhere', () => {
    const broken = { ...sound, slices: { ...sound.slices, strategy: { knows: ['archive'] } } }
    expect(contradictionsIn(broken)).toContain('strategy knows archive, which is no slice')
  })

  it('is refused when the arrows run in a ring', () => {
    const ring = { ...sound, slices: { ...sound.slices, identity: { knows: ['strategy'] } } }
    expect(contradictionsIn(ring)).toContain('identity knows itself by way of others')
  })

  it('is refused when a house opens a room without the rooms that it needs', () => {
    const bare = { ...sound, houses: { ...sound.houses, desk: ['exchange'] } }
    expect(contradictionsIn(bare)).toContain('house desk opens exchange but not identity, which it knows')
  })

  it('is refused when a room stands in no house', () => {
    const homeless = { ...sound, houses: { strategy: ['identity', 'strategy'] } }
    expect(contradictionsIn(homeless)).toContain('exchange stands in no house')
  })

  it('keeps intelligence and protection from ever standing under the roof of the strategy', () => {
    expect(neverTogether(readSlicesMap(), 'strategy')).toEqual(['exchange', 'protection'])
    expect(neverTogether(readSlicesMap(), 'exchange')).toContain('protection')
    expect(neverTogether(readSlicesMap(), 'identity')).toEqual([])
  })
})
