import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mandateKinds } from '#kernel/contract/mandates.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'

let world: ConsultationWorld
let focal: Person
let reader: Person
const scan = createHash('sha256').update('a signed sheet').digest('hex')
beforeAll(async () => {
  world = await consultationWorld()
  focal = await world.person('focal person', { office: world.office })
  reader = await world.person('participant', { sector: 'civil society' })
  await world.database.asSuperuser((db) =>
    db.query(
      `insert into files.uploads (sha256, name, media_type, size, uploaded_by)
       values ($1, 'sheet.pdf', 'application/pdf', 4, $2)`,
      [scan, world.secretariat.id],
    ),
  )
})
afterAll(() => world.database.close())

interface Seats {
  readonly count: number
  readonly sex?: 'female' | 'male' | 'other'
  readonly province?: string
  readonly seat?: string
}

async function openRound(): Promise<string> {
  const { round } = await world.call(world.secretariat, 'openRound', {
    ...{ strategy: world.strategy, version: world.version, title: { en: 'Round', ur: 'دور' } },
    ...{ opensOn: '2026-01-01', closesOn: '2099-12-31' },
  })
  return round
}

async function planEvent(round: string, name = 'Workshop'): Promise<string> {
  const { event } = await world.call(world.secretariat, 'planEvent', {
    ...{ round, title: { en: name, ur: name }, place: { en: 'Islamabad', ur: 'اسلام آباد' } },
    ...{ startsOn: '2026-12-01', endsOn: '2026-12-02' },
  })
  return event
}

/** Seats with posts of their own, nominated for an event. */
async function seated(event: string, all: readonly Seats[], post = 'Seat'): Promise<string[]> {
  const made: string[] = []
  for (const [group, { count, ...more }] of all.entries())
    for (let at = 0; at < count; at += 1) {
      const input = { event, office: world.office, post: { en: `${post} ${group}.${at}` }, ...more }
      made.push((await world.call(focal, 'nominate', input)).nomination)
    }
  return made
}

const record = (event: string, came: readonly string[], written: readonly object[] = []) =>
  world.call(world.secretariat, 'recordAttendance', { event, day: '2026-12-01', scan, came, written })
const peopleIn = async (round: string, who = reader) =>
  (await world.call(who, 'readParticipation', { round })).people

test('those who came to all events of a round are counted once by sex and province, whoever reads', async () => {
  const round = await openRound()
  const [first, second] = [await planEvent(round), await planEvent(round, 'Second')]
  expect(await peopleIn(round)).toBeNull()
  const groups: Seats[] = [
    { count: 6, sex: 'female', province: 'Sindh' },
    { count: 8, sex: 'male', province: ' sindh ' },
    { count: 5, province: 'Punjab' },
  ]
  const nominated = await seated(first, groups)
  expect(await peopleIn(round)).toMatchObject({ measure: 'nominated', total: 19 })
  await record(first, nominated.slice(0, -5))
  await record(second, await seated(second, groups))
  const read = {
    ...{ measure: 'came', events: 2, leftOut: 0, total: 19 },
    bySex: {
      ...{ given: 14, hidden: [], isPartHidden: false },
      shown: [
        { value: 'male', name: { en: 'Men', ur: 'مرد' }, persons: 8 },
        { value: 'female', name: { en: 'Women', ur: 'خواتین' }, persons: 6 },
      ],
    },
    byProvince: {
      ...{ given: 19, hidden: [], isPartHidden: false },
      shown: [
        { value: 'punjab', name: { en: 'Punjab', ur: 'Punjab' }, persons: 5 },
        { value: 'sindh', name: { en: 'Sindh', ur: 'Sindh' }, persons: 14 },
      ],
    },
  }
  expect(await peopleIn(round)).toEqual(read)
  for (const kind of mandateKinds)
    expect(
      await peopleIn(round, await world.person(kind, { sector: 'justice', office: world.office })),
      kind,
    ).toEqual(read)
})

test('a small number is told neither by itself nor by subtraction, and no sex of a few is named', async () => {
  const round = await openRound()
  const event = await planEvent(round)
  const came = await seated(event, [
    { count: 12, sex: 'female', province: 'Sindh' },
    { count: 20, sex: 'male', province: 'Punjab' },
    { count: 1, sex: 'other', province: 'Gilgit-Baltistan' },
  ])
  await record(event, came)
  const people = await peopleIn(round)
  expect(people?.total).toBe(33)
  expect(people?.bySex).toEqual({
    ...{ given: 33, hidden: [], isPartHidden: true },
    shown: [{ value: 'female', name: { en: 'Women', ur: 'خواتین' }, persons: 12 }],
  })
  expect(people?.byProvince).toMatchObject({
    shown: [{ value: 'sindh', persons: 12 }],
    hidden: [{ en: 'Gilgit-Baltistan' }, { en: 'Punjab' }],
  })
  expect(JSON.stringify(people)).not.toMatch(/other|"persons":(1|20)\b/i)
})

test('an event to which too few came is left out; names written by hand count among those who gave nothing', async () => {
  const round = await openRound()
  const [large, small] = [await planEvent(round), await planEvent(round, 'Small')]
  const written = ['1', '2', '3', '4', '5'].map((name) => ({
    ...{ name: `Guest ${name}`, organisation: 'Guests', sector: 'academia' },
  }))
  await record(large, await seated(large, [{ count: 6, sex: 'female' }]), written)
  await record(small, await seated(small, [{ count: 3, sex: 'male' }], 'Other'))
  expect(await peopleIn(round)).toMatchObject({
    ...{ events: 1, leftOut: 1, total: 11 },
    bySex: { given: 6, shown: [{ value: 'female', persons: 6 }], isPartHidden: false },
    byProvince: { given: 0, shown: [], isPartHidden: false },
  })
})

test('of a sector of few another is not told either, for the total of the round is told', async () => {
  const round = await openRound()
  const event = await planEvent(round)
  const organisation = world.organisations.get('justice') ?? ''
  const office = await seated(event, [{ count: 7, sex: 'female' }])
  const judges = await seated(event, [{ count: 2, seat: organisation, sex: 'female' }], 'Judge')
  await record(event, [...office, ...judges])
  const { sectors } = await world.call(reader, 'readEvent', { event })
  expect(sectors.map(({ sector, came }) => [sector, came])).toEqual([
    ['justice', null],
    ['law enforcement', null],
  ])
  expect((await peopleIn(round))?.total).toBe(9)
})

test('whoever has no mandate is told nothing of it by the database (the control: the reader is)', async () => {
  const round = await openRound()
  const event = await planEvent(round)
  await seated(event, [{ count: 6, sex: 'female' }])
  const counted = (who: Person) =>
    world.database.as(who.credential, 'consultation', async (tx) => {
      const { rows } = await tx.query('select * from consultation.participation_by($1, $2::uuid[])', [
        round,
        [event],
      ])
      return rows.length
    })
  expect(await counted(reader)).toBe(2)
  expect(await counted(await world.person('secretariat', { strategy: world.otherStrategy }))).toBe(0)
})
