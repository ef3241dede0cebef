import { expect, test } from 'vitest'
import { bareLabel } from './a-label-in-a-sentence.ts'

test('a label loses what numbers a list, and keeps what numbers a point', () => {
  expect(['1.', '2.1', '(a)', 'i)', '۱۔', 'الف۔', ''].map(bareLabel)).toEqual([
    ...['1', '2.1', 'a', 'i', '۱', 'الف', ''],
  ])
})
