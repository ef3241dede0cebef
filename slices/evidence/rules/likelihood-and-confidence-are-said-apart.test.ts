import { expect, it } from 'vitest'
import { mixedIn } from './likelihood-and-confidence-are-said-apart.ts'

const words = [
  { en: 'Highly unlikely', ur: 'بہت کم امکان' },
  { en: 'Unlikely', ur: 'کم امکان' },
  { en: 'Likely or probable', ur: 'غالب امکان' },
  { en: 'Highly likely', ur: 'بہت زیادہ امکان' },
] as const
const [, , likely, highlyLikely] = words
const said = (en: string, chosen: (typeof words)[number] | null = likely, ur = 'بیان') =>
  mixedIn({ statement: { en, ur }, words, chosen })

it('a statement that says how sure we are is refused: confidence has its own sentence', () => {
  expect(said('We judge with high confidence that the market grows.')).toEqual([
    'confidence-in-the-statement',
  ])
  expect(said('Public confidence in the courts fell.')).toEqual([])
})

it('a statement may use the chosen word or another form of it, and no other word of the yardstick', () => {
  expect(said('The market will likely grow.')).toEqual([])
  expect(said('It is probable that the market grows.')).toEqual([])
  expect(said('It is unlikely that the market shrinks.')).toEqual(['another-likelihood-in-the-statement'])
  expect(said('It is highly likely to grow.')).toEqual(['another-likelihood-in-the-statement'])
  expect(said('It is highly likely to grow.', highlyLikely)).toEqual([])
  expect(said('It is highly likely to grow and unlikely to end.', highlyLikely)).toHaveLength(1)
  expect(said('The market grows.', likely, 'منڈی کے بڑھنے کا بہت کم امکان ہے۔')).toEqual([
    'another-likelihood-in-the-statement',
  ])
})

it('what a source printed may quote any word, since it judges nothing', () => {
  expect(said('The report calls growth highly likely.', null)).toEqual([])
})
