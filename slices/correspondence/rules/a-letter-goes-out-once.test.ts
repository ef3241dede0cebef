import { expect, test } from 'vitest'
import { faultOfSending } from './a-letter-goes-out-once.ts'

const toSign = { isSent: false, isSetAside: false, madeOn: '2026-11-20' }

test('a letter goes out on the day on which it was made, or later', () => {
  expect(faultOfSending(toSign, '2026-11-20')).toBeNull()
  expect(faultOfSending(toSign, '2026-11-22')).toBeNull()
  expect(faultOfSending(toSign, '2026-11-19')).toBe('sent-before-made')
})
test('what was sent or set aside does not go out again', () => {
  expect(faultOfSending({ ...toSign, isSent: true }, '2026-11-21')).toBe('already-sent')
  expect(faultOfSending({ ...toSign, isSetAside: true }, '2026-11-21')).toBe('set-aside')
})
