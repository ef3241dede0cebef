import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NotFound, Refusal } from '#kernel/contract/refusal.ts'
import { visitor } from '#kernel/database/session.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { garden, servedGarden } from '#kernel/http/testing/garden.ts'
import { createJobs } from '#kernel/jobs/jobs.ts'
import { createMail } from '#kernel/mail/mail.ts'
import { parseSigner, secretTextOf } from '#kernel/ledger/notes/signed-note.ts'
import { createFileStore } from '#kernel/files/file-store.ts'
import { enterLetter, lettersFor, lettersForEntries } from '../index.ts'
import { open } from './handlers.ts'
import { registry, type Registry } from './testing/registry.ts'

let house: Registry
let folder: string
beforeAll(async () => {
  house = await registry()
  folder = mkdtempSync(join(tmpdir(), 'sutoon-copies-'))
})
afterAll(async () => {
  await house.database.close()
  rmSync(folder, { recursive: true })
})

const listed = async (who: Registry['secretariat'], subject: string) =>
  (await house.call(who.credential, 'listActsByLetter', { subject })).acts

/** Runs the jobs that wait until `count` mails lie in the folder; returns the links in them. */
async function mailedLinks(count: number): Promise<readonly string[]> {
  const mail = createMail({ from: 'sutoon@example.org', folder })
  const files = createFileStore(join(folder, 'files'))
  const signer = parseSigner(secretTextOf('test.example/ledger', randomBytes(32)))
  const room = open({ files, mail, signer, address: 'https://sutoon.example' })
  const jobs = createJobs({ database: house.database, jobs: room.jobs ?? [], every: 40 })
  await jobs.start()
  const end = Date.now() + 15_000
  const mails = () => readdirSync(folder).filter((name) => name.endsWith('.eml'))
  while (mails().length < count && Date.now() < end) await new Promise((done) => setTimeout(done, 40))
  await jobs.stop()
  return mails().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replace(/=\r\n/g, '').replaceAll('=3D', '=')
    const bodies = text
      .split(/\r\n\r\n/)
      .map((part) => Buffer.from(part, 'base64').toString('utf8'))
      .concat(text)
      .join('\n')
    return /https:\/\/sutoon\.example\/by-letter#token=[A-Za-z0-9_-]{43}/.exec(bodies)?.[0] ?? 'no link'
  })
}

const tokenOf = (link: string): string => link.slice(link.lastIndexOf('#token=') + 7)

async function postalToken(subject: string): Promise<string> {
  await house.enter(subject)
  const [act] = await listed(house.secretariat, subject)
  const { path } = await house.call(house.secretariat.credential, 'makePostalCopy', { act: act?.id ?? '' })
  return tokenOf(path)
}

describe('an act entered by letter', () => {
  it('keeps whose letter it was, and is listed to the secretariat by its subject', async () => {
    await house.enter('activity:1')
    await house.enter('activity:2')
    expect(await listed(house.secretariat, 'activity:1')).toMatchObject([
      {
        act: 'delivery.concur',
        theirReference: 'FIA/HQ/17',
        ourReference: 'NSOC/2-3/2026',
        dated: '2026-11-02',
        signatory: 'Director General, FIA',
        medium: 'letter',
        office: { en: 'Federal Investigation Agency' },
        copy: 'waiting',
        contest: null,
      },
    ])
  })

  it('is seen by its office, by its person and by oversight, and by nobody else', async () => {
    await house.enter('activity:3', { person: house.participant.id })
    await house.enter('activity:4')
    expect(await listed(house.focalPerson, 'activity:3')).toHaveLength(1)
    expect(await listed(house.oversight, 'activity:3')).toHaveLength(1)
    expect(await listed(house.participant, 'activity:3')).toHaveLength(1)
    expect(await listed(house.participant, 'activity:4')).toEqual([])
    expect(await listed(house.secretariatElsewhere, 'activity:3')).toEqual([])
    await expect(house.call(visitor, 'listActsByLetter', {})).rejects.toThrow('not-signed-in')
  })

  it('does not tell those outside the secretariat how its copy went', async () => {
    await house.enter('activity:5')
    expect((await listed(house.secretariat, 'activity:5'))[0]?.copy).toBe('waiting')
    expect((await listed(house.focalPerson, 'activity:5'))[0]?.copy).toBeNull()
  })

  it('is undone with its act when the scan never came or the date has not come yet, both told at once', async () => {
    const wrong = house.enter('activity:6', { scan: 'a'.repeat(64), dated: '2999-01-01' })
    await expect(wrong).rejects.toThrow(Refusal)
    await expect(wrong).rejects.toThrow('letter-dated-in-the-future, scan-not-received')
    const { rows } = await house.database.asSuperuser((db) =>
      db.query(`select 1 from ledger.entries where subject = 'activity:6'`),
    )
    expect(rows).toEqual([])
    await house.enter('activity:6')
    expect(await listed(house.secretariat, 'activity:6')).toHaveLength(1)
  })

  it('is entered by a secretariat in its own name only, and nobody changes it afterwards', async () => {
    const inOtherName = house.enter('activity:7', {}, { enteredBy: house.focalPerson.id })
    await expect(inOtherName).rejects.toThrow(/row-level security/)
    await house.enter('activity:7')
    const change = house.database.as(house.secretariat.credential, 'correspondence', (tx) =>
      tx.query(`update correspondence.acts_by_letter set signatory = 'somebody else'`),
    )
    await expect(change).rejects.toThrow(/permission denied/)
  })

  it('belongs to the one strategy of what it is about, whatever else its secretariat may do elsewhere', async () => {
    await house.database.asSuperuser((db) =>
      db.query(
        `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
         values ($1, $2, 'secretariat', gen_random_uuid(), '')`,
        [house.secretariat.id, house.elsewhere],
      ),
    )
    await house.enter('activity:25')
    await house.enter('activity:26', {}, { strategy: house.elsewhere })
    expect(await listed(house.secretariatElsewhere, 'activity:25')).toEqual([])
    expect(await listed(house.focalPersonElsewhere, 'activity:25')).toEqual([])
    expect(await listed(house.secondSecretary, 'activity:26')).toEqual([])
    expect(await listed(house.focalPerson, 'activity:26')).toEqual([])
    expect(await listed(house.secretariatElsewhere, 'activity:26')).toHaveLength(1)
    expect(await listed(house.focalPersonElsewhere, 'activity:26')).toHaveLength(1)
    expect(await listed(house.focalPerson, 'activity:25')).toHaveLength(1)
    await house.database.asSuperuser((db) =>
      db.query('delete from identity.mandates where person = $1 and strategy = $2', [
        house.secretariat.id,
        house.elsewhere,
      ]),
    )
    await expect(house.enter('activity:27', {}, { strategy: house.elsewhere })).rejects.toThrow(
      /row-level security/,
    )
  })

  it('is named by its handler to a strategy of which the one who enters it is the secretariat, or is undone', async () => {
    const { database, scan, office } = house
    const options = {
      database,
      enterLetter,
      signer: parseSigner(secretTextOf('test.example/ledger', randomBytes(32))),
    }
    const letter = {
      ...{ theirReference: 'a', ourReference: 'b', dated: '2026-11-02', signatory: 'Director' },
      medium: 'letter',
    }
    const advise = (about?: string) =>
      carryOut(
        options,
        garden,
        'advise',
        servedGarden.handlers.advise as never,
        house.secretariatElsewhere.credential,
        {
          ...(about && { about }),
          letter: { ...letter, scan, office },
        },
      )
    await expect(advise(house.strategy)).rejects.toThrow('not-allowed')
    await expect(advise()).rejects.toThrow('named no strategy')
    expect(await listed(house.secretariatElsewhere, 'bed-1')).toEqual([])
    await advise(house.elsewhere)
    expect(await listed(house.secretariatElsewhere, 'bed-1')).toHaveLength(1)
    expect(await listed(house.secretariat, 'bed-1')).toEqual([])
  })

  it('leaves two ledger entries: the act, and by which letter it came', async () => {
    const entry = await house.enter('activity:8')
    const { rows } = await house.database.asSuperuser((db) =>
      db.query(
        `select e.act from ledger.entries e join correspondence.acts_by_letter a on e.id in (a.act_entry, a.ledger_entry)
          where a.act_entry = $1 order by 1`,
        [entry],
      ),
    )
    expect(rows).toEqual([{ act: 'correspondence.enterLetter' }, { act: 'delivery.concur' }])
  })
})

describe('the copy to the author', () => {
  it('is mailed with a link under which the author sees what was entered, as often as they like', async () => {
    const { rows: waiting } = await house.database.asSuperuser((db) =>
      db.query('select 1 from correspondence.copies where sent_at is null'),
    )
    expect(waiting.length).toBeGreaterThan(0)
    const links = await mailedLinks(waiting.length)
    expect(links).toHaveLength(waiting.length)
    const token = tokenOf(links[0] ?? '')
    const first = await house.call(visitor, 'showActByLetter', { token })
    expect(first).toMatchObject({
      does: { en: 'Concurs with an activity.' },
      about: { code: 'PUR-1.1', title: { en: 'An activity', ur: null } },
      signatory: 'Director General, FIA',
      office: { ur: 'وفاقی تحقیقاتی ادارہ' },
    })
    expect(first.entered).toEqual([
      {
        label: { en: 'Office', ur: 'دفتر' },
        value: {
          kind: 'words',
          words: { en: 'Federal Investigation Agency', ur: 'وفاقی تحقیقاتی ادارہ' },
        },
      },
      {
        label: { en: 'Answer', ur: 'جواب' },
        value: { kind: 'words', words: { en: 'Concurs', ur: 'رضامند ہے' } },
      },
      {
        label: { en: 'Answered on', ur: 'تاریخِ جواب' },
        value: { kind: 'day', day: '2026-11-02' },
      },
    ])
    expect(await house.call(visitor, 'showActByLetter', { token })).toEqual(first)
    expect((await listed(house.secretariat, 'activity:1'))[0]?.copy).toBe('mailed')
  })

  it('goes to the person and to the focal persons of the office, whatever the letter says of an address', async () => {
    const none = { address: undefined }
    const addressesFor = async (subject: string) => {
      const { rows } = await house.database.asSuperuser((db) =>
        db.query<{ address: string }>(
          `select address from correspondence.copies c join correspondence.acts_by_letter a on a.id = c.act_by_letter
            where a.subject = $1 order by 1`,
          [subject],
        ),
      )
      return rows.map(({ address }) => address)
    }
    const of = ({ id }: { readonly id: string }) => `${id}@example.org`
    await house.enter('activity:22', none)
    expect(await addressesFor('activity:22')).toEqual([of(house.focalPerson)])
    await house.enter('activity:23', { person: house.participant.id })
    expect(await addressesFor('activity:23')).toEqual(
      ['registry@example.org', of(house.focalPerson), of(house.participant)].toSorted(),
    )
    expect((await listed(house.secretariat, 'activity:23'))[0]?.copy).toBe('waiting')
  })

  it('is waited for by post where nobody’s address is known', async () => {
    const office = await house.officeWithoutFocalPerson()
    await house.enter('activity:24', { office, address: undefined })
    expect((await listed(house.secretariat, 'activity:24'))[0]?.copy).toBe('to post')
    const [act] = await listed(house.secretariat, 'activity:24')
    await house.call(house.secretariat.credential, 'makePostalCopy', { act: act?.id ?? '' })
    expect((await listed(house.secretariat, 'activity:24'))[0]?.copy).toBe('posted')
  })

  it('goes by post where no address was given, with a link that only its own secretariat can make', async () => {
    await house.enter('activity:9')
    const [act] = await listed(house.secretariat, 'activity:9')
    const make = (who: Registry['secretariat']) =>
      house.call(who.credential, 'makePostalCopy', { act: act?.id ?? '' })
    await expect(make(house.focalPerson)).rejects.toThrow('not-allowed')
    await expect(make(house.secretariatElsewhere)).rejects.toThrow(NotFound)
    const { path } = await make(house.secretariat)
    expect(await house.call(visitor, 'showActByLetter', { token: tokenOf(path) })).toMatchObject({
      theirReference: 'FIA/HQ/17',
    })
  })

  it('is kept as a hash of its link only, which no role of the application reads', async () => {
    const token = await postalToken('activity:10')
    const { rows } = await house.database.asSuperuser((db) =>
      db.query<{ text: string }>('select l::text as text from correspondence.links l'),
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ text }) => text).join()).not.toContain(token)
    const read = house.database.as(house.secretariat.credential, 'correspondence', (tx) =>
      tx.query('select * from correspondence.links'),
    )
    await expect(read).rejects.toThrow(/permission denied/)
  })
})

describe('the scan of a letter', () => {
  it('is opened by those who may read the act, and by whoever holds its link', async () => {
    const token = await postalToken('activity:30')
    const act = (await listed(house.secretariat, 'activity:30'))[0]?.id ?? ''
    const scan = { sha256: house.scan, name: 'letter-2026-11-02' }
    for (const who of [house.secretariat, house.focalPerson, house.oversight]) {
      expect(await house.call(who.credential, 'openScan', { act })).toEqual(scan)
    }
    for (const who of [house.participant, house.secretariatElsewhere, house.focalPersonElsewhere]) {
      await expect(house.call(who.credential, 'openScan', { act })).rejects.toThrow(NotFound)
    }
    expect(await house.call(visitor, 'openScanByLink', { token })).toEqual(scan)
    await expect(house.call(visitor, 'openScanByLink', { token: 'x'.repeat(43) })).rejects.toThrow(NotFound)
    await expect(house.call(visitor, 'openScan', { act })).rejects.toThrow('not-signed-in')
  })
})

describe('a contest', () => {
  it('is made with the link alone, once, and shows wherever the act shows', async () => {
    const token = await postalToken('activity:11')
    await house.enter('activity:12')
    const reason = 'ہم نے اتفاق نہیں کیا تھا۔'
    const after = await house.call(visitor, 'contestActByLetter', { token, reason })
    expect(after.contest?.reason).toBe(reason)
    expect((await listed(house.secretariat, 'activity:11'))[0]?.contest?.reason).toBe(reason)
    const again = house.call(visitor, 'contestActByLetter', { token, reason: 'again' })
    await expect(again).rejects.toMatchObject({ constraint: 'one_contest_per_act_by_letter' })
    const shown = await house.database.as(house.participant.credential, 'kernel', (tx) =>
      lettersFor(tx, ['activity:11', 'activity:12', 'activity:none']),
    )
    expect([...shown].map(([subject, { contested }]) => [subject, contested]).sort()).toEqual([
      ['activity:11', true],
      ['activity:12', false],
    ])
  })

  it('cannot be made, and nothing seen, with a link that is none', async () => {
    const token = 'x'.repeat(43)
    await expect(house.call(visitor, 'showActByLetter', { token })).rejects.toThrow(NotFound)
    await expect(house.call(visitor, 'contestActByLetter', { token, reason: 'no' })).rejects.toThrow(NotFound)
    const { rows } = await house.database.asSuperuser((db) =>
      db.query(`select 1 from ledger.entries where act = 'correspondence.contestActByLetter'`),
    )
    expect(rows).toHaveLength(1)
  })

  it('cannot be written past the link, even by the secretariat', async () => {
    const write = house.database.as(house.secretariat.credential, 'correspondence', (tx) =>
      tx.query(
        `insert into correspondence.contests (act_by_letter, reason, ledger_entry, ledger_salt)
         select id, 'x', id, '' from correspondence.acts_by_letter limit 1`,
      ),
    )
    await expect(write).rejects.toThrow(/row-level security/)
  })

  it('is made without a link by a focal person of the office, signed in, once', async () => {
    await house.enter('activity:20')
    const [act] = await listed(house.focalPerson, 'activity:20')
    expect(act).toMatchObject({ mayContest: true, contest: null })
    const contest = (who: Registry['secretariat']) =>
      house.call(who.credential, 'contestAsAuthor', { act: act?.id ?? '', reason: 'We declined.' })
    await expect(contest(house.secretariat)).rejects.toThrow('not-in-your-name')
    await expect(contest(house.oversight)).rejects.toThrow('not-in-your-name')
    await expect(contest(house.participant)).rejects.toThrow(NotFound)
    await expect(house.call(visitor, 'contestAsAuthor', { act: act?.id, reason: 'x' })).rejects.toThrow(
      'not-signed-in',
    )
    expect((await contest(house.focalPerson)).reason).toBe('We declined.')
    const [after] = await listed(house.focalPerson, 'activity:20')
    expect(after).toMatchObject({ mayContest: false, contest: { reason: 'We declined.' } })
    await expect(contest(house.focalPerson)).rejects.toMatchObject({
      constraint: 'one_contest_per_act_by_letter',
    })
  })

  it('is made without a link by the person in whose name the act was entered', async () => {
    await house.enter('activity:21', { person: house.participant.id })
    const [act] = await listed(house.participant, 'activity:21')
    expect((await listed(house.secretariat, 'activity:21'))[0]?.mayContest).toBe(false)
    expect(act?.mayContest).toBe(true)
    await house.call(house.participant.credential, 'contestAsAuthor', {
      act: act?.id ?? '',
      reason: 'Not mine.',
    })
    expect((await listed(house.secretariat, 'activity:21'))[0]?.contest?.reason).toBe('Not mine.')
  })
})

describe('the letter behind an act', () => {
  it('is found by the entry of the act where a subject has several, and never with content or address', async () => {
    const entry = await house.enter('activity:13', { theirReference: 'first' })
    await house.enter('activity:13', { theirReference: 'second' })
    const [byEntry, bySubject] = await house.database.as(visitor, 'kernel', async (tx) => [
      await lettersForEntries(tx, [entry]),
      await lettersFor(tx, ['activity:13']),
    ])
    expect(byEntry.get(entry)?.theirReference).toBe('first')
    expect(bySubject.get('activity:13')?.theirReference).toBe('second')
    expect(JSON.stringify([...byEntry.values()])).not.toMatch(/registry@|"answer"|content/)
  })
})
