import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ConsultationWorld, consultationWorld } from '../../testing/consultation-world.ts'

let world: ConsultationWorld
beforeAll(async () => {
  world = await consultationWorld()
  await world.database.asSuperuser(async (db) => {
    await db.query(
      `insert into strategy.nodes (version, strategy, kind, code, position, level)
       values ($1, $2, 'pillar', 'PUR', 90, 'public')`,
      [world.version, world.strategy],
    )
    await db.query(`set session_replication_role = 'replica'`)
    await db.query(`update strategy.nodes set pillar = 'PUR' where code in ('PUB', 'GOV')`)
    await db.query(`set session_replication_role = 'origin'`)
  })
})
afterAll(() => world.database.close())

test('a sector is silent in a pillar until one of it proposes or takes a position there', async () => {
  const civil = await world.person('participant', { sector: 'civil society' })
  const justice = await world.person('participant', { sector: 'justice' })
  const pursue = async () =>
    (await world.call(civil, 'readParticipation', { round: world.round })).pillars.find(
      ({ pillar }) => pillar === 'PUR',
    )
  expect((await pursue())?.silent).toEqual(expect.arrayContaining(['civil society', 'justice', 'provincial']))
  const proposal = await world.propose(civil, 'PUB')
  expect((await pursue())?.silent).not.toContain('civil society')
  expect((await pursue())?.silent).toContain('justice')
  await world.call(justice, 'takePosition', { proposal, position: 'agree' })
  expect((await pursue())?.spoken).toEqual([
    { sector: 'justice', proposals: 0, positions: 1 },
    { sector: 'civil society', proposals: 1, positions: 0 },
  ])
})

test('what one may not read is not counted for them (the control: the secretariat sees it)', async () => {
  const official = await world.person('focal person', { sector: 'federal', office: world.office })
  await world.propose(official, 'GOV')
  const sectorsFor = async (who: typeof official) =>
    (await world.call(who, 'readParticipation', { round: world.round })).pillars
      .flatMap(({ spoken }) => spoken)
      .map(({ sector }) => sector)
  expect(await sectorsFor(world.secretariat)).toContain('federal')
  expect(await sectorsFor(await world.person('participant', { sector: 'justice' }))).not.toContain('federal')
})
