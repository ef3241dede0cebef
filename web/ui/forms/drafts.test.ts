import { describe, expect, it } from 'vitest'
import { dropAllDrafts, droppedFrom, keptOn, type Shelf, takenFrom } from './drafts.ts'

function shelf(): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    get length() {
      return kept.size
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

const isText = (kept: unknown): kept is string => typeof kept === 'string'

describe('a draft', () => {
  it('is found again after the page was lost', () => {
    const place = shelf()
    expect(keptOn(place, 'amendment.1', 'half a sentence')).toBe(true)
    expect(takenFrom(place, 'amendment.1', isText)).toBe('half a sentence')
    expect(takenFrom(place, 'amendment.2', isText)).toBeNull()
  })

  it('is gone once it was sent', () => {
    const place = shelf()
    keptOn(place, 'amendment.1', 'sent')
    droppedFrom(place, 'amendment.1')
    expect(takenFrom(place, 'amendment.1', isText)).toBeNull()
  })

  it('of an older form is forgotten', () => {
    const place = shelf()
    keptOn(place, 'amendment.1', { old: true })
    expect(takenFrom(place, 'amendment.1', isText)).toBeNull()
  })

  it('that is damaged is forgotten', () => {
    const place = shelf()
    keptOn(place, 'amendment.1', 'whole')
    for (const key of place.kept.keys()) place.setItem(key, '"half')
    expect(takenFrom(place, 'amendment.1', isText)).toBeNull()
  })

  it('that could not be kept is said to be so', () => {
    const full: Shelf = {
      ...shelf(),
      setItem: () => {
        throw new Error('full')
      },
    }
    expect(keptOn(full, 'amendment.1', 'long text')).toBe(false)
  })

  it('is not left for the next person, and settings are', () => {
    const place = shelf()
    place.setItem('sutoon_colour_scheme', 'dark')
    keptOn(place, 'amendment.1', 'secret')
    keptOn(place, 'amendment.2', 'secret')
    expect(place.length).toBe(3)
    dropAllDrafts(place)
    expect([...place.kept.keys()]).toEqual(['sutoon_colour_scheme'])
  })
})
