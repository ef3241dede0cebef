import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from './testing/run-command.ts'
import { registerOpinions } from './opinions.ts'

/** Read where it lies beside the project; who clones only the project skips what needs it. */
const seattle = new URL('../../shared/data/polis/15-per-hour-seattle/', import.meta.url)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opinions-'))
})
afterAll(() => rm(folder, { recursive: true }))

const run = (...words: readonly string[]) => runCommand(registerOpinions, 'opinions', ...words)

async function file(name: string, ...lines: string[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `${lines.join('\n')}\n`)
  return path
}

interface Told {
  readonly statements: readonly {
    readonly id: string
    readonly agree: number
    readonly disagree: number
    readonly pass: number
    readonly seen: number
    readonly consensus: number
    readonly groups: Readonly<Record<string, { agree: number; disagree: number; pass: number; seen: number }>>
  }[]
}

test('prints each statement with its counts by group', async () => {
  const votes = await file(
    'votes.csv',
    'timestamp,comment-id,voter-id,vote',
    ...['1,7,a,1', '2,7,b,-1', '3,7,a,-1', '4,7,c,0', '5,8,b,1'],
  )
  const groups = await file('groups.csv', 'voter-id,group', 'a,courts', 'b,courts', 'c,police')
  const { out, status } = await run(votes, '--groups', groups, '--json')
  const { statements } = JSON.parse(out) as Told
  expect(status).toBe(0)
  expect(statements[0]).toEqual({
    ...{ id: '7', agree: 0, disagree: 2, pass: 1, seen: 3, consensus: (1 / 4) * (1 / 3) },
    groups: {
      police: { agree: 0, disagree: 0, pass: 1, seen: 1 },
      courts: { agree: 0, disagree: 2, pass: 0, seen: 2 },
    },
  })
  expect(statements[1]?.consensus).toBeCloseTo((2 / 3) * (1 / 2), 12)
})

test('names the row and the column of what cannot be read, and writes nothing', async () => {
  const votes = await file('wrong.csv', 'timestamp,comment-id,voter-id,vote', '1,7,a,1', '2,7,b,yes')
  const groups = await file('groups-2.csv', 'voter-id,group', 'a,courts')
  const { err, out, status } = await run(votes, '--groups', groups)
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain('row 3, column vote: "yes" should be 1, -1 or 0')
})

test.each([
  ['a person in two groups', ['voter-id,group', 'a,courts', 'a,police'], 'row 3, column voter-id'],
  ['a header that lacks a column', ['voter,group', 'a,courts'], 'the header lacks voter-id'],
])('%s is refused', async (_, lines, sentence) => {
  const votes = await file('fine.csv', 'timestamp,comment-id,voter-id,vote', '1,7,a,1')
  const { err, status } = await run(votes, '--groups', await file('refused.csv', ...lines))
  expect(status).toBe(2)
  expect(err).toContain(sentence)
})

test('a file that is not there is said in one line, in Urdu too', async () => {
  const groups = await file('groups-3.csv', 'voter-id,group', 'a,courts')
  const { err, status } = await run(join(folder, 'none.csv'), '--groups', groups, '--language', 'ur')
  expect([status, err.trim().split('\n').length]).toEqual([2, 1])
  expect(err).toContain('ایسی کوئی فائل نہیں')
})

test.runIf(existsSync(seattle))('a real conversation: its own export agrees with every total', async () => {
  const table = (name: string) =>
    readFileSync(new URL(name, seattle), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','))
  const [header = [], ...people] = table('participants-votes.csv')
  const groups = await file(
    'seattle-groups.csv',
    'voter-id,group',
    ...people.filter(([, group]) => group !== '').map(([person, group]) => `${person},group ${group}`),
  )
  const votes = new URL('votes.csv', seattle).pathname
  const { statements } = JSON.parse((await run(votes, '--groups', groups, '--json')).out) as Told
  expect(statements.length).toBeGreaterThan(40)
  for (const { id, agree, disagree, pass, groups: counts, consensus } of statements) {
    const column = header.indexOf(id)
    const count = (value: string, group?: string) =>
      people.filter((row) => row[column] === value && (group === undefined || row[1] === group)).length
    expect([id, agree, disagree, pass]).toEqual([id, count('1'), count('-1'), count('0')])
    expect(counts['group 0']?.agree).toBe(count('1', '0'))
    const factors = Object.values(counts).map((one) => (one.agree + 1) / (one.seen + 2))
    expect(consensus).toBeCloseTo(
      factors.reduce((a, b) => a * b, 1),
      12,
    )
  }
})
