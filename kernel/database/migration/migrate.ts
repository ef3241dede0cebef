import { createHash } from 'node:crypto'
import type { Queryable } from '../queryable.ts'
import type { SqlFile, SqlRoom } from '../rooms.ts'
import { prepareCluster } from './prepare-cluster.ts'
import { replayPresent } from './replay-present.ts'
import { inTransaction, runFile } from './run-sql.ts'

export interface MigrationReport {
  readonly applied: readonly string[]
  readonly presentReplayed: boolean
}

const advisoryLock = 727_001

/**
 * Brings a database to what the files say: migrations forward only, in order of time over all rooms, each with
 * its hash; then views and policies, replaced whole when, and only when, their text changed.
 * `owner` is the owner's login (or PGlite's superuser); nothing else of Sutoon ever uses it.
 * Throws when a merged migration was edited, naming the file.
 */
export async function migrate(owner: Queryable, rooms: readonly SqlRoom[]): Promise<MigrationReport> {
  await owner.query(`select pg_advisory_lock(${advisoryLock})`)
  try {
    await owner.query(`set lock_timeout = '5s'`)
    await prepareCluster(owner, rooms)
    const applied = await applyMigrations(owner, rooms)
    const presentReplayed = await replayPresent(owner, rooms)
    return { applied, presentReplayed }
  } finally {
    await owner.query('reset role')
    await owner.query(`select pg_advisory_unlock(${advisoryLock})`)
  }
}

async function applyMigrations(owner: Queryable, rooms: readonly SqlRoom[]): Promise<readonly string[]> {
  const { rows: done } = await owner.query<{ room: string; file: string; sha256: string }>(
    'select room, file, sha256 from kernel.migrations',
  )
  const applied: string[] = []
  for (const { room, file } of inOrderOfTime(rooms)) {
    const sha256 = createHash('sha256').update(file.text).digest('hex')
    const before = done.find((entry) => entry.room === room.name && entry.file === file.name)
    if (before !== undefined) {
      if (before.sha256 === sha256) continue
      throw new Error(
        `${room.name}/${file.name} was edited after it was applied. Migrations are history: restore it and write a new one.`,
      )
    }
    await inTransaction(owner, async () => {
      await owner.query('set local role sutoon_owner')
      await owner.query(`set local search_path = ${room.schema}, pg_catalog`)
      await runFile(owner, `${room.name}/${file.name}`, file.text)
      await owner.query('reset role')
      await owner.query('insert into kernel.migrations (room, file, sha256) values ($1, $2, $3)', [
        room.name,
        file.name,
        sha256,
      ])
    })
    applied.push(`${room.name}/${file.name}`)
  }
  return applied
}

function inOrderOfTime(rooms: readonly SqlRoom[]): readonly { room: SqlRoom; file: SqlFile }[] {
  return rooms
    .flatMap((room, order) => room.migrations.map((file) => ({ room, file, order })))
    .sort((a, b) => {
      const [left, right] = [a.file.name.slice(0, 15), b.file.name.slice(0, 15)]
      return left === right ? a.order - b.order : left < right ? -1 : 1
    })
}
