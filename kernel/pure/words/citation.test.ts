import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citationOf } from './citation.ts'

describe('a document with its address', () => {
  test('is parted into what it is called and where it is', () => {
    expect(
      citationOf('FIA Red Book 2025, as printed in Dawn, https://www.dawn.com/news/1945049/red-book'),
    ).toEqual({
      words: 'FIA Red Book 2025, as printed in Dawn',
      address: 'https://www.dawn.com/news/1945049/red-book',
      host: 'dawn.com',
    })
  })

  test('that is an address alone is called by its host', () => {
    expect(citationOf('https://www.nccia.gov.pk/stats').words).toBe('nccia.gov.pk')
  })
})

describe('is left as it was written', () => {
  test.each([
    ['without an address', 'Interior Ministry reply to the National Assembly'],
    ['with an address in the middle', 'See https://dawn.com/a for the table'],
    ['with an address that is not https', 'Letter, http://dawn.com/a'],
    ['with a script', 'Letter, javascript:alert(1)'],
    ['with somebody’s name before the host', 'Letter, https://dawn.com@evil.example/a'],
    ['with a host that is none', 'Letter, https://localhost/a'],
  ])('%s', (_, text) => {
    expect(citationOf(text)).toEqual({ words: text, address: null, host: null })
  })
})

test('whatever is written, an address that is told is https and was written there', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const whole = `${before} https://dawn.com/${after}`
      const { address } = citationOf(whole)
      if (address === null) return
      expect(address.startsWith('https://')).toBe(true)
      expect(whole).toContain(address)
    }),
  )
})
