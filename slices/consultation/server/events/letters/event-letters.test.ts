import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textAfter } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import {
  type ConsultationWorld,
  consultationWorld,
  type Person,
} from '../../../testing/consultation-world.ts'
import { writeRoundPaperNow } from '../../../testing/write-round-papers.ts'

let world: ConsultationWorld
let event: string
const [police, courts, shelter] = [randomUUID(), randomUUID(), randomUUID()]
const head = {
  letterhead: { en: 'Secretariat of the Strategy', ur: 'سیکرٹریٹ برائے حکمتِ عملی' },
  ...{ fileNumber: 'NSOC/3-1/2026', contact: 'secretariat@example.org' },
  signatory: { en: 'Section officer', ur: 'سیکشن افسر' },
}

beforeAll(async () => {
  world = await consultationWorld()
  await world.database.asSuperuser(async (db) => {
    for (const [id, code, sector, en, ur] of [
      [police, 'POL', 'federal', 'Police of a province', 'صوبائی پولیس'],
      [courts, 'CRT', 'justice', 'Courts of a province', 'صوبائی عدالتیں'],
      [shelter, 'SHL', 'civil society', 'A shelter', 'ایک پناہ گاہ'],
    ]) {
      await db.query(
        `insert into identity.organisations (id, code, sector, name_en, name_ur, ledger_entry, ledger_salt)
         values ($1, $2, $3, $4, $5, gen_random_uuid(), '')`,
        [id, code, sector, en, ur],
      )
    }
  })
  const planned = await world.call(world.secretariat, 'planEvent', {
    round: world.round,
    ...{ title: { en: 'A workshop', ur: 'ایک ورکشاپ' }, place: { en: 'Islamabad', ur: 'اسلام آباد' } },
    ...{ startsOn: '2026-02-16', endsOn: '2026-02-17' },
    expected: [
      { name: { en: 'Policing', ur: 'پولیس' }, bodies: [police] },
      { name: { en: 'Justice', ur: 'انصاف' }, bodies: [courts] },
    ],
  })
  event = planned.event
})
afterAll(() => world.database.close())

const make = (kind: string, more: object = {}, who: Person = world.secretariat) =>
  world.call(who, 'makeEventLetters', { event, kind, ...head, ...more })
/** The newest letters of a kind, as they are printed. */
async function printed(kind: string) {
  const rows: { sha256: string; addressee_en: string }[] = []
  await world.database.asSuperuser(async (db) => {
    const found = await db.query(
      'select sha256, addressee_en from correspondence.letters_to_sign where kind = $1 order by made_at desc, ledger_row',
      [kind],
    )
    rows.push(...(found.rows as typeof rows))
  })
  return Promise.all(
    rows.map(async ({ sha256, addressee_en }) => {
      const read = readWord(await world.files.get(sha256))
      if (!read.ok) throw new Error(read.why)
      return { to: addressee_en, texts: read.document.paragraphs.map(({ pieces }) => textAfter(pieces)) }
    }),
  )
}
/** As the letter of an organisation names somebody. */
async function nominated(organisation: string, post: string, isAtRisk = false): Promise<string> {
  const id = randomUUID()
  await world.database.asSuperuser(async (db) => {
    await db.query(
      `insert into consultation.nominations (id, event, strategy, by_organisation, organisation, sector, post_en,
         ledger_entry, ledger_salt) values ($1, $2, $3, $4, $4, 'justice', $5, gen_random_uuid(), '')`,
      [id, event, world.strategy, organisation, post],
    )
    if (isAtRisk) {
      await db.query('insert into consultation.nominees_at_risk (nomination, strategy) values ($1, $2)', [
        ...[id, world.strategy],
      ])
    }
  })
  return id
}

test('each chosen organisation is asked to nominate, in both languages, for the event with its days and place', async () => {
  expect(await make('nomination', { organisations: [police, courts, police] })).toEqual({
    ...{ letters: 2, withoutLetter: 0 },
  })
  const [first] = await printed('nomination')
  expect(first?.texts.join('\n')).toContain(
    'A workshop, to be held on 16 February 2026 – 17 February 2026 at Islamabad',
  )
  expect(first?.texts.join('\n')).toContain('16 فروری 2026')
})

test('nobody is asked, or an organisation that is not there: told so, and nothing is made', async () => {
  const before = (await printed('nomination')).length
  await expect(make('nomination')).rejects.toThrow('nobody-chosen')
  await expect(make('nomination', { organisations: [randomUUID()] })).rejects.toThrow('no-such-organisation')
  await expect(make('invitation')).rejects.toThrow('nobody-invited')
  await expect(make('reminder')).rejects.toThrow('awaited-by-when')
  expect((await printed('nomination')).length).toBe(before)
})

test('the voices from which no nomination came are reminded, until it has come', async () => {
  await nominated(courts, 'A judge')
  expect(await make('reminder', { awaitedBy: '2026-02-01' })).toMatchObject({ letters: 1 })
  const [reminder] = await printed('reminder')
  expect(reminder?.to).toBe('Police of a province')
  expect(reminder?.texts).toContain('Reminder: the nomination for A workshop')
  await nominated(police, 'An officer')
  await expect(make('reminder', { awaitedBy: '2026-02-01' })).rejects.toThrow('nothing-awaited')
})

test('those invited stand in the annex of the letter to who nominated them; who is at risk is named in none', async () => {
  const judge = await nominated(courts, 'A second judge')
  const waits = await nominated(courts, 'Not invited')
  const atRisk = await nominated(shelter, 'Someone at risk', true)
  await world.call(world.secretariat, 'inviteNominees', { event, nominations: [judge, atRisk] })
  expect(await make('invitation')).toEqual({ letters: 1, withoutLetter: 1 })
  const letters = await printed('invitation')
  expect(letters.map(({ to }) => to)).toEqual(['Courts of a province'])
  const text = letters[0]?.texts.join('\n') ?? ''
  expect(text).toContain('A second judge')
  expect(text).not.toContain('Not invited')
  expect(text).not.toContain('at risk')
  expect(waits).not.toBe(judge)
})

test('letters of an event are made by its secretariat alone', async () => {
  const elsewhere = await world.person('secretariat', { strategy: world.otherStrategy })
  await expect(make('nomination', { organisations: [police] }, elsewhere)).rejects.toThrow('not found')
  for (const kind of ['participant', 'oversight', 'evaluator'] as const) {
    await expect(make('nomination', { organisations: [police] }, await world.person(kind))).rejects.toThrow(
      'not-allowed',
    )
  }
})

test('the papers of an event are opened once, with its agenda as the first of them', async () => {
  await world.call(world.secretariat, 'setAgenda', {
    event,
    items: [
      {
        ...{ day: '2026-02-16', startsAt: '09:30', endsAt: null, breakouts: [] },
        ...{ title: { en: 'Opening', ur: 'آغاز' }, note: { en: 'The rules.', ur: 'قواعد۔' } },
      },
    ],
  })
  expect((await world.call(world.secretariat, 'readEvent', { event })).papers).toBeNull()
  await expect(world.call(await world.person('participant'), 'openEventPapers', { event })).rejects.toThrow(
    'not-allowed',
  )
  const { meeting } = await world.call(world.secretariat, 'openEventPapers', { event })
  expect((await world.call(world.secretariat, 'readEvent', { event })).papers).toBe(meeting)
  await expect(world.call(world.secretariat, 'openEventPapers', { event })).rejects.toThrow('opened-before')
  const { rows } = await world.database.asSuperuser((db) =>
    db.query<{ text_en: string; text_ur: string }>(
      `select e.text_en, e.text_ur from correspondence.meeting_paper_editions e
         join correspondence.meeting_papers p on p.id = e.paper where p.meeting = $1 and p.kind = 'agenda'`,
      [meeting],
    ),
  )
  expect(rows).toEqual([
    {
      text_en: '# 16 February 2026, 09:30: Opening\nThe rules.',
      text_ur: '# 16 فروری 2026, 09:30: آغاز\nقواعد۔',
    },
  ])
})

test('each body that took part gets a covering note with the paper of the round; one whose people are at risk gets none', async () => {
  const papers = { round: world.round, kind: 'workshop', language: 'both', format: 'html' }
  const { paper } = await world.call(world.secretariat, 'makeRoundPaper', papers)
  const cover = (more: object, who: Person = world.secretariat) =>
    world.call(who, 'makeRoundCoveringNotes', { paper, ...head, ...more })
  await expect(cover({ toParticipants: true })).rejects.toThrow('paper-not-ready')
  await writeRoundPaperNow(world, paper)
  await expect(cover({})).rejects.toThrow('nobody-chosen')
  await expect(cover({ organisations: [randomUUID()] })).rejects.toThrow('no-such-body')
  const participant = await world.person('participant', { sector: 'justice' })
  await expect(cover({ toParticipants: true }, participant)).rejects.toThrow('not-allowed')
  expect(await printed('covering note')).toEqual([])

  const committee = { en: 'The Secretary of the Committee', ur: 'سیکرٹری کمیٹی' }
  // Chosen and a participant: one letter all the same.
  const asked = { toParticipants: true, organisations: [police], others: [committee] }
  expect(await cover(asked)).toEqual({ letters: 3 })
  const notes = await printed('covering note')
  expect(notes.map(({ to }) => to).toSorted()).toEqual([
    ...['Courts of a province', 'Police of a province', committee.en],
  ])
  expect(notes[0]?.texts.join()).toMatch(/\(report, code of this paper: [2-9A-Z]{12}\)/)
  expect(await cover({ organisations: [shelter] })).toEqual({ letters: 1 })
})
