import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkLockFile } from './lock-file.ts'

it('catches a package for another machine that the lock file leaves out, and no other', () => {
  expect(checkLockFile(join(import.meta.dirname, '../planted/lock'))).toEqual({
    lookedAt: { 'optional packages': 4 },
    breaches: [
      'package-lock.json: @press/press-darwin is missing, which node_modules/@press/press names as optional',
    ],
  })
})

it('finds the project’s own lock file whole', () => {
  const { lookedAt, breaches } = checkLockFile()
  expect(lookedAt['optional packages']).toBeGreaterThan(50)
  expect(breaches).toEqual([])
})
