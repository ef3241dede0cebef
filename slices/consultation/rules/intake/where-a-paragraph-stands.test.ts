import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asRead, likenessOf, PlacesInVersion, type TextOfVersion } from './where-a-paragraph-stands.ts'

const text = (node: string, words: string, language: 'en' | 'ur' = 'en'): TextOfVersion => ({
  ...{ node, language, text: words },
  field: 'title',
})
const version = [
  text('PUR-2.3', 'Train investigators of the cybercrime agency in digital evidence.'),
  text('PRT-1.1', 'Open a shelter in each division.\nPublish its hours every month.'),
  text('PRV-1.1', 'شہریوں کی آگاہی کے لیے مہم چلانا', 'ur'),
  text('PRM-1.1', 'Review progress twice a year.'),
  text('PRM-2.1', 'Review progress twice a year.'),
]
const places = new PlacesInVersion(version)

describe('a paragraph is found', () => {
  test.each([
    ['as it is', 'Train investigators of the cybercrime agency in digital evidence.', 'PUR-2.3'],
    [
      'with another kind of space, and the number that Word put before it',
      '2.3) Train  investigators of the cybercrime agency in digital evidence.',
      'PUR-2.3',
    ],
    ['as one paragraph of a longer text', 'Publish its hours every month.', 'PRT-1.1'],
    [
      'typed on an Arabic keyboard, with marks of no width',
      'شهريوں كي\u200c آگاہي كے ليے مہم چلانا'.replace('شه', 'شہ'),
      'PRV-1.1',
    ],
  ])('%s', (_, paragraph, node) => {
    expect(places.find(paragraph)).toMatchObject({ certainty: 'same', of: { node } })
  })

  test('reworded, as likely only', () => {
    const found = places.find('Train all investigators of the cybercrime agency in digital evidence.')
    expect(found).toMatchObject({ certainty: 'likely', of: { node: 'PUR-2.3' } })
  })
})

describe('a paragraph is not placed', () => {
  test('where its words are another sentence', () => {
    expect(places.find('Train prosecutors in the tracing of assets.')).toBeNull()
  })

  test('where two texts read the same: a person chooses', () => {
    expect(places.find('Review progress twice a year.')).toBeNull()
  })
})

test('likeness is 1 for the same words, symmetric, and never leaves 0 to 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const likeness = likenessOf(a, b)
      expect(likeness).toBeGreaterThanOrEqual(0)
      expect(likeness).toBeLessThanOrEqual(1)
      expect(likeness).toBeCloseTo(likenessOf(b, a), 12)
    }),
  )
  expect(likenessOf('one two two', 'two one two')).toBe(1)
})

test('composed or decomposed, and however it is spaced, a text reads the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('é', 'آ', 'ؤ', 'report', 'شہری', 'ﬁ')), (words) => {
      expect(asRead(words.join('  ').normalize('NFD'))).toBe(asRead(words.join(' ')))
    }),
  )
})

/** Every paragraph of the version compared, one after the other. */
function foundPlainly(
  texts: readonly TextOfVersion[],
  paragraph: string,
): { of: TextOfVersion; likeness: number } | null {
  const all = texts.flatMap((of) => [of.text, ...of.text.split(/\n+/)].map((words) => ({ of, words })))
  const same = new Set(all.filter(({ words }) => asRead(words) === asRead(paragraph)).map(({ of }) => of))
  const [only] = same
  if (same.size > 1 || asRead(paragraph) === '') return null
  if (only !== undefined) return { of: only, likeness: 1 }
  let best: { of: TextOfVersion; likeness: number } | null = null
  for (const { of, words } of all) {
    const likeness = likenessOf(paragraph, words)
    if (likeness >= 0.75 && likeness > (best?.likeness ?? 0)) best = { of, likeness }
  }
  return best
}

test('what is found quickly is what comparing every paragraph finds', () => {
  // Words of unequal rarity, some of them unknown to the version, some twice in a sentence.
  const word = fc.constantFrom(
    'the',
    'the',
    'the',
    'a',
    'of',
    'of',
    'agency',
    'reports',
    'shelter',
    'کے',
    'کے',
    'شہری',
  )
  const sentence = (words: fc.Arbitrary<string>) =>
    fc.array(words, { minLength: 1, maxLength: 9 }).map((some) => some.join(' '))
  const standing = fc.array(sentence(word), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
  const edit = fc.record({ of: fc.nat(), at: fc.nat(), word: fc.oneof(word, fc.constantFrom('new', 'else')) })
  const edited = (lines: readonly string[], { of, at, word }: { of: number; at: number; word: string }) => {
    const words = (lines[of % lines.length] ?? '').split(' ')
    return words.with(at % words.length, word).join(' ')
  }
  let placed = 0
  fc.assert(
    fc.property(fc.array(standing, { minLength: 1, maxLength: 12 }), fc.array(edit), (lines, edits) => {
      const texts = lines.map((words, n) => text(`node ${n}`, words))
      const quickly = new PlacesInVersion(texts)
      for (const one of edits) {
        const paragraph = edited(
          lines.flatMap((words) => [words, ...words.split('\n')]),
          one,
        )
        const found = quickly.find(paragraph)
        const plainly = foundPlainly(texts, paragraph)
        expect(found === null ? null : { of: found.of, likeness: found.likeness }).toEqual(plainly)
        if (found?.certainty === 'likely') placed += 1
      }
    }),
    { numRuns: 500 },
  )
  expect(placed).toBeGreaterThan(100)
})
