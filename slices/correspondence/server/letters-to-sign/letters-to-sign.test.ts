import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '#kernel/database/session.ts'
import { recordRows } from '#kernel/ledger/record.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { textAfter } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import { type Person, type Registry, registry } from '../testing/registry.ts'
import { letterByCode } from './letter-by-code.ts'
import { type LettersOrdered, makeLetters, rowsOfLetters } from './make-letters.ts'

let house: Registry
beforeAll(async () => {
  house = await registry()
})
afterAll(() => house.database.close())

const head = {
  letterhead: { en: 'Secretariat of the Strategy', ur: 'سیکرٹریٹ برائے حکمتِ عملی' },
  ...{ fileNumber: 'NSOC/2-9/2026', contact: 'secretariat@example.org' },
  signatory: { en: 'Section officer', ur: 'سیکشن افسر' },
}
const site = 'https://sutoon.example.org'
const agency = { en: 'Federal Investigation Agency', ur: 'وفاقی تحقیقاتی ادارہ' }
const ministry = { en: 'Ministry of Interior', ur: 'وزارتِ داخلہ' }

/** As a slice that owns the matter makes them: under one entry of its own act. */
const made = (
  who: Person,
  letters: LettersOrdered['letters'] = usual(),
  more: Partial<LettersOrdered> = {},
) =>
  house.database.as(who.credential, 'strategy', async (tx) => {
    const ordered: LettersOrdered = {
      ...{ strategy: house.strategy, kind: 'covering note', head, letters, site },
      about: { path: '/plan/1/papers', title: { en: 'A paper', ur: 'ایک دستاویز' } },
      ...more,
    }
    const recorded = await recordRows(tx, {
      ...{ act: 'strategy.makeCoveringNotes', subject: 'paper', rows: rowsOfLetters(ordered) },
    })
    return makeLetters(tx, house.files, ordered, who.id, recorded)
  })
const usual = (): LettersOrdered['letters'] => [
  {
    ...{ to: agency, office: house.office },
    filling: { matter: { en: 'The plan', ur: 'منصوبہ' } },
    annex: {
      title: { en: 'Annex', ur: 'ضمیمہ' },
      blocks: [{ kind: 'paragraph', texts: { en: [{ text: 'One line' }] } }],
    },
  },
  { to: ministry, filling: { matter: { en: 'The plan', ur: 'منصوبہ' } } },
]
const list = async (more: object = {}) =>
  (await house.call(house.secretariat.credential, 'listLettersToSign', { strategy: house.strategy, ...more }))
    .letters
const send = (letters: readonly string[], sentOn = dayAt(new Date()), who = house.secretariat) =>
  house.call(who.credential, 'sayLettersSent', { strategy: house.strategy, letters: [...letters], sentOn })
async function textsOf(sha256: string) {
  const read = readWord(await house.files.get(sha256))
  if (!read.ok) throw new Error(read.why)
  return read.document.paragraphs.map(({ pieces }) => textAfter(pieces))
}
const fileOf = async (letter: string, who = house.secretariat) =>
  textsOf((await house.call(who.credential, 'openLetterToSign', { toSign: letter })).sha256)

test('a letter is a Word file in both languages with its file number, a line for its diary number, and its annex', async () => {
  const [first = ''] = await made(house.secretariat)
  const texts = await fileOf(first)
  for (const text of [
    agency.en,
    agency.ur,
    head.signatory.ur,
    'File No.: NSOC/2-9/2026',
    'Annex',
    'One line',
  ]) {
    expect(texts).toContain(text)
  }
  expect(texts.find((text) => text.startsWith('Diary No.'))).toMatch(/: _+$/)
  expect(texts.indexOf('Annex')).toBeGreaterThan(texts.indexOf(head.signatory.en))
  expect(texts.some((text) => /[{}]/.test(text))).toBe(false)
})

test('letters that went out get the next diary numbers, stand in the register, and bear them; nothing else changes', async () => {
  const letters = await made(house.secretariat)
  const before = await fileOf(letters[0] ?? '')
  const { sent } = await send(letters)
  const numbers = sent.map(({ diaryNumber }) => Number(diaryNumber.split('/')[1]))
  expect(numbers[1]).toBe((numbers[0] ?? 0) + 1)
  const after = await fileOf(letters[0] ?? '')
  expect(after).toContain(`Diary No.: ${sent[0]?.diaryNumber}`)
  const isReference = (text: string) => /^(Diary No\.|Dated|ڈائری نمبر|مورخہ):/.test(text)
  expect(after.filter((text) => !isReference(text))).toEqual(before.filter((text) => !isReference(text)))
  const register = await house.call(house.oversight.credential, 'listLetters', { strategy: house.strategy })
  const line = register.letters.find(({ diaryNumber }) => diaryNumber === sent[0]?.diaryNumber)
  expect(line).toMatchObject({ direction: 'out', fileNumber: head.fileNumber, kind: 'covering note' })
  const read = await house.call(house.oversight.credential, 'readLetter', { line: line?.id ?? '' })
  expect(read).toMatchObject({ about: { path: '/plan/1/papers' }, madeHere: letters[0] })
})

test('all go out or none: one that was sent, set aside or is not there stops them, each with its name', async () => {
  const [one = '', two = ''] = await made(house.secretariat)
  await house.call(house.secretariat.credential, 'setLetterAside', { toSign: two })
  await expect(send([one, two])).rejects.toMatchObject({
    reasons: [{ code: 'set-aside', values: { addressee: ministry.en } }],
  })
  await expect(send([one, house.office])).rejects.toMatchObject({
    reasons: [{ code: 'letters-missing', values: { count: 1 } }],
  })
  await expect(send([one], '2999-01-01')).rejects.toThrow('sent-in-the-future')
  await expect(send([one], '2020-01-01')).rejects.toThrow('sent-before-made')
  expect((await list({ standing: 'to sign' })).map(({ id }) => id)).toContain(one)
  await send([one])
  await expect(send([one])).rejects.toThrow('already-sent')
  await expect(house.call(house.secretariat.credential, 'setLetterAside', { toSign: one })).rejects.toThrow(
    'already-sent',
  )
})

test('by the code at its foot anybody learns whether a letter was made to sign, replaced, set aside, or went out and how', async () => {
  const codes = async (letters: readonly string[]) =>
    house.database.as(house.secretariat.credential, 'correspondence', async (tx) => {
      const { rows } = await tx.query<{ code: string }>(
        'select code from correspondence.letters_to_sign where id = any ($1::uuid[]) order by ledger_row',
        [letters],
      )
      return rows.map(({ code }) => code)
    })
  const asked = (code = '') => house.database.as(visitor, 'portal', (tx) => letterByCode(tx, code))
  const matter = { about: { path: '/plan/9/papers', title: { en: 'Another', ur: 'دوسری' } } }
  const older = await made(house.secretariat, usual(), matter)
  const [old] = await codes(older)
  expect(await asked(old)).toMatchObject({ standing: 'to sign', sentOn: null })
  const letters = await made(house.secretariat, usual(), matter)
  const [first, second] = await codes(letters)
  expect(await asked(old)).toMatchObject({ standing: 'replaced' })
  const { sent } = await send(letters.slice(0, 1))
  expect(await asked(first)).toMatchObject({
    ...{ standing: 'sent', sentOn: dayAt(new Date()), diaryNumber: sent[0]?.diaryNumber },
  })
  await house.call(house.secretariat.credential, 'setLetterAside', { toSign: letters[1] ?? '' })
  expect(await asked(second)).toMatchObject({ standing: 'set aside' })
  expect(await asked('ZZZZZZZZZZZZ')).toBeNull()
})

test('said twice at once, a letter still gets one number', async () => {
  const [letter = ''] = await made(house.secretariat)
  const outcomes = await Promise.allSettled([
    send([letter]),
    send([letter], undefined, house.secondSecretary),
  ])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('several letters are printed as one file, and the list narrows by kind, standing and matter', async () => {
  const letters = await made(house.secretariat, usual(), { kind: 'reminder' })
  const { sha256 } = await house.call(house.secretariat.credential, 'printLetters', {
    ...{ strategy: house.strategy, letters: [...letters] },
  })
  const texts = await textsOf(sha256)
  expect(texts).toEqual(expect.arrayContaining([agency.en, ministry.en, agency.ur, ministry.ur]))
  expect((await list({ kind: 'reminder' })).map(({ id }) => id)).toEqual(letters)
  expect(await list({ about: '/nowhere' })).toEqual([])
  expect((await list({ about: '/plan/1/papers' })).length).toBeGreaterThan(letters.length)
})

test('letters to sign are the secretariat’s; oversight opens what went out, and nobody else anything', async () => {
  const [waits = '', gone = ''] = await made(house.secretariat)
  await send([gone])
  const count = async (who: Person) => {
    const { rows } = await house.database.as(who.credential, 'correspondence', (tx) =>
      tx.query<{ id: string }>('select id from correspondence.letters_to_sign'),
    )
    return rows.map(({ id }) => id)
  }
  expect(await count(house.secondSecretary)).toEqual(expect.arrayContaining([waits, gone]))
  const overseen = await count(house.oversight)
  expect(overseen).toContain(gone)
  expect(overseen).not.toContain(waits)
  for (const other of [house.secretariatElsewhere, house.focalPerson, house.participant]) {
    expect(await count(other)).toEqual([])
  }
  await expect(fileOf(waits, house.oversight)).rejects.toThrow('not found')
  expect(await fileOf(gone, house.oversight)).toContain(ministry.en)
  await expect(fileOf(gone, house.focalPerson)).rejects.toThrow('not-allowed')
  await expect(made(house.focalPerson)).rejects.toThrow(/row-level security/)
  await expect(made(house.secretariatElsewhere)).rejects.toThrow(/row-level security/)
})

test('the words of a letter that was made are not changed afterwards, and none is removed', async () => {
  await made(house.secretariat)
  for (const statement of [
    `update correspondence.letters_to_sign set content = '{}'`,
    'delete from correspondence.letters_to_sign',
  ]) {
    const change = house.database.as(house.secretariat.credential, 'correspondence', (tx) =>
      tx.query(statement),
    )
    await expect(change).rejects.toThrow(/permission denied/)
  }
  const { rowCount } = await house.database.as(house.secretariat.credential, 'correspondence', (tx) =>
    tx.query(`update correspondence.letters_to_sign set set_aside_at = now() where line is not null`),
  )
  expect(rowCount ?? 0).toBe(0)
})
