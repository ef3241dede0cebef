import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NotFound } from '#kernel/contract/refusal.ts'
import { visitor } from '#kernel/database/session.ts'
import { createFileStore } from '#kernel/files/file-store.ts'
import { createJobs } from '#kernel/jobs/jobs.ts'
import { parseSigner, secretTextOf } from '#kernel/ledger/notes/signed-note.ts'
import { createMail } from '#kernel/mail/mail.ts'
import { lettersForEntries } from '../../index.ts'
import { open } from '../handlers.ts'
import { type Person, type Registry, registry } from '../testing/registry.ts'

let house: Registry
beforeAll(async () => {
  house = await registry()
})
afterAll(() => house.database.close())

const read = (who: Person, act: string) => house.call(who.credential, 'readActByLetter', { act })

const answer = (who: Person, act: string, more: object) =>
  house.call(who.credential, 'answerContest', { act, ...more })

/** An act entered by the first of the secretariat, and contested by the focal person of its office. */
async function contested(subject: string): Promise<{ readonly act: string; readonly entry: string }> {
  const { act, entry } = await entered(subject)
  await house.call(house.focalPerson.credential, 'contestAsAuthor', { act, reason: 'We declined.' })
  return { act, entry }
}

async function entered(subject: string): Promise<{ readonly act: string; readonly entry: string }> {
  const entry = await house.enter(subject)
  const { acts } = await house.call(house.focalPerson.credential, 'listActsByLetter', { subject })
  return { act: acts[0]?.id ?? '', entry }
}

const pastTheHandler = (who: Person, act: string, upheld: boolean) =>
  house.database.as(who.credential, 'correspondence', (tx) =>
    tx.query(
      `insert into correspondence.contest_answers
         (act_by_letter, upheld, reason, answered_by, ledger_entry, ledger_salt)
       values ($1, $2, 'x', $3, gen_random_uuid(), '')`,
      [act, upheld, who.id],
    ),
  )

const standingOf = async (entry: string) =>
  house.database.as(
    visitor,
    'kernel',
    async (tx) => (await lettersForEntries(tx, [entry])).get(entry)?.contest,
  )

describe('a contest', () => {
  it('is answered by the secretariat of its strategy alone, once, and only where there is one', async () => {
    const { act } = await contested('activity:1')
    const upheld = { upheld: true, reason: 'It is not yours.' }
    await expect(answer(house.focalPerson, act, upheld)).rejects.toThrow('not-allowed')
    await expect(answer(house.oversight, act, upheld)).rejects.toThrow('not-allowed')
    await expect(answer(house.secretariatElsewhere, act, upheld)).rejects.toThrow(NotFound)
    expect((await read(house.secretariat, act)).contest?.answer).toBeNull()
    await answer(house.secondSecretary, act, upheld)
    await expect(answer(house.thirdSecretary, act, upheld)).rejects.toMatchObject({
      constraint: 'one_answer_per_contest',
    })
    await house.enter('activity:2')
    const { acts } = await house.call(house.secretariat.credential, 'listActsByLetter', {
      subject: 'activity:2',
    })
    await expect(answer(house.secretariat, acts[0]?.id ?? '', upheld)).rejects.toThrow('not-contested')
  })

  it('is answered, either way, by somebody who had no hand in the act and with a reason', async () => {
    const { act } = await contested('activity:3')
    expect((await read(house.secretariat, act)).mayAnswer).toMatchObject({ ok: false })
    expect((await read(house.secondSecretary, act)).mayAnswer).toMatchObject({ ok: true })
    expect((await read(house.focalPerson, act)).mayAnswer).toBeNull()
    for (const upheld of [true, false]) {
      const given = { upheld, reason: 'The scan bears the seal of the office.' }
      await expect(answer(house.secretariat, act, given)).rejects.toThrow('needs-another-person')
      await expect(pastTheHandler(house.secretariat, act, upheld)).rejects.toThrow(/row-level security/)
      await expect(answer(house.secondSecretary, act, { upheld })).rejects.toMatchObject({
        constraint: 'answering_a_contest_gives_a_reason',
      })
    }
    await answer(house.secondSecretary, act, { upheld: false, reason: 'It is sealed.' })
    expect((await read(house.secretariat, act)).mayAnswer).toBeNull()
  })

  it('that came by a printed link says so, and who printed one or contested signed in does not answer it', async () => {
    const { act } = await entered('activity:8')
    const { path } = await house.call(house.secondSecretary.credential, 'makePostalCopy', { act })
    const token = path.slice(path.indexOf('#token=') + 7)
    // Whoever printed the link hands it to a third person, who opens it while signed in.
    const shown = await house.call(house.fourthSecretary.credential, 'contestActByLetter', {
      token,
      reason: 'Not ours.',
    })
    expect(shown.contest).toMatchObject({ cameBy: 'printed link' })
    for (const who of [house.secretariat, house.secondSecretary, house.fourthSecretary]) {
      expect((await read(who, act)).mayAnswer).toMatchObject({ ok: false })
      await expect(answer(who, act, { upheld: true, reason: 'x' })).rejects.toThrow('needs-another-person')
      await expect(pastTheHandler(who, act, true)).rejects.toThrow(/row-level security/)
    }
    await answer(house.thirdSecretary, act, { upheld: true, reason: 'The office says so.' })
    expect((await read(house.oversight, act)).contest).toMatchObject({
      cameBy: 'printed link',
      answer: { upheld: true, reason: 'The office says so.' },
    })
  })

  it('that its author made signed in says so', async () => {
    const { act } = await contested('activity:9')
    expect((await read(house.secretariat, act)).contest?.cameBy).toBe('signed in')
  })

  it('cannot be written as if it had come another way, nor a printed link as if it had been mailed', async () => {
    const { act } = await entered('activity:10')
    const insertAs = (who: Person, statement: string, values: readonly unknown[]) =>
      house.database.as(who.credential, 'correspondence', (tx) => tx.query(statement, [...values]))
    const pretended = `insert into correspondence.contests (act_by_letter, reason, came_by, contested_by, ledger_entry,
        ledger_salt) values ($1, 'x', $2, $3, gen_random_uuid(), '')`
    for (const [way, by] of [
      ['mailed link', null],
      ['signed in', house.participant.id],
    ]) {
      await expect(insertAs(house.focalPerson, pretended, [act, way, by])).rejects.toThrow(
        /row-level security/,
      )
    }
    const link = `insert into correspondence.links (token_sha256, act_by_letter, made_for, made_by)
        values (gen_random_uuid()::text, $1, $2, $3)`
    await expect(insertAs(house.secretariat, link, [act, 'mail', null])).rejects.toThrow(/row-level security/)
    await expect(insertAs(house.secretariat, link, [act, 'print', house.secondSecretary.id])).rejects.toThrow(
      /row-level security/,
    )
    await insertAs(house.secretariat, link, [act, 'print', house.secretariat.id])
    await insertAs(house.focalPerson, pretended, [act, 'signed in', house.focalPerson.id])
  })

  it('stands for the slices that count the act as unanswered, then as upheld or kept', async () => {
    const first = await contested('activity:4')
    const second = await contested('activity:5')
    expect((await standingOf(first.entry))?.standing).toBe('unanswered')
    await answer(house.secondSecretary, first.act, { upheld: true, reason: 'It is not yours.' })
    await answer(house.secondSecretary, second.act, { upheld: false, reason: 'It is signed.' })
    expect((await standingOf(first.entry))?.standing).toBe('upheld')
    expect((await standingOf(second.entry))?.standing).toBe('kept')
    expect(await standingOf(await house.enter('activity:6'))).toBeNull()
  })
})

describe('the answer to a contest', () => {
  it('is mailed to the author with a link that shows it, and leaves its entry in the ledger', async () => {
    const { act } = await contested('activity:7')
    const folder = mkdtempSync(join(tmpdir(), 'sutoon-answers-'))
    await house.database.asSuperuser((db) => db.query('update correspondence.copies set sent_at = now()'))
    await answer(house.secondSecretary, act, { upheld: false, reason: 'It bears your seal.' })
    const { rows: waiting } = await house.database.asSuperuser((db) =>
      db.query<{ address: string; kind: string }>(
        'select address, kind from correspondence.copies where sent_at is null',
      ),
    )
    expect(waiting.map(({ address }) => address).toSorted()).toEqual(
      [`${house.focalPerson.id}@example.org`, 'registry@example.org'].toSorted(),
    )
    const mails = await mailed(folder, waiting.length)
    expect(mails.join('\n')).toContain('answered the contest')
    const token = /#token=([A-Za-z0-9_-]{43})/.exec(mails[0] ?? '')?.[1] ?? ''
    const shown = await house.call(visitor, 'showActByLetter', { token })
    expect(shown.contest).toMatchObject({
      reason: 'We declined.',
      answer: { upheld: false, reason: 'It bears your seal.' },
    })
    const { rows } = await house.database.asSuperuser((db) =>
      db.query(
        `select e.act from ledger.entries e join correspondence.contest_answers w on w.ledger_entry = e.id
          where w.act_by_letter = $1`,
        [act],
      ),
    )
    expect(rows).toEqual([{ act: 'correspondence.answerContest' }])
    rmSync(folder, { recursive: true })
  })
})

/** Runs the jobs until `count` mails lie in the folder; returns their bodies. */
async function mailed(folder: string, count: number): Promise<readonly string[]> {
  const mail = createMail({ from: 'sutoon@example.org', folder })
  const files = createFileStore(join(folder, 'files'))
  const signer = parseSigner(secretTextOf('test.example/ledger', randomBytes(32)))
  const room = open({ files, mail, signer, address: 'https://sutoon.example' })
  const jobs = createJobs({ database: house.database, jobs: room.jobs ?? [], every: 40 })
  await jobs.start()
  const names = () => readdirSync(folder).filter((name) => name.endsWith('.eml'))
  await expect.poll(() => names().length, { timeout: 15_000 }).toBe(count)
  await jobs.stop()
  return names().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replace(/=\r\n/g, '').replaceAll('=3D', '=')
    const bodies = text.split(/\r\n\r\n/).map((part) => Buffer.from(part, 'base64').toString('utf8'))
    return [text, ...bodies].join('\n')
  })
}
