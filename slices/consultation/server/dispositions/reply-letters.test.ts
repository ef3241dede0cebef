import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { textAfter } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'

let world: ConsultationWorld
let civil: Person
beforeAll(async () => {
  world = await consultationWorld()
  civil = await world.person('participant', { sector: 'civil society', name: 'a seat of civil society' })
})
afterAll(() => world.database.close())

const reason = { en: 'It is said elsewhere.', ur: 'یہ کہیں اور درج ہے۔' }
const head = {
  letterhead: { en: 'Secretariat of the Strategy', ur: 'سیکرٹریٹ برائے حکمتِ عملی' },
  ...{ fileNumber: 'NSOC/2-7/2026', contact: 'secretariat@example.org' },
  signatory: { en: 'Section officer', ur: 'سیکشن افسر' },
}
const answered = async (after: string, more: object = {}) => {
  const proposal = await world.propose(civil, 'PUB', { after, ...more })
  await world.call(world.secretariat, 'answerProposal', { proposal, outcome: 'rejected', reason })
  return proposal
}
const make = (who: Person, proposal: string, more: object = {}) =>
  world.call(who, 'makeReplyLetter', { proposal, ...head, ...more })

async function paragraphsOf(reply: string) {
  const { sha256 } = await world.call(world.secretariat, 'openReplyLetter', { reply })
  const read = readWord(await world.files.get(sha256))
  if (!read.ok) throw new Error(read.why)
  return read.document.paragraphs.map(({ heading, pieces }) => ({ heading, text: textAfter(pieces) }))
}
const codesOf = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.reasons.map(({ code }) => code) : error
}

test('an answered point leads to a letter in both languages, with real headings', async () => {
  const proposal = await answered('PUB in other words')
  const { number } = await world.call(civil, 'readProposal', { proposal })
  const { reply } = await make(world.secretariat, proposal)
  const paragraphs = await paragraphsOf(reply)
  expect(paragraphs.filter(({ heading }) => heading === 2).map(({ text }) => text)).toEqual([
    `Proposal ${number} on PUB`,
    `تجویز ${number} بابت PUB`,
  ])
  const texts = paragraphs.map(({ text }) => text)
  for (const text of [
    'a seat of civil society',
    'PUB in other words',
    'Not accepted',
    reason.en,
    reason.ur,
  ]) {
    expect(texts).toContain(text)
  }
  for (const text of [
    'File No.: NSOC/2-7/2026',
    'The clause as it now reads',
    'PUB as it stands',
    'نامنظور',
  ]) {
    expect(texts).toContain(text)
  }
  expect(texts.some((text) => text.includes('secretariat@example.org'))).toBe(true)
  expect(texts.some((text) => /\{\w+\}/.test(text))).toBe(false)
})

test('one letter holds all answers to an author, and bears its diary number once it was sent', async () => {
  const [one, two] = [await answered('first of two'), await answered('second of two')]
  const { reply } = await make(world.secretariat, one, { allOfAuthor: true })
  const before = (await paragraphsOf(reply)).map(({ text }) => text)
  expect(before).toContain('first of two')
  expect(before).toContain('second of two')
  expect(before.find((text) => text.startsWith('Diary No.'))).toMatch(/: _+$/)
  const { diaryNumber } = await world.call(world.secretariat, 'registerReplyLetter', { reply })
  expect((await paragraphsOf(reply)).map(({ text }) => text)).toContain(`Diary No.: ${diaryNumber}`)
  expect(
    await world.count(`correspondence.letters where direction = 'out' and file_number = $1`, [
      head.fileNumber,
    ]),
  ).toBe(1)
  expect(await codesOf(world.call(world.secretariat, 'registerReplyLetter', { reply }))).toEqual([
    'already-sent',
  ])
  const { letters } = await world.call(world.secretariat, 'listReplyLetters', { round: world.round })
  expect(letters.find(({ id }) => id === reply)).toMatchObject({ diaryNumber })
  expect(two).not.toBe(one)
})

test('none is made for a hidden author, nor before the answer', async () => {
  const hidden = await answered('in hidden words', { hidden: true })
  expect(await codesOf(make(world.secretariat, hidden))).toEqual(['author-hidden'])
  const waiting = await world.propose(civil, 'PUB', { after: 'waiting words' })
  expect(await codesOf(make(world.secretariat, waiting))).toEqual(['not-answered'])
})

test('letters are the secretariat’s of this strategy alone', async () => {
  const { reply } = await make(world.secretariat, await answered('for nobody else'))
  const elsewhere = await world.person('secretariat', { strategy: world.otherStrategy })
  await expect(world.call(elsewhere, 'openReplyLetter', { reply })).rejects.toThrow('not found')
  await expect(world.call(civil, 'openReplyLetter', { reply })).rejects.toThrow('not-allowed')
  const seen = await world.database.as(civil.credential, 'consultation', async (tx) => {
    const { rows } = await tx.query<{ n: number }>(
      'select count(*)::int as n from consultation.reply_letters',
    )
    return rows[0]?.n
  })
  expect(seen).toBe(0)
  expect(await world.count('consultation.reply_letters')).toBeGreaterThan(0)
})
