import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { level, listOf, numbered, paragraph, run, scheme, wordFile } from '#kernel/word/testing/word-file.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'
import { declared, declaredInUrdu, splitAsOffered } from '../../testing/declared.ts'
import { takenIn } from '../../testing/sent-in.ts'

let world: ConsultationWorld
let submission = ''
let colleague: Person
let signatory: Person
const refused = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.reasons.map(({ code }) => code) : error
}
beforeAll(async () => {
  world = await consultationWorld()
  colleague = await world.person('secretariat')
  signatory = await world.person('participant', { sector: 'civil society' })
  submission = await declared(world)
})
afterAll(() => world.database.close())

const read = (who: Person = world.secretariat) => world.call(who, 'readDeclaration', { submission })
const pointAt = async (at: number) => (await read()).points[at]?.id ?? ''
const held = () =>
  world.count(`strategy.holds where code = 'unanswered-point' and lifted_at is null and version = $1`, [
    world.version,
  ])
const reason = { en: 'As the plan says.', ur: 'جیسا کہ منصوبے میں ہے۔' }

test('a split that loses a word is refused, and nothing is written', async () => {
  const parts = [{ label: '1.', text: 'Open shelters.' }]
  expect(await refused(world.call(world.secretariat, 'splitSubmission', { submission, parts }))).toEqual([
    'words-lost',
  ])
  expect(await world.count('consultation.points')).toBe(0)
})

test('the points of a declaration hold the version, one hold each', async () => {
  expect(await splitAsOffered(world, submission)).toEqual({ declaration: submission, points: 2 })
  expect(await held()).toBe(2)
  const { points, leftOut } = await read()
  expect(points.map(({ label, words }) => [label.en, words.en, words.ur])).toEqual([
    ['1.', 'Open shelters.\nIn every division.', null],
    ['2.', 'Report yearly.', null],
  ])
  expect(leftOut).toEqual([{ words: 'We, who sign this, declare:', reason: 'preamble' }])
  expect(await refused(splitAsOffered(world, submission))).toEqual(['split-already'])
})

test('the same declaration in Urdu joins the points by their numbering', async () => {
  const urdu = await declaredInUrdu(world)
  const { others, language } = await world.call(world.secretariat, 'previewSplit', { submission: urdu })
  expect([language, others.map((one) => one.submission)]).toEqual(['ur', [submission]])
  await splitAsOffered(world, urdu, submission)
  const { points, declaration } = await read()
  expect(points.map(({ label }) => label)).toEqual([
    { en: '1.', ur: '۱۔' },
    { en: '2.', ur: '۲۔' },
  ])
  expect(declaration).toMatchObject({ title: { en: 'A declaration', ur: 'اعلامیہ' }, points: 2, answered: 0 })
  expect(await held()).toBe(2)
})

test('a translation whose labels meet no point is refused, with the labels', async () => {
  const stranger = await declared(world, ['۱۔ پناہ گاہیں', '۹۔ کچھ اور'])
  expect(await refused(splitAsOffered(world, stranger, submission))).toEqual(['labels-do-not-match'])
})

/** What the plan states of an activity besides its title. */
const withOwnerAndCost = () =>
  world.database.asSuperuser(async (db) => {
    const node = world.nodes.get('PUB')
    await db.query(
      `update strategy.activities set lead = $2, starts = '2026-01-01', cost_state = 'as-written' where node = $1`,
      [node, world.office],
    )
    await db.query(
      `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
       values ($1, 'cost', 'en', $2, $3, 'public', 'public', 'PKR 12 million')`,
      [node, world.version, world.strategy],
    )
  })

test('two people never answer the same point', async () => {
  await withOwnerAndCost()
  const point = await pointAt(0)
  await world.call(world.secretariat, 'claimPoint', { point })
  expect(await refused(world.call(colleague, 'claimPoint', { point }))).toEqual(['claimed-by-another'])
  const answer = { point, outcome: 'accepted', reason }
  expect(await refused(world.call(colleague, 'answerPoint', answer))).toEqual(['claimed-by-another'])
  await world.call(world.secretariat, 'mapPoint', { point, nodes: [world.nodes.get('PUB')] })
  await world.call(world.secretariat, 'answerPoint', { ...answer, clauses: [world.nodes.get('PUB')] })
  expect(await refused(world.call(colleague, 'answerPoint', answer))).toEqual(['answered-already'])
  expect(await held()).toBe(1)
  const [first] = (await read()).points
  expect(first).toMatchObject({
    ...{ claim: null, answer: { outcome: 'accepted', reason, decidedBy: { en: 'secretariat' } } },
    ...{
      entries: [{ code: 'PUB' }],
      clauses: [{ code: 'PUB' }],
      activities: [
        {
          ...{ code: 'PUB', isNew: false, isInForce: false, owner: { en: 'Federal Investigation Agency' } },
          ...{ starts: '2026-01-01', ends: null },
          money: {
            isStated: true,
            cost: { en: 'PKR 12 million', ur: null },
            funding: { en: null, ur: null },
          },
        },
      ],
      gone: [],
    },
  })
})

test('an answer that defers names a day to come and an owner', async () => {
  const point = await pointAt(1)
  const defer = (more: object) =>
    refused(world.call(world.secretariat, 'answerPoint', { point, outcome: 'deferred', reason, ...more }))
  expect(await defer({})).toEqual(['deferred-needs-a-day-and-an-owner'])
  expect(await defer({ deferredTo: '2001-01-01', owner: world.office })).toEqual(['deferred-to-the-past'])
  expect(await defer({ deferredTo: '2099-01-01', owner: world.version })).toEqual(['no-such-office'])
  expect(await refused(world.call(signatory, 'dissentOnPoint', { point, words: 'No.' }))).toEqual([
    'not-answered',
  ])
  expect(await refused(world.call(signatory, 'confirmPoint', { point, words: '' }))).toEqual(['not-answered'])
  await world.call(world.secretariat, 'answerPoint', {
    ...{ point, outcome: 'deferred', reason, deferredTo: '2099-01-01', owner: world.office },
  })
  expect(await held()).toBe(0)
})

test('its signatories say their own view, and the secretariat replies beside it', async () => {
  const point = await pointAt(1)
  const words = 'Two reports were due and none came.'
  const said = { point, completion: 'not started', words, evidenceOn: '2026-03-01' }
  expect(await refused(world.call(world.secretariat, 'assessPoint', said))).toEqual(['only-signatories'])
  expect(await refused(world.call(signatory, 'assessPoint', { ...said, evidenceOn: '2099-01-01' }))).toEqual([
    'evidence-to-come',
  ])
  const { view } = await world.call(signatory, 'assessPoint', said)
  await world.call(signatory, 'dissentOnPoint', { point, words: 'A later day is no answer.' })
  expect(await refused(world.call(world.secretariat, 'confirmPoint', { point, words: '' }))).toEqual([
    'only-signatories',
  ])
  await world.call(signatory, 'confirmPoint', { point, words: '' })
  const reply = { view, words: { en: 'The first is due in March.', ur: 'پہلی مارچ میں ہے۔' } }
  await world.call(world.secretariat, 'replyToSignatories', reply)
  expect(await refused(world.call(world.secretariat, 'replyToSignatories', reply))).toEqual([
    'replied-already',
  ])
  const seen = (await read(signatory)).points[1]
  expect(seen).toMatchObject({
    answer: { outcome: 'deferred' },
    views: [
      { kind: 'assessment', completion: 'not started', words, reply: { words: reply.words } },
      { kind: 'dissent', words: 'A later day is no answer.', reply: null },
      { kind: 'confirmation', words: '', reply: null },
    ],
    may: { assess: { ok: true }, answer: { ok: false } },
  })
})

test('a file of tracked changes says no points', async () => {
  const { reportsChanged, takenIn, withMoreText } = await import('../../testing/sent-in.ts')
  await withMoreText(world)
  const changes = await takenIn(world, reportsChanged('Home', 'shall'))
  expect(await refused(world.call(world.secretariat, 'previewSplit', { submission: changes }))).toEqual([
    'says-no-points',
  ])
})

test('a declaration that Word numbers is split by the numbers that Word prints, a sub-point below its point', async () => {
  const levels = [level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)'), level(2, 'lowerLetter', '(%3)')]
  const numbering = scheme(1, ...levels) + listOf(1, 1)
  const body = [
    paragraph(run('We declare:')),
    numbered(1, 0, run('Protect')),
    numbered(1, 1, run('open shelters')),
    numbered(1, 2, run('in every division')),
    paragraph(run('without delay')),
    numbered(1, 1, run('answer the helpline')),
    numbered(1, 0, run('Report')),
  ]
  const file = wordFile(body.join(''), { numbering })
  const byWord = await takenIn(world, file, { kind: 'declaration', title: { en: 'Numbered by Word' } })
  const { changes } = await world.call(world.secretariat, 'readSubmission', { submission: byWord })
  expect(changes.map(({ clause }) => clause)).toEqual(['', '1', '1.1', '1.1(a)', '', '1.2', '2'])
  const { parts } = await world.call(world.secretariat, 'previewSplit', { submission: byWord })
  expect(parts.map(({ label, text }) => [label, text])).toEqual([
    ['', 'We declare:'],
    ['1.', 'Protect'],
    ['1)', 'open shelters'],
    ['(a)', 'in every division\nwithout delay'],
    ['2)', 'answer the helpline'],
    ['2.', 'Report'],
  ])
  await splitAsOffered(world, byWord)
  const { points } = await world.call(world.secretariat, 'readDeclaration', { submission: byWord })
  expect(points.map(({ label }) => label.en)).toEqual(['1.', '1.1', '1.1(a)', '1.2', '2.'])
})
