import { describe, expect, it } from 'vitest'
import { mayLeave } from './only-public-words-leave.ts'

const texts = new Map([
  ['l-1', { title: { en: 'A title', ur: null }, description: { en: 'Words', ur: 'الفاظ' } }],
])
const about = (over: object) => ({
  lineage: 'l-1',
  field: 'title',
  language: 'en' as const,
  level: 'public',
  before: 'An old title',
  ...over,
})

describe('words about a field leave only when they are public then and now', () => {
  it('lets out what was public and still is', () => {
    expect(mayLeave(about({}), texts)).toBe(true)
    for (const field of ['lead', 'ends', 'partners']) {
      expect(mayLeave(about({ field }), texts)).toBe(true)
    }
    expect(mayLeave(about({ field: 'costState', before: 'unfunded' }), texts)).toBe(false)
  })
  it('keeps words of another level, and of a node that is not public', () => {
    for (const level of ['partners', 'government', 'restricted annex']) {
      expect(mayLeave(about({ level }), texts)).toBe(false)
    }
    expect(mayLeave(about({ lineage: 'l-2' }), texts)).toBe(false)
    expect(mayLeave(about({ lineage: 'l-2', field: 'lead' }), texts)).toBe(false)
  })
  it('keeps the old wordings of a field that was narrowed later, in each language by itself', () => {
    expect(mayLeave(about({ field: 'remarks' }), texts)).toBe(false)
    expect(mayLeave(about({ language: 'ur' }), texts)).toBe(false)
    expect(mayLeave(about({ language: 'ur', field: 'description' }), texts)).toBe(true)
  })
  it('lets out a proposal where nothing stood, for it quotes nothing', () => {
    expect(mayLeave(about({ field: 'remarks', before: '' }), texts)).toBe(true)
  })
})
