import { expect, test } from 'vitest'
import { namesAnother, withoutLetter } from './an-act-for-an-office-has-its-letter.ts'

const ofOffice = { proposal: 'p', person: null, office: 'o' }
const ofPerson = { proposal: 'q', person: 'one', office: null }
const letter = { act_entry: 'e', subject: 'p', for_office: 'o', for_person: null }
const everywhere = () => true

test('what an office proposed on a laptop was entered for it: without its letter it is told', () => {
  expect(withoutLetter([ofOffice, ofPerson], [letter], everywhere)).toBeUndefined()
  expect(withoutLetter([ofOffice, ofPerson], [], everywhere)).toEqual(ofOffice)
  expect(withoutLetter([ofOffice], [], () => false)).toBeUndefined()
})

test('a letter names the author whom the proposal has', () => {
  expect(namesAnother([ofOffice, ofPerson], [letter])).toBeUndefined()
  expect(namesAnother([ofOffice], [{ ...letter, for_office: 'another' }])).toMatchObject({ subject: 'p' })
  expect(namesAnother([ofPerson], [{ ...letter, subject: 'q', for_office: null }])).toMatchObject({
    subject: 'q',
  })
  // A co-signature or a bundle has no author row.
  expect(namesAnother([ofOffice], [{ ...letter, subject: 'bundle' }])).toBeUndefined()
})
