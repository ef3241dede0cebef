import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'

let world: StrategyWorld
const lineage = randomUUID()
beforeAll(async () => {
  world = await strategyWorld('approved')
  await world.database.asSuperuser((db) =>
    db.query(
      `insert into strategy.bodies (version, strategy, lineage, position, name_en, name_ur, terms_en, terms_ur, decides_en,
         decides_ur, rhythm_en, rhythm_ur, quorum)
       select id, strategy, $2, 99, 'Steering committee', 'سٹیئرنگ کمیٹی', 't', 't', 'd', 'd', 'r', 'r', 1
         from strategy.versions where id = $1`,
      [world.loaded.version, lineage],
    ),
  )
}, 60_000)
afterAll(() => world.database.close())

const call = (who: Parameters<StrategyWorld['call']>[0], of = lineage) =>
  world.call(who, 'callBodyMeeting', {
    ...{ version: world.loaded.version, lineage: of, heldOn: '2026-12-01' },
    place: { en: 'Islamabad', ur: 'اسلام آباد' },
  })

test('a body’s meeting bears its name and day and leads to its page', async () => {
  await call(world.as.secretariat)
  const { rows } = await world.database.asSuperuser((db) =>
    db.query('select title_en, title_ur, about_path from correspondence.meetings'),
  )
  expect(rows).toEqual([
    {
      title_en: 'Steering committee, 1 December 2026',
      title_ur: 'سٹیئرنگ کمیٹی، 1 دسمبر 2026',
      about_path: `/plan/${world.loaded.version}/bodies`,
    },
  ])
})

test('a body that is not there is not found, and nobody but the secretariat calls one', async () => {
  await expect(call(world.as.secretariat, randomUUID())).rejects.toThrow('not found')
  await expect(call(world.as.participant)).rejects.toThrow('not-allowed')
})
