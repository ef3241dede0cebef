import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mandateKinds } from '#kernel/contract/mandates.ts'
import { type Credential, visitor } from '#kernel/database/session.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../testing/consultation-world.ts'
import type { ConsultationRows } from './rows.ts'

let world: ConsultationWorld
let author: Person
let reader: Person
let open = ''
let hidden = ''
const people = new Map<string, Person>()
const reason = { en: 'It names a witness.', ur: 'اس میں گواہ کا نام ہے۔' }
beforeAll(async () => {
  world = await consultationWorld()
  author = await world.person('participant', { sector: 'civil society' })
  reader = await world.person('participant', { sector: 'justice' })
  for (const kind of mandateKinds) {
    people.set(kind, await world.person(kind, kind === 'focal person' ? { office: world.office } : {}))
  }
  people.set('secretariat elsewhere', await world.person('secretariat', { strategy: world.otherStrategy }))
  const flagged = async (after: string) => {
    const proposal = await world.propose(author, 'PUB', { after })
    await world.call(reader, 'flagWords', { proposal, part: 'words', edition: 0, ground: 0 })
    const { cases } = await world.call(world.secretariat, 'readModerationQueue', { strategy: world.strategy })
    return cases.find((one) => one.proposal === proposal)?.case ?? ''
  }
  open = await flagged('not decided')
  await world.call(world.secretariat, 'claimModeration', { case: open })
  hidden = await flagged('hidden')
  await world.call(world.secretariat, 'claimModeration', { case: hidden })
  const decision = { case: hidden, outcome: 'hidden', ground: 0, reason }
  await world.call(world.secretariat, 'decideModeration', decision)
  await world.call(author, 'appealModeration', { case: hidden, words: 'It names nobody.' })
  const text = { en: 'Policy', ur: 'ضابطہ' }
  await world.call(world.secretariat, 'publishModerationPolicy', {
    ...{ strategy: world.strategy, text, grounds: [{ name: text, meaning: text }] },
  })
})
afterAll(() => world.database.close())

const seen = (credential: Credential, table: string, where = 'true') =>
  world.database.as<ConsultationRows, number>(credential, 'consultation', async (tx) => {
    const { rows } = await tx.query<{ n: number }>(
      `select count(*)::int as n from consultation.${table} where ${where}`,
    )
    return rows[0]?.n ?? -1
  })
const write = (who: Person, sql: string, values: readonly unknown[] = []) =>
  world.database.as(who.credential, 'consultation', (tx) => tx.query(sql, [...values]))
const personOf = (kind: string) => people.get(kind) ?? author
const deciders = ['secretariat', 'oversight']

describe.each(['flags', 'moderation_claims', 'moderation_appeals', 'hidden_words'])(
  'of moderation, %s',
  (table) => {
    test('are read by the secretariat and oversight of the strategy, and by nobody else by mandate', async () => {
      const there = await world.count(`consultation.${table}`)
      expect(there).toBeGreaterThan(0)
      for (const [kind, { credential }] of people) {
        expect([kind, await seen(credential, table)]).toEqual([kind, deciders.includes(kind) ? there : 0])
      }
      expect(await seen(visitor, table)).toBe(0)
    })
  },
)

test('a case is read by whoever reads its text once it is decided, and before that by those who decide', async () => {
  expect(await world.count('consultation.moderation_cases')).toBe(2)
  for (const [kind, { credential }] of people) {
    const all = kind === 'secretariat elsewhere' ? 0 : deciders.includes(kind) ? 2 : 1
    expect([kind, await seen(credential, 'moderation_cases')]).toEqual([kind, all])
    expect(await seen(credential, 'moderation_decisions')).toBe(Math.min(all, 1))
  }
})

test('whoever wrote hidden words reads them and the own appeal; who flagged, nobody but the person', async () => {
  expect(await seen(author.credential, 'hidden_words')).toBe(1)
  expect(await seen(author.credential, 'moderation_appeals')).toBe(1)
  expect(await world.count('consultation.flaggers')).toBe(2)
  for (const { credential } of [...people.values(), author])
    expect(await seen(credential, 'flaggers')).toBe(0)
  expect(await seen(reader.credential, 'flaggers')).toBe(2)
  expect(await seen(reader.credential, 'flags')).toBe(2)
})

test('where authors are told only the secretariat reads, and the policy everybody', async () => {
  await world.database.asSuperuser((db) =>
    db.query(
      `insert into consultation.moderation_notices (moderation_case, address, strategy, path)
       values ($1, 'a@example.org', $2, '/')`,
      [hidden, world.strategy],
    ),
  )
  for (const [kind, { credential }] of people) {
    expect([kind, await seen(credential, 'moderation_notices')]).toEqual([
      kind,
      kind === 'secretariat' ? 1 : 0,
    ])
    expect(await seen(credential, 'moderation_policies')).toBe(1)
  }
  expect(await seen(visitor, 'moderation_grounds')).toBe(1)
})

test('nobody decides in another’s name, hides by another way, or answers the own decision’s appeal', async () => {
  const secretary = world.secretariat
  const decide = (who: Person, by: Person, stage: string, of: string) =>
    write(
      who,
      `insert into consultation.moderation_decisions (id, moderation_case, strategy, stage, outcome, edition, reason_en,
          reason_ur, decided_by, ledger_entry, ledger_salt)
       values ($1, $2, $3, $4, 'stays', 0, 'a', 'a', $5, gen_random_uuid(), '')`,
      [randomUUID(), of, world.strategy, stage, by.id],
    )
  await expect(decide(reader, reader, 'first', open)).rejects.toThrow(/row-level security/)
  await expect(decide(secretary, personOf('oversight'), 'first', open)).rejects.toThrow(/row-level security/)
  await expect(decide(personOf('oversight'), personOf('oversight'), 'first', open)).rejects.toThrow(
    /row-level/,
  )
  await expect(decide(secretary, secretary, 'appeal', hidden)).rejects.toThrow(/row-level security/)
  for (const sql of [
    `update consultation.proposals set text_after = 'x'`,
    `update consultation.hidden_words set restored_at = now()`,
    `delete from consultation.hidden_words`,
    `delete from consultation.flags`,
    `insert into consultation.moderation_cases (strategy, proposal, part) select strategy, id, 'words' from consultation.proposals`,
  ]) {
    await expect(write(secretary, sql)).rejects.toThrow(/permission denied/)
  }
  // The control: other hands decide the appeal.
  await decide(personOf('oversight'), personOf('oversight'), 'appeal', hidden)
  expect(await world.count(`consultation.proposals where text_after = 'hidden'`)).toBe(1)
})
