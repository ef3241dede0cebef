import { describe, expect, it } from 'vitest'
import { formatsIn } from './formats.ts'
import { sayIn } from './say.ts'

const points = {
  en: '{count, plural, one {# point is} other {# points are}} open in {version}',
  ur: '{version} میں {count, plural, one {# نکتہ کھلا ہے} other {# نکات کھلے ہیں}}',
}

describe('a sentence', () => {
  it('is counted in each language', () => {
    expect(sayIn('en', points, { count: 1, version: 'v2' })).toContain('1 point is open')
    expect(sayIn('ur', points, { count: 3, version: 'v2' })).toContain('3 نکات کھلے ہیں')
  })

  it('isolates a code, so that it cannot reorder an Urdu sentence', () => {
    expect(sayIn('ur', points, { count: 1, version: 'PUR-2.3' })).toContain('\u2068PUR-2.3\u2069')
  })

  it('shows braces and angles of plain content as they are', () => {
    expect(sayIn('en', { en: 'a < b {x}', ur: '' })).toBe('a < b {x}')
  })
})

describe('figures and dates', () => {
  it('keep Western digits in Urdu', () => {
    expect(formatsIn('ur').number(1234567.5)).toBe('1,234,567.5')
    expect(formatsIn('ur').date('2026-02-16')).toMatch(/16.*فروری.*2026/)
    expect(formatsIn('en').date('2026-02-16')).toBe('16 February 2026')
  })

  it('are read as civil dates, whatever the clock of the reader', () => {
    expect(formatsIn('en').date('2026-01-01')).toBe('1 January 2026')
  })

  it('name a period by the shortest words that are true', () => {
    const { period } = formatsIn('en')
    expect(period({ from: '2025-01-01', to: '2025-12-31' })).toBe('2025')
    expect(period({ from: '2025-07-01', to: '2026-06-30' })).toBe('July 2025 to June 2026')
    expect(period({ from: '2025-03-01', to: '2025-03-31' })).toBe('March 2025')
    expect(period({ from: '2025-03-05', to: '2025-03-31' })).toBe('5 March 2025 to 31 March 2025')
    expect(formatsIn('ur').period({ from: '2025-07-01', to: '2026-06-30' })).toBe('جولائی 2025 تا جون 2026')
  })

  it('refuse a date that does not exist', () => {
    expect(() => formatsIn('en').date('2026-02-30')).toThrow('2026-02-30')
  })
})
