import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '#kernel/contract/refusal.ts'
import { type Credential, visitor } from '#kernel/database/session.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../testing/consultation-world.ts'
import { reportsChanged, takenIn, withMoreText } from '../testing/sent-in.ts'
import type { ConsultationRows } from './rows.ts'

let world: ConsultationWorld
let submission = ''
let participant: Person
let focal: Person
let evaluator: Person
let oversight: Person
let approving: Person
let elsewhere: Person
beforeAll(async () => {
  world = await consultationWorld()
  await withMoreText(world)
  participant = await world.person('participant', { sector: 'civil society' })
  focal = await world.person('focal person', { office: world.office })
  evaluator = await world.person('evaluator')
  oversight = await world.person('oversight')
  approving = await world.person('approving authority')
  elsewhere = await world.person('secretariat', { strategy: world.otherStrategy })
  submission = await takenIn(
    world,
    reportsChanged('Home Department', 'shall', ['<w:p><w:r><w:drawing/></w:r></w:p>']),
  )
  await world.call(world.secretariat, 'proposeAllPlaced', { submission })
})
afterAll(() => world.database.close())

const rowsSeen = (credential: Credential, table: string) =>
  world.database.as<ConsultationRows, number>(credential, 'consultation', async (tx) => {
    const { rows } = await tx.query<{ n: number }>(`select count(*)::int as n from consultation.${table}`)
    return rows[0]?.n ?? -1
  })
const write = (who: Person, sql: string, values: readonly unknown[] = []) =>
  world.database.as(who.credential, 'consultation', (tx) => tx.query(sql, [...values]))

const reason = { en: 'Said elsewhere.', ur: 'یہ کہیں اور درج ہے۔' }

const ofFiles = ['submissions', 'submission_changes', 'submission_unread', 'change_places'] as const

describe.each(ofFiles)('what was sent in, in %s', (table) => {
  test('is read by the secretariat, the approving authority and oversight', async () => {
    for (const who of [world.secretariat, approving, oversight]) {
      expect(await rowsSeen(who.credential, table)).toBe(1)
    }
  })
  test('is read by nobody else, though it is there', async () => {
    for (const { credential } of [participant, focal, evaluator, elsewhere]) {
      expect(await rowsSeen(credential, table)).toBe(0)
    }
    expect(await rowsSeen(visitor, table)).toBe(0)
    for (const name of ['job', 'reaction', 'example'] as const) {
      expect(await rowsSeen({ kind: 'machine', name }, table)).toBe(0)
    }
    expect(await world.count(`consultation.${table}`)).toBe(1)
  })
})

test('where a proposal came from is read by whoever reads the proposal, and by nobody else', async () => {
  for (const { credential } of [participant, focal, evaluator, oversight, world.secretariat]) {
    expect(await rowsSeen(credential, 'proposal_sources')).toBe(1)
  }
  expect(await rowsSeen(elsewhere.credential, 'proposal_sources')).toBe(0)
  expect(await rowsSeen(visitor, 'proposal_sources')).toBe(0)
})

test('by the acts, a file is not found by those who may not read it', async () => {
  await expect(world.call(participant, 'readSubmission', { submission })).rejects.toThrow('not-allowed')
  await expect(world.call(elsewhere, 'readSubmission', { submission })).rejects.toThrow(NotFound)
  await expect(world.call(elsewhere, 'openSubmissionFile', { submission })).rejects.toThrow(NotFound)
  await expect(world.call(oversight, 'leaveOutChange', { submission, number: 1, reason })).rejects.toThrow(
    'not-allowed',
  )
  expect(await world.call(oversight, 'readSubmission', { submission })).toMatchObject({
    ...{ submission: { id: submission }, may: { proposeAll: { ok: false } } },
    unread: [{ what: 'picture' }],
  })
})

describe('nobody alters what was sent in', () => {
  test.each(['submissions', 'submission_changes', 'submission_unread', 'proposal_sources'])(
    '%s',
    async (table) => {
      await expect(
        write(world.secretariat, `update consultation.${table} set strategy = strategy`),
      ).rejects.toThrow(/permission denied/)
      await expect(write(world.secretariat, `delete from consultation.${table}`)).rejects.toThrow(
        /permission denied/,
      )
      await expect(
        world.database.asSuperuser((db) => db.query(`update consultation.${table} set strategy = strategy`)),
      ).rejects.toThrow(/stays as it was sent/)
    },
  )
})

test('oversight says nothing of where a change stands, and no secretariat takes in for another strategy', async () => {
  await write(
    oversight,
    `update consultation.change_places set left_out_en = 'x', left_out_ur = 'x', proposal = null`,
  )
  expect(await world.count("consultation.change_places where left_out_en = 'x'")).toBe(0)
  const into = `insert into consultation.submissions (id, strategy, round, version, kind, title_en, sender, received_on,
      file_sha256, file_name, paragraphs, found, taken_by, ledger_entry, ledger_salt)
    values (gen_random_uuid(), $1, $2, $3, 'letter', 'x', 'x', '2026-01-01', 'x', 'x', 0, 0, $4, gen_random_uuid(), '')`
  await expect(
    write(elsewhere, into, [world.otherStrategy, world.round, world.version, elsewhere.id]),
  ).rejects.toThrow(/row-level security/)
})
