import { expect, test } from 'vitest'
import { namesTheSame } from './whose-letter-a-view-came-by.ts'

test('a letter names an organisation by its whole name, whatever stands around it', () => {
  expect(namesTheSame('Convenor, A FORUM (illustrative)', ['A forum (illustrative)'])).toBe(true)
  expect(namesTheSame('کنوینر، ایک فورم', [null, 'ایک فورم'])).toBe(true)
})

test('a likeness names nobody, and neither does a name that is not given', () => {
  expect(namesTheSame('Convenor of the forum', ['A forum (illustrative)'])).toBe(false)
  expect(namesTheSame('Reforums', ['forum'])).toBe(false)
  expect(namesTheSame('anybody', [null, undefined, ''])).toBe(false)
})
