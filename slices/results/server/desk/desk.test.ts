import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { unpack } from '#kernel/files/unpack.ts'
import { type Order, typeset } from '#kernel/papers/typeset.ts'
import type { Figure } from '../../contract.ts'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

let world: ResultsWorld
let complaints: readonly Figure[]
/** Two official figures of complaints in 2022, and one that nothing contradicts. */
let one: Figure
let other: Figure
let sound: Figure

type Role = keyof ResultsWorld['as']
const refusedWith = (code: string) => ({ reasons: [expect.objectContaining({ code })] })

beforeAll(async () => {
  world = await resultsWorld()
  const list = async (code: string) =>
    (
      await world.call(world.as.secretariat, 'listFigures', {
        ...{ strategy: world.strategy, indicator: await world.indicator(code) },
      })
    ).figures
  complaints = await list('CYB-COMPLAINTS')
  const of2022 = complaints.filter(({ period, partOf }) => period.from === '2022-01-01' && partOf === '')
  one = of2022.find(({ value }) => value === '145667') as Figure
  other = of2022.find(({ value }) => value === '136024') as Figure
  const arrests = await list('CYB-ARRESTS')
  sound = arrests.find(({ period }) => period.from === '2022-01-01') as Figure
}, 120_000)
afterAll(() => world.database.close())

const asked = (en: string, more: object = {}) => ({
  ...{ strategy: world.strategy, asker: 'parliament', askedBy: 'National Assembly, starred question', en },
  ...{ receivedOn: '2026-11-01', dueOn: '2026-11-20', ...more },
})
const enter = async (en: string, more: object = {}) =>
  (await world.call(world.as.secretariat, 'enterQuestion', asked(en, more))).question
const write = (question: string, en: string, more: object = {}, role: Role = 'secretariat') =>
  world.call(world.as[role], 'writeDraft', { question, en, ...more })
const sign = (role: Role, draft: string, step: string) =>
  world.call(world.as[role], 'signDraft', { draft, step })
const read = (question: string, role: Role = 'evaluator') =>
  world.call(world.as[role], 'readQuestion', { question })
const give = (draft: string, givenOn = '2026-11-20') =>
  world.call(world.as.secretariat, 'giveAnswer', { draft, givenOn })

const questionText =
  'How many complaints of cybercrime were registered in 2022, and how many arrests were made?'

describe('a parliamentary question', () => {
  let question: string

  it('is entered with its last day, and is late once that has passed', async () => {
    await expect(enter('', {})).rejects.toMatchObject(refusedWith('no-words'))
    await expect(enter('Why?', { dueOn: '2026-10-01' })).rejects.toMatchObject({
      constraint: 'a_question_is_due_after_it_came',
    })
    question = await enter(questionText, { theirReference: 'Starred Question No. 42' })
    const { questions, may } = await world.call(world.as.oversight, 'listQuestions', {
      strategy: world.strategy,
    })
    const seen = questions.find(({ id }) => id === question)
    expect(seen).toMatchObject({ state: 'to draft', theirReference: 'Starred Question No. 42' })
    expect(seen?.daysLate).toBeGreaterThan(0)
    expect(may.enter.ok).toBe(false)
  })

  it('shows two official figures for one thing side by side, and one is given with a reason', async () => {
    const en = `There were [${one.reference}] complaints.`
    const { citations, bareNumbers } = await world.call(world.as.secretariat, 'tryDraft', { question, en })
    expect(citations).toMatchObject([
      { reference: one.reference, fault: 'choose with a reason', said: { en: `⁨145,667⁩ (⁨${one.reference}⁩)` } },
    ])
    expect(citations[0]?.rivals.map(({ reference }) => reference)).toContain(other.reference)
    expect(bareNumbers).toEqual([])
    await expect(write(question, en)).rejects.toMatchObject(refusedWith('figures-to-mend'))
    const choices = [{ figure: one.reference, reason: 'Printed with the annex by year.' }]
    const made = await write(question, `${en} Arrests: [${sound.reference}], and 12 more.`, { choices })
    const { drafts } = await read(question)
    expect(drafts[0]).toMatchObject({ id: made.draft, number: 1, bareNumbers: ['12'] })
    expect(drafts[0]?.citations.map(({ fault }) => fault)).toEqual([null, null])
    expect(drafts[0]?.citations[0]?.label?.en).toContain('2022')
    expect(drafts[0]?.citations[0]?.label?.ur).toContain('ماخذ')
  })

  it('leaves when a second person checked it and a third cleared it, none of whom wrote it', async () => {
    const draft = (await read(question)).drafts[0]?.id ?? ''
    await expect(give(draft)).rejects.toMatchObject(refusedWith('not-cleared'))
    await expect(sign('secretariat', draft, 'checked')).rejects.toMatchObject(refusedWith('own-draft'))
    await expect(sign('approver', draft, 'cleared')).rejects.toMatchObject(refusedWith('not-checked'))
    await expect(sign('approver', draft, 'checked')).rejects.toMatchObject(refusedWith('only-checkers'))
    await sign('verifier', draft, 'checked')
    await expect(sign('verifier', draft, 'cleared')).rejects.toMatchObject(refusedWith('only-clearers'))
    const { may } = await read(question, 'approver')
    expect(may).toMatchObject({ clear: { ok: true }, check: { ok: false }, give: { ok: false } })
    await sign('approver', draft, 'cleared')
    await expect(give(draft, '2026-10-30')).rejects.toMatchObject(refusedWith('given-too-early'))
    expect(await give(draft)).toEqual({ figures: 2 })
    await expect(give(draft)).rejects.toMatchObject(refusedWith('already-given'))
    const { question: seen, drafts } = await read(question)
    expect(seen).toMatchObject({ state: 'answered', answeredOn: '2026-11-20', daysLate: 0 })
    expect(drafts[0]?.left.map(({ reference, since }) => [reference, since])).toEqual(
      [one, sound].map(({ reference }) => [reference, null]),
    )
  })

  it('is a Word file in which every figure has its reference and label, and the reason of the choice', async () => {
    const { paper } = await world.call(world.as.secretariat, 'makeAnswerPaper', {
      ...{ question, language: 'both', format: 'docx' },
    })
    const { rows } = await world.database.asSuperuser((db) =>
      db.query<{ content: string; marking: string }>(
        'select content, marking from results.papers where id = $1',
        [paper],
      ),
    )
    expect(rows[0]?.marking).toBe('public')
    const order = JSON.parse((await world.files.get(rows[0]?.content ?? '')).toString('utf8')) as Order
    const bytes = await typeset(order)
    const parts = unpack(bytes, { maxParts: 100, maxBytes: 10_000_000, wanted: /^word\/document\.xml$/ })
    if (typeof parts === 'string') throw new Error(parts)
    const document = [...parts.values()].map((part) => part.toString('utf8')).join('')
    const text = document.replaceAll(/<[^>]+>/g, '').replaceAll(/[\u2066-\u2069]/g, '')
    expect(text).toContain(`145,667 (${one.reference})`)
    expect(text).toContain('Printed with the annex by year.')
    expect(text).toContain(`${other.reference}: 136,024`)
    expect(text).not.toContain(`[${one.reference}]`)
  })

  it('is found when nearly the same is asked again, with the figures that were given', async () => {
    const { before } = await world.call(world.as['focal person'], 'findAskedBefore', {
      strategy: world.strategy,
      text: 'State the number of complaints of cybercrime registered in 2022 and of arrests made',
    })
    expect(before[0]).toMatchObject({ id: question, answeredOn: '2026-11-20' })
    expect(before[0]?.figures).toContain(one.reference)
    const none = await world.call(world.as['focal person'], 'findAskedBefore', {
      ...{ strategy: world.strategy, text: 'How many shelters for survivors are open in Balochistan today?' },
    })
    expect(none.before).toEqual([])
  })

  it('is to be corrected once a figure of it was, which lists every answer that carried it', async () => {
    const { reference } = await world.call(world.as.secretariat, 'correctFigure', {
      ...{ reference: sound.reference, kind: 'value', value: '1701', document: 'Corrigendum' },
    })
    const corrected = await world.call(world.as.evaluator, 'readFigure', { reference })
    expect(corrected.usedIn).toContainEqual(
      expect.objectContaining({ kind: 'answer', path: `/questions/${question}` }),
    )
    const { question: seen, drafts } = await read(question)
    expect(seen.state).toBe('to correct')
    expect(drafts[0]?.left.find((left) => left.reference === sound.reference)).toMatchObject({
      ...{ since: 'corrected', instead: reference },
    })
    await expect(write(question, `Arrests: [${sound.reference}]`)).rejects.toMatchObject(
      refusedWith('figures-to-mend'),
    )
    const second = await write(question, `Arrests: [${reference}]`)
    // Nobody has cleared the correction yet: it may be drafted, and goes no further.
    await expect(sign('verifier', second.draft, 'checked')).rejects.toMatchObject(
      refusedWith('figures-to-mend'),
    )
    await world.call(world.as.verifier, 'verifyReport', { report: corrected.figure.report })
    await world.call(world.as.approver, 'clearReport', { report: corrected.figure.report })
    await sign('verifier', second.draft, 'checked')
    await sign('approver', second.draft, 'cleared')
    await give(second.draft)
    const after = await read(question)
    expect(after.question.state).toBe('answered')
    expect(after.drafts.map(({ givenOn }) => givenOn)).toEqual(['2026-11-20', '2026-11-20'])
    const { paper } = await world.call(world.as.secretariat, 'makeAnswerPaper', {
      ...{ question, language: 'en', format: 'docx' },
    })
    const { papers } = await world.call(world.as.secretariat, 'listPapers', {
      ...{ strategy: world.strategy, kind: 'answer', about: question },
    })
    expect(papers.find(({ id }) => id === paper)?.title.en).toContain('Corrected answer')
  })
})

test('a draft that is sent back is written anew; two that are written at one moment become one', async () => {
  const question = await enter('Which offices report on the trafficking of persons?')
  const both = await Promise.allSettled([write(question, 'FIA.'), write(question, 'FIA and others.')])
  expect(both.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1)
  const [newest] = (await read(question)).drafts
  const draft = newest?.id ?? ''
  await world.call(world.as.verifier, 'sendDraftBack', { draft, reason: 'Name the provinces.' })
  expect((await read(question)).question.state).toBe('sent back')
  await expect(sign('approver', draft, 'cleared')).rejects.toMatchObject(refusedWith('not-the-newest'))
  const anew = await write(question, 'FIA, and the police of the provinces.')
  expect((await read(question)).question.state).toBe('to check')
  expect(anew.number).toBe((newest?.number ?? 0) + 1)
})

describe('the desk is read by officials alone, and the database refuses the rest', () => {
  const tables = [
    'questions',
    'answer_drafts',
    'draft_figures',
    'draft_signatures',
    'answers',
    'answer_figures',
  ]
  it.each(tables)(
    '%s: nothing for a participant, a visitor and another strategy, though there is something',
    async (table) => {
      const seenBy = (credential: Parameters<typeof world.database.as>[0]) =>
        world.database.as(
          credential,
          'results',
          async (tx) => (await tx.query(`select 1 from results.${table}`)).rows.length,
        )
      expect(await world.count(`results.${table}`)).toBeGreaterThan(0)
      expect(await seenBy(world.as.oversight)).toBeGreaterThan(0)
      expect(await seenBy(world.as.participant)).toBe(0)
      expect(await seenBy({ kind: 'machine', name: 'public visitor' })).toBe(0)
      expect(await seenBy(world.as['of another strategy'])).toBe(0)
    },
  )

  it('whoever wrote a draft cannot sign it, nobody clears what nobody checked, and nothing uncleared leaves', async () => {
    const question = await enter('Is there a table of districts?')
    const { draft } = await write(question, 'Yes.')
    const insert = (role: Role, table: string, values: string) =>
      world.database.as(world.as[role], 'results', (tx) =>
        tx.query(
          `insert into results.${table} (draft, question, strategy, ${values} ledger_entry, ledger_salt)
           select $1, $2, $3, ${table === 'answers' ? 'current_date' : `'${role === 'secretariat' ? 'checked' : 'cleared'}'`}, $4, gen_random_uuid(), ''`,
          [draft, question, world.strategy, world.people[role]],
        ),
      )
    await expect(insert('secretariat', 'draft_signatures', 'step, signed_by,')).rejects.toThrow(/row-level/)
    await expect(insert('approver', 'draft_signatures', 'step, signed_by,')).rejects.toThrow(/row-level/)
    await expect(insert('secretariat', 'answers', 'given_on, given_by,')).rejects.toThrow(/row-level/)
    await sign('verifier', draft, 'checked')
    await insert('approver', 'draft_signatures', 'step, signed_by,')
    await insert('secretariat', 'answers', 'given_on, given_by,')
  })
})
