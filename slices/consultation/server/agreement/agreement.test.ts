import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AgreementAcrossSectors } from '../../rules/agreement/agreement-across-sectors.ts'
import type { Position } from '../../rules/a-position-is-one-of-three.ts'
import {
  type ConsultationWorld,
  consultationWorld,
  type Person,
  type Sector,
} from '../../testing/consultation-world.ts'

let world: ConsultationWorld
let civil: readonly Person[]
let justice: readonly Person[]
let focal: Person
beforeAll(async () => {
  world = await consultationWorld()
  const people = (sector: Sector, count: number) =>
    Promise.all(Array.from({ length: count }, () => world.person('participant', { sector })))
  civil = await people('civil society', 6)
  justice = await people('justice', 3)
  focal = await world.person('focal person', { office: world.office })
})
afterAll(() => world.database.close())

const take = (who: Person, proposal: string, position: Position) =>
  world.call(who, 'takePosition', { proposal, position })
const read = async (who: Person) =>
  (await world.call(who, 'readAgreement', { round: world.round })).statements
const of = async (who: Person, proposal: string) => (await read(who)).find((one) => one.proposal === proposal)
const tallies = (proposal: string) =>
  world.database.asSuperuser(async (db) => {
    const { rows } = await db.query<Record<string, unknown>>(
      `select sector, is_official, agree, disagree, pass from consultation.tallies
        where proposal = $1 order by sector, is_official`,
      [proposal],
    )
    return rows
  })

describe('a sector of fewer than five persons', () => {
  test('is not counted, and that it is against is said', async () => {
    const proposal = await world.propose(civil[0] as Person, 'PUB')
    for (const one of justice) await take(one, proposal, 'disagree')
    expect((await of(civil[0] as Person, proposal))?.sectors).toEqual([
      { sector: 'justice', agree: 0, disagree: 0, pass: 0, few: true, opposes: true },
    ])
    // The control: the database counted them.
    expect(await tallies(proposal)).toEqual([
      { sector: 'justice', is_official: false, agree: 0, disagree: 3, pass: 0 },
    ])
    expect((await of(civil[0] as Person, proposal))?.consensus).toBeNull()
  })

  test('is counted from the fifth person on, each once however often they change their mind', async () => {
    const proposal = await world.propose(civil[0] as Person, 'PUB', { after: 'from the fifth on' })
    for (const one of civil.slice(0, 4)) await take(one, proposal, 'agree')
    const counts = async () => (await of(civil[0] as Person, proposal))?.sectors
    expect(await counts()).toMatchObject([{ agree: 0, few: true, opposes: false }])
    for (const position of ['disagree', 'pass', 'disagree'] as const)
      await take(civil[4] as Person, proposal, position)
    expect(await counts()).toEqual([
      { sector: 'civil society', agree: 4, disagree: 1, pass: 0, few: false, opposes: false },
    ])
  })

  test('does not hide what an office said, which stands with its name', async () => {
    const proposal = await world.propose(civil[0] as Person, 'PUB', { after: 'an office spoke' })
    await take(focal, proposal, 'agree')
    const found = await of(civil[0] as Person, proposal)
    expect(found?.official).toMatchObject([
      { office: world.office, position: 'agree', name: { en: 'Federal Investigation Agency' } },
    ])
    expect(found?.sectors).toMatchObject([{ sector: 'law enforcement', agree: 1, few: false }])
  })
})

test('what a whole sector opposes heads the list, whatever the total, and smallest sectors come first', async () => {
  const liked = await world.propose(civil[0] as Person, 'PUB', { after: 'liked by all' })
  const opposed = await world.propose(civil[0] as Person, 'PUB', { after: 'opposed by a few' })
  for (const one of [...civil, ...justice]) await take(one, liked, 'agree')
  for (const one of civil) await take(one, opposed, 'agree')
  for (const one of justice) await take(one, opposed, 'disagree')
  const statements = await read(world.secretariat)
  const places = new Map(statements.map(({ proposal, place }) => [proposal, place]))
  expect(places.get(opposed)).toBeLessThan(places.get(liked) ?? 0)
  const head = statements.find(({ proposal }) => proposal === opposed)
  expect(head?.opposedBy).toEqual(['justice'])
  expect(head?.sectors.map(({ sector }) => sector)).toEqual(['justice', 'civil society'])
})

test('the database counts as the rule does', async () => {
  const taken: readonly (readonly [Person, string, Position])[] = civil.map((one, at) => [
    one,
    'civil society',
    at % 3 === 0 ? 'disagree' : 'agree',
  ])
  const proposal = await world.propose(civil[0] as Person, 'PUB', { after: 'as the rule does' })
  for (const [who, , position] of taken) await take(who, proposal, position)
  await take(focal, proposal, 'pass')
  // Every sector that spoke in the round is a factor; the two others here did not speak on this proposal.
  const spoke = new Map([...taken.map(([who, sector]) => [who.id, sector] as const)])
  const others = [
    [focal.id, 'law enforcement'],
    ['nobody here', 'justice'],
  ] as const
  const rule = new AgreementAcrossSectors(new Map([...spoke, ...others]))
  for (const [who, , position] of taken) rule.take({ statement: proposal, person: who.id, position, at: 0 })
  rule.take({ statement: proposal, person: focal.id, position: 'pass', at: 0 })
  const found = await of(world.secretariat, proposal)
  expect(found?.consensus).toBeCloseTo(rule.statements()[0]?.consensus ?? -1, 12)
})

describe('nobody is told', () => {
  test('of positions on a text that they may not read; the secretariat is', async () => {
    const hidden = await world.propose(world.secretariat, 'GOV')
    await take(focal, hidden, 'disagree')
    expect(await of(civil[0] as Person, hidden)).toBeUndefined()
    expect(await of(world.secretariat, hidden)).toMatchObject({ opposedBy: ['law enforcement'] })
    const counted = (who: Person) =>
      world.database.as(who.credential, 'consultation', async (tx) => {
        const { rows } = await tx.query('select * from consultation.positions_by_sector($1::uuid[])', [
          [hidden],
        ])
        return rows.length
      })
    expect([await counted(civil[0] as Person), await counted(world.secretariat)]).toEqual([0, 1])
  })

  test('the tallies themselves, which are there', async () => {
    const looked = world.database.as(world.secretariat.credential, 'consultation', (tx) =>
      tx.query('select from consultation.tallies'),
    )
    await expect(looked).rejects.toThrow(/permission denied/)
    expect(await world.count('consultation.tallies')).toBeGreaterThan(0)
  })

  test('and nobody speaks in the name of an office that is not theirs', async () => {
    const proposal = await world.propose(civil[0] as Person, 'PUB', { after: 'in whose name' })
    await take(civil[0] as Person, proposal, 'agree')
    const borrowed = world.database.as((civil[0] as Person).credential, 'consultation', (tx) =>
      tx.query('update consultation.positions set office = $1 where proposal = $2', [world.office, proposal]),
    )
    await expect(borrowed).rejects.toThrow(/row-level security/)
  })
})

test('the tallies are equal to the positions that stand', async () => {
  const differing = await world.count(
    `(select proposal, sector, office is not null as is_official, count(*) filter (where position = 'agree') as agree,
             count(*) filter (where position = 'disagree') as disagree, count(*) filter (where position = 'pass') as pass
        from consultation.positions group by 1, 2, 3
      except select proposal, sector, is_official, agree, disagree, pass from consultation.tallies) as d`,
  )
  expect(differing).toBe(0)
  expect(await world.count('consultation.tallies')).toBeGreaterThan(5)
})
