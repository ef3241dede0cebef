import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { actAs } from '#kernel/database/act-as.ts'
import { openDatabase } from '#kernel/database/open.ts'
import { projectRoot } from '#kernel/database/project-root.ts'
import { type TestDatabase, engine, testDatabase } from '#kernel/database/testing/test-database.ts'

/** Runs the process that imports and is killed; returns what it said before, and the signal that ended it. */
function importAndDie(
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ said: string; signal: string | null }> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(projectRoot(), 'slices/results/testing/import-and-die.ts')],
      { env: { ...process.env, ...env }, cwd: projectRoot() },
    )
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', fail)
    child.on('close', (_code, signal) => done({ said, signal }))
  })
}

let database: TestDatabase | undefined
afterAll(() => database?.close())

const left = `select (select count(*)::int from results.figures) as figures, (select count(*)::int from results.reports) as reports`
interface Left {
  readonly figures: number
  readonly reports: number
}

async function onServer() {
  database = await testDatabase()
  const name = await database.asSuperuser(
    async (db) => (await db.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '',
  )
  const url = `postgres://sutoon_app:sutoon_app@127.0.0.1:${inject('postgresPort')}/${name}`
  const end = await importAndDie({ DATABASE_URL: url, SUTOON_HOUSE: 'strategy' })
  const [after] = await database.asSuperuser(async (db) => (await db.query<Left>(left)).rows)
  return { end, after }
}

async function onFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sutoon-killed-'))
  const end = await importAndDie({ SUTOON_DATA: folder, SUTOON_HOUSE: 'strategy', DATABASE_URL: undefined })
  const opened = await openDatabase({ house: 'strategy', folder })
  const example = { kind: 'machine', name: 'example' } as const
  const after = await actAs(
    { pool: opened.pool, openSession: 'identity.open_session' },
    example,
    'results',
    async (tx) => (await tx.query<Left>(left)).rows[0],
  )
  await opened.close()
  return { end, after }
}

test('kill -9 in the middle of an import leaves nothing of it, and all of what was committed before', async () => {
  const { end, after } = engine === 'postgres' ? await onServer() : await onFolder()
  expect(end).toEqual({ said: '12100 written', signal: 'SIGKILL' })
  expect(after).toEqual({ figures: 100, reports: 1 })
}, 180_000)
