import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerPlacesMatch } from './places-match.ts'
import { runCommand } from '../testing/run-command.ts'

const known = 'examples/pakistan/districts/districts-2023.json'
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'places-'))
})
afterAll(() => rm(folder, { recursive: true }))

const run = (...words: readonly string[]) => runCommand(registerPlacesMatch, 'places', 'match', ...words)

test('of the 160 names of the list 141 are matched, 16 doubtful and 3 not matched, each with what speaks for it', async () => {
  const { status, out } = await run('examples/pakistan/districts/names.csv', '--known', known, '--json')
  const { summary, names } = JSON.parse(out) as {
    summary: unknown
    names: { row: number; name: string; state: string; later?: { into: string } | null }[]
  }
  expect(summary).toEqual({ names: 160, matched: 141, doubtful: 16, notMatched: 3 })
  expect(names.find(({ name }) => name === 'Darel')).toMatchObject({
    state: 'not matched',
    later: { into: 'Diamir' },
  })
  expect(status).toBe(1)
})

test('names that are all matched need nobody: exit status 0', async () => {
  const path = join(folder, 'clean.csv')
  await writeFile(path, 'name,within\nLahore,Punjab\nTor Ghar,Khyber Pakhtunkhwa\n')
  expect((await run(path, '--known', known)).status).toBe(0)
})

test('a doubt is told by row with its candidates, in the language asked for', async () => {
  const path = join(folder, 'doubt.csv')
  await writeFile(path, 'name,within\nAbbottabad,Khyber Pakhtunkhwa\nAtlantis,Sindh\n')
  const { out } = await run(path, '--known', known)
  expect(out).toContain('row 2  doubtful  Abbottabad: Abbotabad (spelt nearly so)')
  expect(out).toContain('row 3  not matched  Atlantis')
  expect((await run(path, '--known', known, '--language', 'ur')).out).toContain('مشکوک')
})

test.each([
  ['no-such.csv', known, 'no such file'],
  ['examples/pakistan/cybercrime.csv', known, 'a column "name" is needed'],
  [
    'examples/pakistan/districts/names.csv',
    'examples/pakistan/cybercrime.csv',
    'this must be JSON with "places"',
  ],
  [
    'examples/pakistan/districts/names.csv',
    'examples/pakistan/offices.json',
    'this must be JSON with "places"',
  ],
])('%s against %s: one line says what is wrong, and the exit status is 2', async (file, places, says) => {
  const { status, err } = await run(file, '--known', places)
  expect(status).toBe(2)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(err).toContain(says)
})
