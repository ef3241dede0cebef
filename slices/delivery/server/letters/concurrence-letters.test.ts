import { afterAll, beforeAll, expect, test } from 'vitest'
import { textAfter } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import { type Ministries, ministries, type Person } from '../../testing/ministries.ts'

let house: Ministries
beforeAll(async () => {
  house = await ministries()
})
afterAll(() => house.database.close())

const head = {
  letterhead: { en: 'Secretariat of the Strategy', ur: 'سیکرٹریٹ برائے حکمتِ عملی' },
  ...{ fileNumber: 'NSOC/2-4/2026', contact: 'secretariat@example.org' },
  signatory: { en: 'Section officer', ur: 'سیکشن افسر' },
}
const make = (kind: 'concurrence' | 'reminder', more: object = {}, who: Person = house.secretariat) =>
  house.call(who.credential, 'makeConcurrenceLetters', {
    ...{ strategy: house.strategy, version: house.version, kind, ...head, ...more },
  })
async function printed(kind: string) {
  const found = await house.database.asSuperuser((db) =>
    db.query<{ sha256: string; office: string; to: string }>(
      `select sha256, office, addressee_en as to from correspondence.letters_to_sign where kind = $1
        order by made_at desc, ledger_row`,
      [kind],
    ),
  )
  return Promise.all(
    found.rows.map(async ({ sha256, ...row }) => {
      const read = readWord(await house.files.get(sha256))
      if (!read.ok) throw new Error(read.why)
      return { ...row, texts: read.document.paragraphs.map(({ pieces }) => textAfter(pieces)) }
    }),
  )
}

test('before anybody was asked there is nobody to write to; the button says so', async () => {
  await expect(make('concurrence')).rejects.toThrow('nobody-to-write-to')
  const { may } = await house.call(house.secretariat.credential, 'listRequests', { strategy: house.strategy })
  expect(may.letters.ok).toBe(false)
})

test('one letter an office lists its activities; of the restricted annex only the code travels', async () => {
  await house.call(house.secretariat.credential, 'askForConcurrence', {
    ...{ strategy: house.strategy, version: house.version, dueOn: house.day(14) },
  })
  expect(await make('concurrence')).toEqual({ letters: 3, activities: 4 })
  const letters = await printed('concurrence')
  expect(letters.map(({ to }) => to).toSorted()).toEqual(['ANF', 'FIA', 'NCCIA'])
  const of = (to: string) => letters.find((one) => one.to === to)?.texts ?? []
  expect(of('NCCIA')).toEqual(expect.arrayContaining(['PUR-1.1', 'PUR-1.2']))
  expect(of('NCCIA')).not.toContain('PRE-1.1')
  expect(of('ANF')).toEqual(
    expect.arrayContaining(['PRM-1.1', 'Its text stands in the restricted annex and is sent apart.']),
  )
  const { may } = await house.call(house.secretariat.credential, 'listRequests', { strategy: house.strategy })
  expect(may.letters.ok).toBe(true)
})

test('who has answered is not written to, and only those are reminded whose day has passed', async () => {
  await expect(make('reminder')).rejects.toThrow('nobody-to-remind')
  await house.database.asSuperuser((db) =>
    db.query(`update delivery.concurrence_requests set asked_on = $1, due_on = $2 where office = $3`, [
      house.day(-20),
      house.day(-3),
      house.offices.FIA,
    ]),
  )
  expect(await make('reminder')).toEqual({ letters: 1, activities: 1 })
  const [reminder] = await printed('reminder')
  expect(reminder).toMatchObject({ to: 'FIA', office: house.offices.FIA })
  expect(reminder?.texts).toEqual(expect.arrayContaining(['Days past', '3']))
  expect(await make('concurrence', { office: house.offices.NCCIA })).toEqual({ letters: 1, activities: 2 })
  await expect(make('concurrence', { office: house.offices.MOI })).rejects.toThrow('nobody-to-write-to')
})

test('what was offered to an office stands in its letter, with the day that it was given for it', async () => {
  const { activities } = await house.call(house.secretariat.credential, 'listRequests', {
    ...{ strategy: house.strategy, version: house.version },
  })
  const request = activities.find(({ code }) => code === 'PUR-1.1')?.request ?? ''
  await house.call(house.focalPersonOf.NCCIA.credential, 'answerRequest', {
    ...{ request, answer: 'declines', reason: 'Not with these posts.' },
  })
  expect(await make('concurrence', { office: house.offices.NCCIA })).toEqual({ letters: 1, activities: 1 })
  await house.call(house.secretariat.credential, 'replyToOffice', {
    ...{ request, reply: 'offers', reason: 'Ten posts come in July.', ends: '2028-06-30' },
    dueOn: house.day(3),
  })
  expect(await make('concurrence', { office: house.offices.NCCIA })).toEqual({ letters: 1, activities: 2 })
  const [letter] = await printed('concurrence')
  expect(letter?.texts).toEqual(
    expect.arrayContaining([
      ...['Offered in reply to your answer', 'Ten posts come in July.'],
      ...['End', '30 June 2028', 'PUR-1.2'],
    ]),
  )
})

test('these letters are made by the secretariat of the strategy alone', async () => {
  await expect(make('concurrence', {}, house.secretariatElsewhere)).rejects.toThrow('not-allowed')
  for (const other of [house.focalPersonOf.FIA, house.oversight, house.participant]) {
    await expect(make('concurrence', {}, other)).rejects.toThrow('not-allowed')
  }
})
