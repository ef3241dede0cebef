import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alikeAmong } from './alike-in-words.ts'

/** How alike two texts are, to two places; null where they are not proposed. */
function likenessOf(here: string, there: string): number | null {
  const [found] = alikeAmong([{ texts: [there] }])([here])
  return found === undefined ? null : Math.round(found.likeness * 100) / 100
}

it('twice the words in common, by the words of both, from three quarters', () => {
  // train, police, officers, human, trafficking, cases: six of six and seven.
  const here = 'Train police officers on human trafficking cases'
  expect(likenessOf(here, 'Train police officers on human trafficking cases yearly')).toBe(0.92)
  // Four in common of six and six: 0.67, and no three of them stand together.
  expect(likenessOf(here, 'Train prison officers on human smuggling cases')).toBeNull()
  expect(likenessOf(here, here)).toBe(1)
})

it('the same in Urdu, whose small words count as little', () => {
  // پولیس، افسران، انسانی، تجارت، مقدمات، تربیت: all six.
  const here = 'پولیس افسران کو انسانی تجارت کے مقدمات میں تربیت'
  expect(likenessOf(here, 'انسانی تجارت کے مقدمات پر پولیس افسران کی تربیت')).toBe(1)
  // Five of six and six.
  expect(likenessOf(here, 'انسانی تجارت کے مقدمات پر جیل افسران کی تربیت')).toBe(0.83)
  // Two of six and five: a subject in common, not an action.
  expect(likenessOf(here, 'انسانی تجارت کے متاثرین کی پناہ گاہ قائم کرنا')).toBeNull()
})

it('with a name in common two fifths are enough, and without one they are not', () => {
  // make, district, vigilance, committees: four of ten and eight.
  const here = 'Make district vigilance committees on bonded labour meet, visit and report each quarter'
  const there = 'Establish, make functional and train District Vigilance Committees under the 1992 Act'
  expect(likenessOf(here, there)).toBe(0.44)
  const apart = 'Establish, make committees functional and train vigilance in each District of the 1992 Act'
  expect(likenessOf(here, apart)).toBeNull()
})

it('a name in common in Urdu is one, too', () => {
  // ضلعی، نگران، کمیٹیوں، اجلاس: four of seven and seven.
  const here = 'ضلعی نگران کمیٹیوں کا سہ ماہی اجلاس یقینی بنانا'
  expect(likenessOf(here, 'نئے قانون تحت ضلعی نگران کمیٹیوں کا اجلاس بلانا')).toBeGreaterThanOrEqual(0.5)
  expect(likenessOf(here, 'نگران حکومت کا ضلعی عملہ، کمیٹیوں کا اجلاس نئے قانون تحت بلانا')).toBeNull()
})

it('words that stand together by chance are no name, and three words are no action', () => {
  const here = 'Issue one table that maps zones, regions and police districts to provinces'
  expect(likenessOf(here, 'Publish one table that maps this plan onto the earlier national plans')).toBeNull()
  expect(likenessOf('Train police officers', 'Train police officers')).toBeNull()
})

it('where a person looks at each pair, a smaller share may be asked for', () => {
  const here = 'Train police officers on human trafficking cases'
  const there = [{ texts: ['Train prison officers on human smuggling cases'] }]
  expect(alikeAmong(there)([here])).toEqual([])
  expect(alikeAmong(there, 0.5)([here])[0]?.likeness).toBeCloseTo(0.67, 2)
})

it('the likest of many comes first, and a text in either language finds it', () => {
  const others = [
    { code: 'a', texts: ['Train prison officers on human trafficking cases'] },
    {
      code: 'b',
      texts: ['Train police officers on human trafficking cases', 'پولیس افسران کی تربیت برائے مقدمات'],
    },
  ]
  const found = alikeAmong(others)(['Train police officers on human trafficking cases'])
  expect(found.map(({ there }) => there.code)).toEqual(['b', 'a'])
  const urdu = alikeAmong(others)(['مقدمات پر پولیس افسران کی تربیت برائے عملہ'])
  expect(urdu.map(({ there }) => there.code)).toEqual(['b'])
})

it('likeness is the same both ways, and never more than one', () => {
  const word = fc.constantFrom(
    'train',
    'police',
    'officers',
    'district',
    'vigilance',
    'committees',
    'کمیٹیوں',
  )
  const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(likenessOf(a, b)).toBe(likenessOf(b, a))
      expect(likenessOf(a, b) ?? 1).toBeLessThanOrEqual(1)
    }),
  )
})

interface Title {
  readonly code: string
  readonly title: { readonly en: string; readonly ur: string }
}

/** Actions of the two parallel plans that are at hand, against all activities of the illustrative strategy. */
it('of the real actions of parallel plans one is proposed, as judged in docs/plan-lint/same-action-elsewhere.md', () => {
  const file = new URL('../../../examples/pakistan/strategy.json', import.meta.url)
  const content = JSON.parse(readFileSync(file, 'utf8')) as { frameworks: Title[]; pillars: unknown }
  const activities: Title[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk)
    else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node)) {
        if (key === 'activities') activities.push(...(value as Title[]))
        else walk(value)
      }
  }
  walk(content.pillars)
  const elsewhere = content.frameworks
    .filter(({ code }) => /^(?:BHR-2021|SMUG-2023)-/.test(code))
    .map(({ code, title }) => ({ code, texts: [title.en, title.ur] }))
  expect([activities.length, elsewhere.length]).toEqual([53, 14])
  const alike = alikeAmong(elsewhere)
  const proposed = activities.flatMap(({ code, title }) =>
    alike([title.en, title.ur]).map(({ there }) => `${code} ${there.code}`),
  )
  expect(proposed).toEqual(['PRT-1.2 BHR-2021-58'])
})
