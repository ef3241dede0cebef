import { afterAll, beforeAll, expect, it } from 'vitest'
import { dayAfter, dayAt } from '#kernel/pure/calendar.ts'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
let arrests: string
let share: string
beforeAll(async () => {
  world = await resultsWorld()
  arrests = await world.indicator('CYB-ARRESTS')
  share = await world.indicator('PRT-2.4')
}, 120_000)
afterAll(() => world.database.close())

type Role = keyof ResultsWorld['as']
const refusedWith = (code: string) => ({ reasons: [expect.objectContaining({ code })] })
const day = (days: number) => dayAfter(dayAt(new Date()), days)
const shares = (own: string, other: string) => [
  { office: world.office, value: own },
  { office: world.otherOffice, value: other },
]
const reports = (more: object = {}, role: Role = 'focal person') =>
  world.call(world.as[role], 'reportJointOperation', {
    ...{
      strategy: world.strategy,
      office: world.office,
      name: 'Operation Clean Line',
      document: 'Closing report',
    },
    ...{ beganOn: '2026-07-10', endedOn: '2026-08-20' },
    results: [{ indicator: arrests, total: '40', shares: shares('25', '15') }],
    ...more,
  })
const list = (role: Role = 'evaluator') =>
  world.call(world.as[role], 'listJointOperations', { strategy: world.strategy, year: 2026 })

it('counts once for the country, and each office keeps its share', async () => {
  await reports()
  await reports({ name: 'Operation Two', beganOn: '2026-09-01', endedOn: '2026-09-02' })
  const { operations, totals, years } = await list()
  expect(years).toEqual([2026])
  expect(totals).toMatchObject([
    { indicator: { code: 'CYB-ARRESTS' }, total: '80', operations: ['J-2', 'J-1'] },
  ])
  expect(operations.map(({ reference, counts }) => [reference, counts])).toEqual([
    ['J-2', true],
    ['J-1', true],
  ])
  expect(operations[1]?.results[0]?.shares.map(({ value }) => value)).toEqual(['25', '15'])
})

it('is not reported twice, by the other office either, nor with shares that are not the whole', async () => {
  await expect(reports({ office: world.otherOffice }, 'of another office')).rejects.toThrow(
    'a_joint_operation_is_reported_once',
  )
  const wrong = (results: readonly object[]) => reports({ name: 'Operation Three', results })
  const before = await world.count('results.joint_operations')
  await expect(
    wrong([{ indicator: arrests, total: '40', shares: shares('40', '40') }]),
  ).rejects.toMatchObject(refusedWith('shares-are-not-the-whole'))
  await expect(
    wrong([{ indicator: arrests, total: '40', shares: [{ office: world.office, value: '40' }] }]),
  ).rejects.toMatchObject(refusedWith('one-office-alone'))
  await expect(wrong([{ indicator: share, total: '40', shares: shares('20', '20') }])).rejects.toMatchObject(
    refusedWith('has-no-sum'),
  )
  await expect(
    wrong([
      { indicator: arrests, total: '1', shares: shares('1', '0') },
      { indicator: arrests, total: '1', shares: shares('1', '0') },
    ]),
  ).rejects.toMatchObject(refusedWith('no-such-indicator'))
  await expect(reports({ name: 'Operation Four', endedOn: '2026-07-01' })).rejects.toThrow(
    'a_joint_operation_ends_after_it_begins',
  )
  await expect(reports({ name: 'Operation Five', endedOn: day(3) })).rejects.toThrow(
    'a_joint_operation_is_over',
  )
  await expect(reports({ name: 'Operation Six', office: world.otherOffice })).rejects.toMatchObject(
    refusedWith('office-not-yours'),
  )
  expect(await world.count('results.joint_operations')).toBe(before)
})

it('tells each office on its form what of it is its own', async () => {
  await world.call(world.as.secretariat, 'askOffice', {
    ...{ strategy: world.strategy, office: world.otherOffice, indicators: [arrests], places: ['Pakistan'] },
  })
  const linesOf = (from: string, until: string) =>
    world.call(world.as['of another office'], 'listLines', {
      ...{ strategy: world.strategy, office: world.otherOffice, from, until },
    })
  const line = async (from: string, until: string) =>
    (await linesOf(from, until)).lines.find(({ indicator }) => indicator.id === arrests)?.joint
  expect(await line('2026-07-01', '2026-09-30')).toEqual({ share: '30', operations: ['J-2', 'J-1'] })
  expect(await line('2026-04-01', '2026-06-30')).toBeNull()
})

it('takes nothing more once it stands, and is read by officials of the strategy only', async () => {
  const adding = (table: string, columns: string, values: string) =>
    world.database.as(world.as['focal person'], 'results', (tx) =>
      tx.query(
        `insert into results.${table} (operation, strategy, indicator, ${columns})
         select j.id, j.strategy, i.id, ${values} from results.joint_operations j, results.indicators i
          where j.name = 'Operation Clean Line' and i.code = $1 and i.strategy = j.strategy`,
        [table === 'joint_shares' ? 'CYB-ARRESTS' : 'CYB-CASES'],
      ),
    )
  await expect(adding('joint_results', 'openness, total', 'i.openness, 5')).rejects.toThrow(
    /row-level security/,
  )
  await expect(
    adding('joint_shares', 'office, share', `(select id from identity.offices limit 1 offset 5), 5`),
  ).rejects.toThrow(/row-level security/)
  await expect(
    world.database.asSuperuser((db) => db.query('update results.joint_shares set share = 0')),
  ).rejects.toThrow(/appended/)
  const seenBy = (role: Role) =>
    world.database.as(world.as[role], 'results', async (tx) => {
      const { rows } = await tx.query(
        'select id from results.joint_operations union all select operation from results.joint_shares',
      )
      return rows.length
    })
  expect([
    await seenBy('oversight'),
    await seenBy('participant'),
    await seenBy('of another strategy'),
  ]).toEqual([...[6, 0, 0]])
})
