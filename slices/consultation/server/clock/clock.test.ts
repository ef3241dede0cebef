import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import type { Mail } from '#kernel/mail/mail.ts'
import type { Notice } from '#kernel/mail/notice.ts'
import { dayAfter, dayAt } from '#kernel/pure/calendar.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'
import { remindOfAnswersJob } from './remind-of-answers.ts'

let world: ConsultationWorld
let civil: Person
beforeAll(async () => {
  world = await consultationWorld()
  civil = await world.person('participant', { sector: 'civil society' })
  const focal = await world.person('focal person', { office: world.office })
  await world.database.asSuperuser((db) =>
    db.query('insert into identity.email_addresses (person, email) values ($1, $2), ($3, $4)', [
      ...[world.secretariat.id, 'secretariat@example.org', focal.id, 'focal@example.org'],
    ]),
  )
})
afterAll(() => world.database.close())

const codesOf = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.reasons.map(({ code }) => code) : error
}
const today = dayAt(new Date())
const reason = { en: 'As the plan says.', ur: 'جیسا کہ منصوبے میں ہے۔' }

const openRound = async (more: object = {}) =>
  (
    await world.call(world.secretariat, 'openRound', {
      ...{ strategy: world.strategy, version: world.version, title: { en: 'A round', ur: 'ایک دور' } },
      ...{ opensOn: dayAfter(today, -60), closesOn: today, ...more },
    })
  ).round
const set = (round: string, answersBy: string, who = world.secretariat) =>
  world.call(who, 'setAnswersBy', { round, answersBy })
const desk = (round: string) => world.call(world.secretariat, 'readAnswerDesk', { round })
const propose = (round: string) =>
  world.propose(civil, 'PUB', { round, after: `words ${String(Math.random())}` })
/** The days of a round as they would be had it been set long ago. */
const setLongAgo = (round: string, day: string) =>
  world.database.asSuperuser(async (db) => {
    await db.query(`set session_replication_role = 'replica'`)
    await db.query('update consultation.answer_days set answers_by = $2 where round = $1', [round, day])
    await db.query(`set session_replication_role = 'origin'`)
  })

describe('the last day for answers', () => {
  test('is said when a round is opened, read by everybody in it, and moved in sight of all', async () => {
    const round = await openRound({ answersBy: dayAfter(today, 10) })
    const seen = async () =>
      (await world.call(civil, 'listRounds', { strategy: world.strategy })).rounds.find(
        ({ id }) => id === round,
      )
    expect(await seen()).toMatchObject({ answersBy: dayAfter(today, 10) })
    expect((await desk(round)).clock).toMatchObject({ daysLeft: 10, moved: [], may: { set: { ok: true } } })
    await set(round, dayAfter(today, 20))
    expect(await seen()).toMatchObject({ answersBy: dayAfter(today, 20) })
    expect((await desk(round)).clock).toMatchObject({
      daysLeft: 20,
      moved: [{ from: dayAfter(today, 10), on: today }],
    })
  })
  test('is neither behind, nor before the round closes, nor what a call promised', async () => {
    const closes = dayAfter(today, 5)
    const round = await openRound({ closesOn: closes })
    expect((await desk(round)).clock).toMatchObject({ answersBy: null, daysLeft: null })
    expect(await codesOf(set(round, today))).toEqual(['answered-before-it-closes'])
    expect(await codesOf(openRound({ closesOn: closes, answersBy: today }))).toEqual([
      'answered-before-it-closes',
    ])
    const past = await openRound({ closesOn: dayAfter(today, -9) })
    expect(await codesOf(set(past, dayAfter(today, -1)))).toEqual(['day-lies-behind'])
    expect(await world.count('consultation.answer_days where round in ($1, $2)', [round, past])).toBe(0)
  })
  test('is set by the secretariat of the strategy and by nobody else', async () => {
    const round = await openRound()
    const elsewhere = await world.person('secretariat', { strategy: world.otherStrategy })
    await expect(set(round, dayAfter(today, 9), civil)).rejects.toThrow()
    await expect(set(round, dayAfter(today, 9), elsewhere)).rejects.toThrow()
    const row = `insert into consultation.answer_days (round, strategy, answers_by, ledger_entry, ledger_salt)
      values ($1, $2, '2030-01-01', gen_random_uuid(), '')`
    const write = (who: Person, sql: string, values: readonly string[]) =>
      world.database.as(who.credential, 'consultation', (tx) => tx.query(sql, [...values]))
    await expect(write(civil, row, [round, world.strategy])).rejects.toThrow(/row-level security/)
    await set(round, dayAfter(today, 9))
    await expect(
      write(
        world.secretariat,
        `update consultation.answer_days set answers_by = '2040-01-01' where round = $1`,
        [round],
      ),
    ).rejects.toThrow(/permission denied/)
    expect(
      (await write(elsewhere, 'select 1 from consultation.answer_days where round = $1', [round])).rows,
    ).toEqual([])
    expect(
      (await write(civil, 'select 1 from consultation.answer_days where round = $1', [round])).rows,
    ).toHaveLength(1)
  })
  test('makes late what has no answer after it, and what was deferred after its own day', async () => {
    const round = await openRound({ answersBy: today })
    const [waiting, answered, deferred] = [await propose(round), await propose(round), await propose(round)]
    await world.call(world.secretariat, 'answerProposal', { proposal: answered, outcome: 'rejected', reason })
    await world.call(world.secretariat, 'answerProposal', {
      ...{ proposal: deferred, outcome: 'deferred', reason },
      ...{ dueOn: dayAfter(today, 3), owner: world.office },
    })
    const late = async () =>
      (await desk(round)).points.filter(({ isLate }) => isLate).map(({ proposal }) => proposal)
    expect(await late()).toEqual([])
    await setLongAgo(round, dayAfter(today, -1))
    expect(await late()).toEqual([waiting])
    expect((await desk(round)).progress.groups).toEqual([
      { key: '', all: 3, answered: 2, dissents: 0, late: 1 },
    ])
    await world.database.asSuperuser((db) =>
      db.query('update consultation.dispositions set due_on = $2 where proposal = $1', [
        deferred,
        dayAfter(today, -1),
      ]),
    )
    expect((await late()).toSorted()).toEqual([waiting, deferred].toSorted())
  })
})

describe('reminders', () => {
  let sent: Notice[] = []
  const mail: Mail = {
    goesTo: 'folder',
    send: (notice) => {
      sent.push(notice)
      return Promise.resolve()
    },
    close: () => undefined,
  }
  beforeEach(() => {
    sent = []
  })
  const run = (round: string) =>
    remindOfAnswersJob(mail, 'https://sutoon.example').run(
      { round },
      {
        id: randomUUID(),
        act: (slice, work) => world.database.as({ kind: 'machine', name: 'job' }, slice, work),
        progress: async () => undefined,
      },
    )
  const asked = (round: string) =>
    world.count(
      `jobs.job where data ->> 'kind' = 'consultation.remind-of-answers'
      and data -> 'payload' ->> 'round' = $1 and start_after > now() + interval '1 day'`,
      [round],
    )
  const pages = () =>
    [...new Set(sent.map(({ link }) => link.replace('https://sutoon.example', '')))].toSorted()

  test('wait for the week before the day, and then go to the secretariat once a week', async () => {
    const round = await openRound({ answersBy: dayAfter(today, 30) })
    await propose(round)
    expect(await asked(round)).toBe(1)
    await run(round)
    expect(sent).toEqual([])
    expect(await asked(round)).toBe(2)
    await setLongAgo(round, dayAfter(today, 7))
    await run(round)
    expect(pages()).toEqual([`/rounds/${round}/answers`])
    const once = sent.length
    expect(once).toBeGreaterThan(0)
    await run(round)
    expect(sent).toHaveLength(once)
  })
  test('say nothing of what was said, by whom, or how it stands', async () => {
    const round = await openRound({ answersBy: today })
    await propose(round)
    await run(round)
    const text = JSON.stringify(sent)
    expect(sent.length).toBeGreaterThan(0)
    for (const leak of ['words 0', 'PUB', civil.id]) expect(text).not.toContain(leak)
  })
  test('stop when everything has its answer', async () => {
    const round = await openRound({ answersBy: today })
    const proposal = await propose(round)
    await world.call(world.secretariat, 'answerProposal', { proposal, outcome: 'rejected', reason })
    await run(round)
    expect(sent).toEqual([])
  })
  test('go to the office too when the day of what was deferred to it has come', async () => {
    const round = await openRound()
    const proposal = await propose(round)
    await world.call(world.secretariat, 'answerProposal', {
      ...{ proposal, outcome: 'deferred', reason, dueOn: dayAfter(today, 3), owner: world.office },
    })
    expect(await asked(round)).toBe(1)
    await run(round)
    expect(sent).toEqual([])
    await world.database.asSuperuser((db) =>
      db.query('update consultation.dispositions set due_on = $2 where proposal = $1', [proposal, today]),
    )
    await run(round)
    expect(pages()).toEqual([`/rounds/${round}`, `/rounds/${round}/answers`])
  })
  test('that another run sent within the week are not sent again, nor asked for twice', async () => {
    const round = await openRound({ answersBy: today })
    await propose(round)
    await run(round)
    expect(sent.length).toBeGreaterThan(0)
    await world.database.asSuperuser((db) =>
      db.query('update consultation.answer_reminders set day = day - 3 where round = $1', [round]),
    )
    sent = []
    const before = await asked(round)
    await run(round)
    expect([sent, await asked(round)]).toEqual([[], before])
  })
  test('are addressed by a function that works for the job alone, and read by nobody else', async () => {
    const round = await openRound({ answersBy: today })
    await propose(round)
    await run(round)
    const read = (who: Person, sql: string) =>
      world.database.as(who.credential, 'consultation', (tx) => tx.query(sql, [round]))
    expect(await world.count('consultation.answer_reminders where round = $1', [round])).toBeGreaterThan(0)
    for (const who of [world.secretariat, civil]) {
      expect((await read(who, 'select 1 from consultation.answer_reminders where round = $1')).rows).toEqual(
        [],
      )
    }
    const other = await openRound({ answersBy: today })
    await propose(other)
    await world.database.as(world.secretariat.credential, 'consultation', (tx) =>
      tx.query('select consultation.say_who_is_reminded($1, current_date)', [other]),
    )
    expect(await world.count('consultation.answer_reminders where round = $1', [other])).toBe(0)
  })
})
