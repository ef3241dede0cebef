import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import type { Credential } from '#kernel/database/session.ts'
import type { Office } from '../../contract/offices.ts'
import { namesOf, officesByCode, officesOn, peopleWithMandate, sectorOf } from '../../index.ts'
import { type ExampleWorld, exampleWorld } from '../../testing/example-world.ts'

let world: ExampleWorld
let secretariat: Credential
beforeAll(async () => {
  world = await exampleWorld()
  secretariat = await world.signedIn('secretariat')
})
afterAll(() => world.database.close())

const id = (code: string) => world.offices.get(code) ?? ''
const listed = async (): Promise<ReadonlyMap<string, Office>> => {
  const { offices } = (await world.call(secretariat, 'listOffices')) as { offices: Office[] }
  return new Map(offices.map((office) => [office.code, office]))
}
const end = async (input: object): Promise<readonly string[]> => {
  try {
    await world.call(secretariat, 'endOffice', { instrument: 'S.R.O. 1(I)/2026', ...input })
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
  return []
}

test('an office that was dissolved and came back exists in both its periods and in none between', async () => {
  const on = (day: string) =>
    world.database.as(secretariat, 'strategy', (tx) => officesOn(tx, [id('NCCIA'), id('FIA-CCW')], day))
  expect((await on('2024-06-01')).get(id('NCCIA'))).toEqual({ exists: true, successor: null })
  expect((await on('2025-01-15')).get(id('NCCIA'))).toEqual({ exists: false, successor: id('FIA-CCW') })
  expect((await on('2026-01-01')).get(id('NCCIA'))?.exists).toBe(true)
  expect((await on('2026-01-01')).get(id('FIA-CCW'))).toEqual({ exists: false, successor: id('NCCIA') })
})

test('the register shows the present period, and the last one of an office that ended', async () => {
  const offices = await listed()
  expect(offices.get('NCCIA')).toMatchObject({
    existsFrom: '2025-04-04',
    existsUntil: null,
    existsToday: true,
  })
  expect(offices.get('FIA-CCW')).toMatchObject({ existsToday: false, successor: { code: 'NCCIA' } })
})

test('an office ends into a successor that exists, and not into one that does not', async () => {
  const lastDay = '2026-06-30'
  expect(await end({ office: id('FIA'), lastDay, successor: id('FIA-CCW') })).toEqual([
    'successor-not-in-existence',
  ])
  expect(await end({ office: id('FIA'), lastDay, successor: id('FIA') })).toEqual(['succeeds-itself'])
  expect(await end({ office: id('NCCIA'), lastDay: '2025-02-01' })).toEqual(['ends-before-it-began'])
  expect(await end({ office: id('FIA'), lastDay, successor: id('MOI') })).toEqual([])
  expect(await end({ office: id('FIA'), lastDay: '2026-07-31', successor: id('MOI') })).toEqual([
    'not-in-existence',
  ])
  expect((await listed()).get('FIA')).toMatchObject({ existsUntil: lastDay, successor: { code: 'MOI' } })
})

test('two people who end one office at once: one does, the other is told', async () => {
  const made = (await world.call(secretariat, 'registerOffice', {
    organisation: (await listed()).get('MOI')?.organisation.id,
    code: 'TASK-FORCE',
    name: { en: 'Task force', ur: 'ٹاسک فورس' },
    existsFrom: '2026-01-01',
  })) as { office: string }
  const twice = await Promise.all([
    end({ office: made.office, lastDay: '2026-05-01' }),
    end({ office: made.office, lastDay: '2026-05-31' }),
  ])
  expect(twice.filter((codes) => codes.length === 0).length).toBeGreaterThanOrEqual(1)
  const { rows } = await world.database.asSuperuser((db) =>
    db.query(`select 1 from identity.office_periods where office = $1 and exists_until is not null`, [
      made.office,
    ]),
  )
  expect(rows.length).toBe(1)
})

test('a code stands once in the register', async () => {
  const again = world.call(secretariat, 'registerOrganisation', {
    code: 'ORG-FIA',
    sector: 'federal',
    name: { en: 'Another' },
  })
  await expect(again).rejects.toMatchObject({ constraint: 'one_organisation_per_code' })
})

const register = (name: object, code: string) =>
  world.call(secretariat, 'registerOrganisation', { code, name, sector: 'civil society' })

test('an organisation stands once in the register: the same name in either language names the one that stands', async () => {
  const sent = register({ en: 'Federal  Investigation AGENCY', ur: 'وفاقی تحقیقاتی ادارہ' }, 'ORG-FIA-2')
  await expect(sent).rejects.toMatchObject({
    reasons: [{ code: 'name-taken', values: { name: 'Federal Investigation Agency', code: 'ORG-FIA' } }],
  })
  await register({ en: 'University of Karachi', ur: 'کراچی یونیورسٹی' }, 'UOK')
  await expect(register({ ur: 'كراچي يونيورسٹي' }, 'KU')).rejects.toMatchObject({
    reasons: [{ code: 'name-taken', values: { name: 'کراچی یونیورسٹی', code: 'UOK' } }],
  })
  const { organisations } = (await world.call(secretariat, 'listOrganisations')) as {
    organisations: { code: string; name: object; sector: string }[]
  }
  expect(organisations.filter(({ code }) => ['UOK', 'KU', 'ORG-FIA-2'].includes(code))).toMatchObject([
    { code: 'UOK', name: { en: 'University of Karachi', ur: 'کراچی یونیورسٹی' }, sector: 'civil society' },
  ])
})

test('two who register one name at once: one does, the other is told', async () => {
  const name = { en: 'Network of legal aid' }
  const both = await Promise.allSettled([register(name, 'NLA'), register(name, 'NLA-2')])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('other slices learn names, sectors and mandates by the door, as far as the one who acts may', async () => {
  const people = [world.people.get('participant.justice') ?? '', world.people.get('secretariat') ?? '']
  const ask = (credential: Credential) =>
    world.database.as(credential, 'consultation', async (tx) => ({
      names: await namesOf(tx, { people, offices: [id('MOI')] }),
      own: await sectorOf(tx, { person: people[0] }),
      office: await sectorOf(tx, { office: id('NCCIA') }),
      byCode: await officesByCode(tx, ['MOI', 'NOWHERE']),
      approving: await peopleWithMandate(tx, world.strategy, 'approving authority'),
      focal: await peopleWithMandate(tx, world.strategy, 'focal person', [id('MOI')]),
      role: (await tx.query<{ role: string }>('select current_user as role')).rows[0]?.role,
    }))
  const participant = await ask(await world.signedIn('participant.civil-society'))
  expect([...participant.names.keys()].sort()).toEqual([people[1], id('MOI')].sort())
  expect(participant).toMatchObject({ own: null, office: 'federal', focal: [], role: 'sutoon_consultation' })
  expect(participant.approving).toMatchObject([{ name: { en: 'Approving authority' }, email: null }])
  const known = await ask(secretariat)
  expect(known).toMatchObject({ own: 'justice' })
  expect(known.approving).toMatchObject([{ email: 'approving-authority@example.org' }])
  expect(known.byCode.get('MOI')).toMatchObject({ id: id('MOI'), sector: 'federal' })
  expect(known.byCode.has('NOWHERE')).toBe(false)
})
