import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'

let world: ConsultationWorld
let civil: Person
let justice: Person
/** A second office of the register, and one more. */
let others: readonly string[]
beforeAll(async () => {
  world = await consultationWorld()
  civil = await world.person('participant', { sector: 'civil society' })
  justice = await world.person('participant', { sector: 'justice' })
  others = [randomUUID(), randomUUID()].sort()
  await world.database.asSuperuser(async (db) => {
    for (const [at, id] of others.entries()) {
      await db.query(
        `insert into identity.offices (id, organisation, code, name_en, name_ur, ledger_entry, ledger_salt)
         select $1, organisation, 'OFFICE-' || $2, 'Office ' || $2, 'دفتر ' || $2, gen_random_uuid(), ''
           from identity.offices where id = $3`,
        [id, String(at + 1), world.office],
      )
    }
    for (const code of ['PK-PB', 'PK-SD']) {
      await db.query(
        `insert into strategy.terms (strategy, kind, code, title_en) values ($1, 'place', $2, 'Place ' || $2)`,
        [world.strategy, code],
      )
    }
    await db.query(
      `update strategy.activities set starts = '2026-01-01', ends = '2026-12-31' where node = $1`,
      [world.nodes.get('PUB')],
    )
  })
})
afterAll(() => world.database.close())

const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
}
const on = (field: string, before: string, after: string, who = civil, code = 'PUB') =>
  world.propose(who, code, { field, before, after })
const read = (who: Person, proposal: string) => world.call(who, 'readProposal', { proposal })
const standing = async (proposal: string) => (await read(world.secretariat, proposal)).standing
const reason = { en: 'Agreed.', ur: 'طے ہوا۔' }
const answer = (proposal: string, more: object = {}) =>
  world.call(world.secretariat, 'answerProposal', { proposal, outcome: 'accepted', reason, ...more })
/** What stands in the newest version, as the database keeps it. */
const stands = (columns: string, code = 'PUB') =>
  world.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ said: string }>(
      `select ${columns} as said from strategy.activities a join strategy.nodes n on n.id = a.node
        where n.code = $1 order by (select v.number from strategy.versions v where v.id = n.version) desc limit 1`,
      [code],
    )
    return rows[0]?.said
  })
const partners = `(select string_agg(p.office::text, ',' order by p.office::text)
  from strategy.activity_partners p where p.node = a.node)`

describe('a proposal on a date, a level of government or the state of a cost', () => {
  test('says a day instead of a day, is named in both languages, and goes into the next version', async () => {
    const proposal = await on('ends', '2026-12-31', '2027-06-30')
    const seen = await read(justice, proposal)
    expect(seen.value).toEqual({ shape: 'date', before: '2026-12-31', after: '2027-06-30' })
    expect(seen.names['2027-06-30']).toEqual({ en: '30 June 2027', ur: '30 جون 2027' })
    const { appliedTo } = await answer(proposal)
    expect(await stands('a.ends::text')).toBe('2027-06-30')
    const kept = `strategy.text_changes where version = $1 and field = 'ends' and subject = $2 and after = '2027-06-30'`
    expect(await world.count(kept, [appliedTo, proposal])).toBe(1)
  })

  test('may clear a date, and collides with another day but not with the same one', async () => {
    const [one, same, another] = [
      await on('starts', '2026-01-01', ''),
      await on('starts', '2026-01-01', '', justice),
      await on('starts', '2026-01-01', '2026-07-01'),
    ]
    await answer(one)
    expect(await stands('a.starts::text')).toBeNull()
    expect(await standing(same)).toMatchObject({ state: 'rebased', now: '', rebased: '' })
    expect(await standing(another)).toMatchObject({ state: 'collides', now: '', because: 'words-changed' })
    expect(await codesOf(answer(another, { now: '' }))).toEqual(['collides'])
    expect(await codesOf(answer(another, { outcome: 'partly', text: '2028-01-01', now: '' }))).toEqual([
      'ends-before-it-starts',
    ])
    expect(await codesOf(answer(another, { outcome: 'partly', text: 'soon', now: '' }))).toEqual([
      'not-a-day',
    ])
    await answer(another, { outcome: 'partly', text: '2026-10-01', now: '' })
    expect(await stands('a.starts::text')).toBe('2026-10-01')
    expect((await read(civil, another)).names['2026-10-01']?.en).toBe('1 October 2026')
  })

  test('names what the field can hold, and is refused in words where it does not', async () => {
    expect(await codesOf(on('ends', '2026-12-31', '2027-02-30'))).toEqual(['not-a-day'])
    expect(await codesOf(on('governanceLevel', '', 'galactic'))).toEqual(['not-listed'])
    expect(await codesOf(on('costState', 'not-yet-costed', ''))).toEqual(['needs-a-value'])
    expect(await codesOf(on('lead', '', 'somebody'))).toEqual(['no-such-office'])
    expect(await codesOf(on('lead', '', randomUUID()))).toEqual(['no-such-office'])
    expect(await codesOf(on('ends', '2026-12-30', '2027-06-30'))).toEqual(['text-has-moved-on'])
    expect(await codesOf(on('ends', '', '2027-06-30', civil, 'SEC'))).toEqual(['no-such-field'])
    for (const [field, before, after, column] of [
      ['governanceLevel', '', 'provincial', 'a.governance_level'],
      ['costState', 'not-yet-costed', 'unfunded', 'a.cost_state'],
    ] as const) {
      await answer(await on(field, before, after))
      expect(await stands(column)).toBe(after)
    }
  })
})

describe('a proposal on a list', () => {
  test('adds entries beside those that another adds, and takes one away that another takes away too', async () => {
    const [first = '', second = ''] = others
    const [adds, addsAnother] = [await on('partners', '', first), await on('partners', '', second, justice)]
    await answer(adds)
    expect(await standing(addsAnother)).toMatchObject({
      state: 'rebased',
      now: first,
      rebased: `${first}\n${second}`,
    })
    expect(await codesOf(answer(addsAnother))).toEqual(['text-has-moved-on'])
    await answer(addsAnother, { now: first })
    expect(await stands(partners)).toBe(`${first},${second}`)
    const { value, names } = await read(civil, addsAnother)
    expect(value).toEqual({ shape: 'set', kept: [], added: [second], removed: [] })
    expect(names[second]).toEqual({ en: 'Office 2', ur: 'دفتر 2' })
  })

  test('of places takes codes of the list only, whatever their order, and several stand in one bundle', async () => {
    expect(await codesOf(on('places', '', 'PK-PB\nnowhere'))).toEqual(['not-listed'])
    expect(await codesOf(on('partners', '', `${world.office}\n${randomUUID()}`))).toEqual(['no-such-office'])
    const [one, two] = [
      await on('places', '', 'PK-SD', civil, 'PAR'),
      await on('places', '', 'PK-PB', civil, 'PAR'),
    ]
    const { bundle } = await world.call(civil, 'bundleProposals', {
      ...{ round: world.round, proposals: [one, two], title: 'Both places' },
    })
    await world.call(world.secretariat, 'answerBundle', { bundle, outcome: 'accepted', reason })
    const codes = `(select string_agg(t.code, ',' order by t.code) from strategy.activity_terms t where t.node = a.node)`
    expect(await stands(codes, 'PAR')).toBe('PK-PB,PK-SD')
    expect((await read(civil, two)).names).toMatchObject({
      'PK-PB': { en: 'Place PK-PB', ur: 'Place PK-PB' },
    })
  })
})

describe('a field without words', () => {
  test('is filled by anyone who may propose, and a text is proposed away but for the last title', async () => {
    await answer(await on('gender', '', 'Women are asked first.', justice, 'PAR'))
    expect(await codesOf(world.propose(civil, 'PAR', { after: '' }))).toEqual(['needs-a-value'])
    const where = `strategy.field_texts t join strategy.nodes n on n.id = t.node
      where n.code = 'PAR' and n.version <> $1 and t.field = 'gender'`
    expect(await world.count(where, [world.version])).toBe(1)
    await world.database.asSuperuser((db) =>
      db.query(
        `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
         values ($1, 'remarks', 'en', $2, $3, 'public', 'public', 'To be checked.')`,
        [world.nodes.get('PUB'), world.version, world.strategy],
      ),
    )
    const away = await on('remarks', 'To be checked.', ' ')
    expect((await read(civil, away)).value).toEqual({ shape: 'text', before: 'To be checked.', after: '' })
    // The draft was made before that text was written: it is gone there already.
    expect(await standing(away)).toMatchObject({ state: 'rebased', rebased: '' })
    await answer(away, { now: '' })
    expect((await read(civil, away)).disposition).toMatchObject({ outcome: 'accepted', appliedText: '' })
  })

  test('where a text stands that its author may not read is not written over, and quotes nothing', async () => {
    await world.database.asSuperuser((db) =>
      db.query(
        `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
         select n.id, 'risk', 'en', n.version, n.strategy, n.level, 'restricted annex', 'Not for everybody'
           from strategy.nodes n where n.code = 'PUB'`,
      ),
    )
    const [blind, control] = [await on('risk', '', 'It may fail.'), await on('cost', '', 'Little.')]
    expect((await read(civil, blind)).standing).toMatchObject({ state: 'stands' })
    expect(await standing(blind)).toMatchObject({ state: 'collides', now: null, because: 'stands-unseen' })
    expect(await standing(control)).toMatchObject({ state: 'stands' })
    expect(await codesOf(answer(blind))).toEqual(['collides'])
    expect(await codesOf(answer(blind, { outcome: 'partly', text: 'Other words' }))).toEqual(['collides'])
    const untouched = `strategy.field_texts where field = 'risk' and text = 'Not for everybody'`
    expect(await world.count(untouched)).toBe(2)
    await answer(blind, { outcome: 'rejected' })
  })
})
