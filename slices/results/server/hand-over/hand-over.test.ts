import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import type { Order } from '#kernel/papers/typeset.ts'
import { plainText } from '#kernel/papers/paper.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { enterLetter } from '#slices/correspondence/index.ts'
import { type Ministries, ministries, type Person } from '#slices/delivery/testing/ministries.ts'
import { type HandOver, results } from '../../contract.ts'
import { resultsPaperByCode } from '../../index.ts'
import { servedWith } from '../handlers.ts'

type Acts = typeof results.acts

let house: Ministries
const signer = signerFrom('hand-over.example/test', Buffer.alloc(32, 7))
let call: <Name extends keyof Acts & string>(
  who: Person,
  name: Name,
  input: InputOf<Acts[Name]> | Readonly<Record<string, unknown>>,
) => Promise<OutputOf<Acts[Name]>>

beforeAll(async () => {
  house = await ministries()
  const served = servedWith({ files: house.files, signer, address: 'https://sutoon.example' })
  const { database } = house
  call = async (who, name, input) =>
    (await carryOut(
      { database, signer, enterLetter },
      results,
      name,
      served.handlers[name] as never,
      who.credential,
      {
        ...input,
      },
    )) as never
  await inTheMiddle()
})
afterAll(() => house.database.close())

/** NCCIA owes one answer for ten days and has agreed other terms; FIA promised a baseline, and reported once. */
async function inTheMiddle() {
  const { secretariat, focalPersonOf, strategy, version, nodes } = house
  await house.call(secretariat.credential, 'askForConcurrence', { strategy, version, dueOn: house.day(20) })
  const { activities } = await house.call(secretariat.credential, 'listRequests', { strategy, version })
  const requestOf = (code: string) => activities.find((one) => one.code === code)?.request ?? ''
  await house.call(focalPersonOf.NCCIA.credential, 'answerRequest', {
    ...{ request: requestOf('PUR-1.1'), answer: 'counter-proposes', reason: 'Posts are not filled.' },
    proposedEnds: '2031-12-31',
  })
  await house.call(secretariat.credential, 'replyToOffice', {
    ...{ request: requestOf('PUR-1.1'), reply: 'accepts' },
  })
  await house.database.asSuperuser(async (db) => {
    await db.query(`update delivery.concurrence_requests set asked_on = $1, due_on = $2 where node = $3`, [
      house.day(-40),
      house.day(-10),
      nodes['PUR-1.2'],
    ])
    const [indicator, report] = [randomUUID(), randomUUID()]
    await db.query(
      `insert into results.indicators (id, strategy, code, name_en, name_ur, unit, measure, direction, level, source, openness,
          ledger_entry, ledger_salt)
       values ($1, $2, 'CASES', 'Cases', 'مقدمات', 'count', 'number', 'ambiguous', 'outcome', 'register', 'government',
          gen_random_uuid(), '')`,
      [indicator, strategy],
    )
    await db.query(
      `insert into results.baselines (indicator, strategy, openness, promised_for, promised_by, ledger_entry, ledger_salt)
       values ($1, $2, 'government', $3, $4, gen_random_uuid(), '')`,
      [indicator, strategy, house.day(-3), house.offices.FIA],
    )
    await db.query(
      `insert into results.expected_reports (indicator, strategy, openness, place, office)
       values ($1, $2, 'government', 'Pakistan', $3)`,
      [indicator, strategy, house.offices.FIA],
    )
    await db.query(
      `insert into results.reports (id, strategy, kind, origin, reporter_office, document, period_from, period_until, figures,
          submitted_by, ledger_entry, ledger_row, ledger_salt)
       values ($1, $2, 'nil report', 'reported', $3, 'Quarterly report', '2026-07-01', '2026-09-30', 1, $4, gen_random_uuid(), 0, '')`,
      [report, strategy, house.offices.FIA, focalPersonOf.FIA.id],
    )
  })
}

const read = (who: Person, office?: string) =>
  call(who, 'readHandOver', { strategy: house.strategy, ...(office === undefined ? {} : { office }) })
const told = (lines: HandOver['sections']['owns']) => lines.map(({ code, says }) => [code, says.en])

describe('whoever comes into an office', () => {
  it('reads what it holds, what is late by how many days, what was agreed beside the plan, and who asks', async () => {
    const { office, version, sections } = await read(house.focalPersonOf.NCCIA)
    expect(office?.name.en).toBe('NCCIA')
    expect(version?.number).toBe(2)
    expect(sections.owns.map(({ code, says }) => [code, says.en])).toEqual([
      ['PUR-1.1', 'Concurs'],
      ['PUR-1.2', 'Silent past the date'],
    ])
    expect(sections.late).toMatchObject([{ code: 'PUR-1.2', on: house.day(-10) }])
    expect(sections.late[0]?.says.en).toContain('10 days late')
    expect(sections.promised).toMatchObject([{ code: 'PUR-1.1', on: '2031-12-31' }])
    expect(sections.people.map(({ title }) => title.en)).toEqual(['focal person'])
    expect((await read(house.focalPersonOf.FIA)).sections.asks).toMatchObject([
      { code: 'PRE-1.1', on: house.day(20) },
    ])
  })

  it('reads what it reports, how the last report was made, and the baseline that it promised', async () => {
    const { sections } = await read(house.focalPersonOf.FIA)
    expect(told(sections.supplies)).toEqual([['CASES', 'Never reported']])
    expect(sections.reports[0]?.title.en).toContain('Quarterly report')
    expect(sections.reports[0]?.says.en).toMatch(/Submitted by focal person on .*1 figures, not verified yet/)
    expect(sections.late).toMatchObject([{ code: 'CASES', on: house.day(-3) }])
  })

  it('takes over from the office that ended what that one held, agreed and reported', async () => {
    await house.end(house.offices.FIA, house.offices.MOI)
    const { sections } = await read(house.focalPersonOf.MOI)
    expect(sections.owns).toMatchObject([{ code: 'PRE-1.1' }])
    expect(sections.asks.map(({ says }) => says.en).join()).toContain('confirm that it was taken over')
    expect(sections.reports).toHaveLength(1)
    expect(sections.people.map(({ title }) => title.en)).toEqual(['focal person', 'focal person'])
  })

  it('finds no pack of another office, and a participant none at all; the secretariat reads each', async () => {
    await expect(read(house.focalPersonOf.ANF, house.offices.NCCIA)).rejects.toThrow('not found')
    await expect(read(house.participant)).rejects.toThrow('not-allowed')
    await expect(read(house.secretariat, randomUUID())).rejects.toThrow('not found')
    expect((await read(house.secretariat, house.offices.NCCIA)).sections.owns).toHaveLength(2)
    await expect(read(house.secretariatElsewhere, house.offices.NCCIA)).rejects.toThrow('not-allowed')
  })
})

describe('whoever comes into the secretariat', () => {
  it('reads what each office holds, all that is late with whose it is, and which keys there are', async () => {
    const { office, offices, sections } = await read(house.secretariat)
    expect(office).toBeNull()
    expect(offices.map(({ name }) => name.en)).toContain('NCCIA')
    expect(sections.owns.map(({ title, says }) => [title.en, says.en])).toContainEqual([
      'NCCIA',
      '2 activities, 1 with concurrence',
    ])
    expect(sections.owns.at(-1)?.title.en).toBe('No office')
    expect(sections.late.map(({ says }) => says.en).join()).toContain('NCCIA: ')
    expect(sections.keys[0]?.says.en).toContain(signer.vkey)
    expect(
      (await read(house.focalPersonOf.NCCIA)).sections.keys.map(({ says }) => says.en).join(),
    ).not.toContain(signer.vkey)
  })
})

describe('on paper', () => {
  it('it bears a code, is kept for the one who asked alone, and says when a later one was made', async () => {
    const asked = { strategy: house.strategy, language: 'both', format: 'pdf' }
    const { paper } = await call(house.focalPersonOf.NCCIA, 'makeHandOverPack', asked)
    const listed = { strategy: house.strategy, kind: 'hand-over pack', about: house.offices.NCCIA }
    const { papers } = await call(house.focalPersonOf.NCCIA, 'listPapers', listed)
    expect(papers).toMatchObject([
      { id: paper, title: { en: 'NCCIA' }, marking: 'government', format: 'pdf' },
    ])
    expect((await call(house.secretariat, 'listPapers', listed)).papers).toEqual([])
    const code = papers[0]?.code ?? ''
    const found = () =>
      house.database.as({ kind: 'machine', name: 'public visitor' }, 'portal', (tx) =>
        resultsPaperByCode(tx, code),
      )
    expect(await found()).toMatchObject({ strategy: house.strategy, replacedAt: null })
    await call(house.secretariat, 'makeHandOverPack', { ...asked, office: house.offices.NCCIA })
    expect((await found())?.replacedAt).toBeInstanceOf(Date)
  })

  it('it says what the screen says, and is marked for the annex where something of it stands there', async () => {
    const { paper } = await call(house.secretariat, 'makeHandOverPack', {
      ...{ strategy: house.strategy, language: 'en', format: 'docx' },
    })
    const { rows } = await house.database.asSuperuser((db) =>
      db.query<{ content: string; marking: string }>(
        'select content, marking from results.papers where id = $1',
        [paper],
      ),
    )
    expect(rows[0]?.marking).toBe('restricted annex')
    const order = JSON.parse((await house.files.get(rows[0]?.content ?? '')).toString('utf8')) as Order
    const blocks = 'paper' in order ? order.paper.blocks : []
    const text = blocks.map(({ texts }) => plainText(texts.en)).join('\n')
    expect(text).toContain('What is late')
    expect(text).toContain('10 days late')
    expect(text).toContain(signer.vkey)
  })
})
