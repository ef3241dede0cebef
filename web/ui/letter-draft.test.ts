import { expect, test } from 'vitest'
import { letter } from '#kernel/contract/shapes.ts'
import { emptyLetter, letterOf, missingIn } from './letter-draft.ts'

const complete = {
  ...emptyLetter,
  theirReference: ' FIA/17 ',
  ourReference: 'NSOC/2',
  dated: '2026-11-02',
  signatory: 'Director General',
  scan: 'a'.repeat(64),
}

test('a letter is complete when references, date, signatory and scan stand, and then an act takes it', () => {
  const made = letterOf(complete)
  expect(made).toMatchObject({ theirReference: 'FIA/17', medium: 'letter' })
  expect(letter.safeParse(made).success).toBe(true)
  expect(made).not.toHaveProperty('address')
})

test('everything that is missing is named at once', () => {
  expect(missingIn(emptyLetter)).toEqual(['theirReference', 'ourReference', 'dated', 'signatory', 'scan'])
  expect(letterOf(emptyLetter)).toBeNull()
})

test('an address may be left out but not be wrong', () => {
  expect(missingIn({ ...complete, address: 'registry' })).toEqual(['address'])
  expect(letterOf({ ...complete, address: 'registry@example.org' })).toMatchObject({
    address: 'registry@example.org',
  })
})
