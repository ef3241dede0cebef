import { expect, it } from 'vitest'
import { tokenIn } from './use-token.ts'

it('the secret is read after the # and after the ?, the # first', () => {
  expect(tokenIn({ hash: '#token=a-_9', search: '' })).toBe('a-_9')
  expect(tokenIn({ hash: '', search: '?token=b' })).toBe('b')
  expect(tokenIn({ hash: '#token=a', search: '?token=b' })).toBe('a')
})

it('an incomplete link has none', () => {
  expect(tokenIn({ hash: '#', search: '' })).toBeNull()
  expect(tokenIn({ hash: '#other=1', search: '' })).toBeNull()
})
