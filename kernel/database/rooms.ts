import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type House, projectRoot, slicesMap } from './project-root.ts'

/** A folder of SQL: its schema, its migrations in order of time, and its present (views and policies). */
export interface SqlRoom {
  readonly name: string
  readonly schema: string
  /** The role under which the room's code acts. */
  readonly role: string
  readonly migrations: readonly SqlFile[]
  readonly views: readonly SqlFile[]
  readonly policies: readonly SqlFile[]
}

export interface SqlFile {
  readonly name: string
  readonly text: string
}

const kernelRooms = [
  { name: 'kernel', schema: 'kernel', folder: 'kernel/database/database' },
  { name: 'ledger', schema: 'ledger', folder: 'kernel/ledger/database' },
  { name: 'files', schema: 'files', folder: 'kernel/files/database' },
  { name: 'jobs', schema: 'jobs', folder: 'kernel/jobs/database' },
] as const

/** The rooms of an installation that hold SQL, kernel first, then slices in the order of their arrows. */
export function roomsOf(house: House): readonly SqlRoom[] {
  const rooms = kernelRooms.map((room) => readRoom(room.name, room.schema, room.folder))
  const slices = inArrowOrder(slicesMap().houses[house]).map((slice) =>
    readRoom(slice, slice, `slices/${slice}/database`),
  )
  return [...rooms, ...slices].filter((room) => room !== null)
}

/** Those known come before those who know them. */
export function inArrowOrder(slices: readonly string[]): readonly string[] {
  const map = slicesMap().slices
  const ordered: string[] = []
  const visit = (slice: string): void => {
    if (ordered.includes(slice)) return
    for (const known of map[slice]?.knows ?? []) visit(known)
    if (slices.includes(slice)) ordered.push(slice)
  }
  slices.forEach(visit)
  return ordered
}

function readRoom(name: string, schema: string, folder: string): SqlRoom | null {
  const path = join(projectRoot(), folder)
  if (!existsSync(path)) return null
  const migrations = readdirSync(path)
    .filter((file) => /^\d{4}-\d{2}-\d{2}-\d{4}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(path, file), 'utf8') }))
  return {
    name,
    schema,
    role: `sutoon_${name}`,
    migrations,
    views: presentOf(path, 'views'),
    policies: presentOf(path, 'policies'),
  }
}

/** One file; in a large slice besides it a folder of the same name, a file for each subject. */
function presentOf(path: string, what: 'views' | 'policies'): readonly SqlFile[] {
  const folder = join(path, what)
  const ofSubjects = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.sql')) : []
  return [`${what}.sql`, ...ofSubjects.sort().map((file) => `${what}/${file}`)]
    .filter((file) => existsSync(join(path, file)))
    .map((file) => ({ name: file, text: readFileSync(join(path, file), 'utf8') }))
}
