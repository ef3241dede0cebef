import { expect, test } from 'vitest'
import { letterProblem } from './a-letter-names-its-author.ts'

test('what one proposes oneself may be hidden', () => {
  expect(letterProblem(null, true)).toBeNull()
  expect(letterProblem(null, false)).toBeNull()
})

test('a letter is entered for an office or a person', () => {
  expect(letterProblem({ office: 'o' }, false)).toBeNull()
  expect(letterProblem({ person: 'p' }, false)).toBeNull()
  expect(letterProblem({}, false)).toBe('letter-without-author')
})

test('a letter names its signatory, so that its author is not hidden', () => {
  expect(letterProblem({ office: 'o' }, true)).toBe('a-letter-is-not-hidden')
})
