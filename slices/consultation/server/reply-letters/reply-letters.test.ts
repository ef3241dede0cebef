import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '#kernel/database/session.ts'
import { Refusal } from '#kernel/contract/refusal.ts'
import { textAfter } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import { replyByCode } from '../doors/papers.ts'
import { declared, splitAsOffered } from '../../testing/declared.ts'
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

test('an office that was proposed stands in a letter by its name, in both languages', async () => {
  const proposal = await answered(world.office, { field: 'lead', before: '' })
  const { reply } = await make(world.secretariat, proposal)
  const texts = (await paragraphsOf(reply)).map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['Federal Investigation Agency', 'وفاقی تحقیقاتی ادارہ']))
  expect(texts.join()).not.toContain(world.office)
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

describe('a declaration', () => {
  let submission = ''
  let points: readonly string[] = []
  const declares = (more: object = {}) =>
    world.call(world.secretariat, 'makeReplyToDeclaration', { submission, ...head, ...more })
  const textsOf = async ({ reply }: { readonly reply: string }) =>
    (await paragraphsOf(reply)).map(({ text }) => text)
  beforeAll(async () => {
    submission = await declared(world)
    await splitAsOffered(world, submission)
    const read = await world.call(world.secretariat, 'readDeclaration', { submission })
    points = read.points.map(({ id }) => id)
  })

  test('has no letter before an answer', async () => {
    expect(await codesOf(declares())).toEqual(['no-point-answered'])
    expect(await codesOf(declares({ point: points[0] }))).toEqual(['point-not-answered'])
    await expect(world.call(civil, 'makeReplyToDeclaration', { submission, ...head })).rejects.toThrow(
      'not-allowed',
    )
  })

  test('has one letter to its sender and to those signatories alone that may be shown', async () => {
    for (const sector of ['justice', 'federal']) {
      const organisation = world.organisations.get(sector)
      await world.call(world.secretariat, 'addSignatory', { submission, organisation })
    }
    const justice = await world.person('participant', { sector: 'justice' })
    const organisation = world.organisations.get('justice')
    await world.call(justice, 'showSignatory', { submission, organisation, isShown: true })
    const clauses = [world.nodes.get('PUB')]
    await world.call(world.secretariat, 'answerPoint', {
      ...{ point: points[0], outcome: 'accepted', reason, clauses },
    })
    const made = await declares()
    const texts = await textsOf(made)
    for (const text of ['Point 1', 'نکتہ 1', 'Accepted', reason.en, reason.ur]) expect(texts).toContain(text)
    expect(texts.some((text) => text.includes('In every division.'))).toBe(true)
    // In the Urdu half with marks of its own direction on both sides: its full stop stands where it was written.
    expect(texts.some((text) => /\u200e[^\u200e]*In every division\.\u200e/.test(text))).toBe(true)
    expect(texts).toContain('1 of 2 points. A further letter will answer them.')
    expect(texts.some((text) => text.startsWith('PUB '))).toBe(true)
    expect(texts.some((text) => /\{\w+\}/.test(text))).toBe(false)
    expect(texts.some((text) => text.includes('justice'))).toBe(true)
    expect(texts.filter((text) => text.includes('federal'))).toEqual([])
    const { letters } = await world.call(world.secretariat, 'listReplyLetters', { round: world.round })
    expect(letters.find(({ id }) => id === made.reply)).toMatchObject({
      ...{ declaration: submission, points: [points[0]], proposals: [], numbers: ['1'] },
    })
  })

  test('has a letter on one point, which prints the dissent that came before it went out', async () => {
    const deferral = { deferredTo: '2099-01-01', owner: world.office }
    await world.call(world.secretariat, 'answerPoint', {
      ...{ point: points[1], outcome: 'deferred', reason, ...deferral },
    })
    const made = await declares({ point: points[1] })
    const before = await textsOf(made)
    expect(before).toContain('Point 2')
    expect(before).not.toContain('Point 1')
    expect(before.some((text) => text.includes('until 2099-01-01'))).toBe(true)
    await world.call(civil, 'dissentOnPoint', { point: points[1], words: 'A later day is no answer.' })
    await world.call(civil, 'confirmPoint', { point: points[1] })
    const { diaryNumber } = await world.call(world.secretariat, 'registerReplyLetter', { reply: made.reply })
    const after = await textsOf(made)
    for (const text of ['A later day is no answer.', 'Without further words', `Diary No.: ${diaryNumber}`]) {
      expect(after).toContain(text)
      expect(before).not.toContain(text)
    }
    expect(await world.count(`correspondence.letters where kind = 'reply to points'`)).toBe(1)
  })
})

test('by the code at its foot anybody learns whether a reply went out, and that a later one took its place', async () => {
  const asked = async (reply: string) => {
    const code = await world.database.as(world.secretariat.credential, 'consultation', async (tx) => {
      const { rows } = await tx.query<{ code: string }>(
        'select code from consultation.reply_letters where id = $1',
        [reply],
      )
      return rows[0]?.code ?? ''
    })
    return world.database.as(visitor, 'portal', (tx) => replyByCode(tx, code))
  }
  const proposal = await answered('PUB said once more')
  const { reply } = await make(world.secretariat, proposal)
  expect(await asked(reply)).toMatchObject({ standing: 'to sign', diaryNumber: null })
  const { diaryNumber } = await world.call(world.secretariat, 'registerReplyLetter', { reply })
  expect(await asked(reply)).toMatchObject({ standing: 'sent', diaryNumber })
  const { reply: later } = await make(world.secretariat, proposal)
  expect(await asked(reply)).toMatchObject({ standing: 'sent' })
  await world.call(world.secretariat, 'registerReplyLetter', { reply: later })
  expect(await asked(reply)).toMatchObject({ standing: 'replaced' })
})
