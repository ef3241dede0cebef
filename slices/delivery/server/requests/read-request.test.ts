import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadExampleConcurrence } from '../load-example.ts'
import { type Ministries, type Person, ministries } from '../../testing/ministries.ts'

let house: Ministries
beforeAll(async () => {
  house = await ministries()
  const { nodes, offices, version, strategy } = house
  await house.database.asSuperuser(async (db) => {
    await db.query('update strategy.nodes set parent = $1 where id = $2', [
      nodes['PUR-1.1'],
      nodes['PUR-1.2'],
    ])
    await db.query('update strategy.activities set lead = $1 where node = $2', [
      offices.MOI,
      nodes['PUR-1.2'],
    ])
    await db.query(
      `insert into strategy.activity_partners (node, version, strategy, node_level, office, contribution_en, contribution_ur)
       values ($1, $2, $3, 'public', $4, 'Trains the officers', 'افسران کی تربیت')`,
      [nodes['PUR-1.1'], version, strategy, offices.FIA],
    )
  })
  await loadExampleConcurrence(house.database, {
    version,
    askedOn: house.day(-1),
    dueOn: house.day(7),
  })
})
afterAll(() => house.database.close())

async function read(code: string, who: Person = house.secretariat) {
  const { activities } = await house.call(house.secretariat.credential, 'listRequests', {
    ...{ strategy: house.strategy, version: house.version },
  })
  const request = activities.find((one) => one.code === code)?.request ?? ''
  return house.call(who.credential, 'readRequest', { request })
}

it('names who contributes, and what, as the plan says it', async () => {
  const { contributors } = await read('PUR-1.1')
  expect(contributors).toEqual([
    {
      office: { en: 'FIA', ur: 'FIA' },
      contribution: { en: 'Trains the officers', ur: 'افسران کی تربیت' },
    },
  ])
  expect((await read('PRE-1.1')).contributors).toEqual([])
})

it('a part and its whole stand beside each other, each with its own office, and each concurs for itself', async () => {
  const part = await read('PUR-1.2')
  expect(part.partOf).toMatchObject({ code: 'PUR-1.1', office: { name: { en: 'NCCIA' } }, state: 'waiting' })
  await house.call(house.focalPersonOf.MOI.credential, 'answerRequest', {
    ...{ request: part.standing.request ?? '', answer: 'concurs' },
  })
  const whole = await read('PUR-1.1')
  expect(whole.parts).toMatchObject([
    { code: 'PUR-1.2', office: { name: { en: 'MOI' } }, state: 'concurred' },
  ])
  expect(whole.standing.state).toBe('waiting')
  expect(whole.partOf).toBeNull()
})

it('what one may not read is no part of what one sees', async () => {
  expect((await read('PUR-1.1', house.participant)).parts).toEqual([])
  expect((await read('PUR-1.1', house.oversight)).parts).toHaveLength(1)
})
