import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { type House, slicesMap } from '#kernel/database/project-root.ts'
import { migrate } from '#kernel/database/migration/migrate.ts'
import { roomsOf } from '#kernel/database/rooms.ts'
import { emptyDatabase } from '#kernel/database/testing/empty-database.ts'
import { createFileStore } from '#kernel/files/file-store.ts'
import { parseSigner, secretTextOf } from '#kernel/ledger/notes/signed-note.ts'
import { openRooms } from './open-rooms.ts'

const tools = {
  files: createFileStore('/nonexistent'),
  mail: { goesTo: 'folder' as const, send: async () => undefined, close: () => undefined },
  address: 'http://127.0.0.1',
  knownKeys: { keep: () => undefined, all: () => [] },
  signer: parseSigner(secretTextOf('test.example/ledger', randomBytes(32))),
}
/** What only the strategy installation holds. */
const onlyThere = ['strategy', 'consultation', 'delivery', 'results', 'portal']
const houses = Object.keys(slicesMap().houses) as House[]

async function standing(house: House): Promise<{ schemas: string[]; roles: string[] }> {
  const owner = await emptyDatabase()
  await migrate(owner, roomsOf(house))
  const names = async (text: string) =>
    (await owner.query<{ name: string }>(text)).rows.map(({ name }) => name)
  const schemas = await names('select nspname as name from pg_namespace')
  const roles = await names('select rolname as name from pg_roles')
  await owner.close()
  return { schemas, roles }
}

test.each(houses)(
  'the house %s opens its own rooms: the others have no routes, no schema and no role',
  async (house) => {
    const open = slicesMap().houses[house]
    const closed = Object.keys(slicesMap().slices).filter((slice) => !open.includes(slice))
    const served = (await openRooms(house, tools)).flatMap((room) => room.served?.contract.slice ?? [])
    const { schemas, roles } = await standing(house)
    expect(closed.length).toBeGreaterThan(0)
    for (const slice of closed) {
      expect(served).not.toContain(slice)
      expect(schemas).not.toContain(slice)
      expect(roles).not.toContain(`sutoon_${slice}`)
    }
    // The control: a room that is open has all three.
    expect(served).toContain('identity')
    expect(schemas).toContain('identity')
    expect(roles).toContain('sutoon_identity')
    if (house === 'strategy') expect(schemas).toEqual(expect.arrayContaining(onlyThere))
  },
)
