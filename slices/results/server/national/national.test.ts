import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import { plainText } from '#kernel/papers/paper.ts'
import type { Order } from '#kernel/papers/typeset.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { dayAfter, dayAt } from '#kernel/pure/calendar.ts'
import { enterLetter } from '#slices/correspondence/index.ts'
import { type Ministries, ministries, type Person } from '#slices/delivery/testing/ministries.ts'
import { results } from '../../contract.ts'
import { servedWith } from '../handlers.ts'

type Acts = typeof results.acts

let house: Ministries
let call: <Name extends keyof Acts & string>(
  who: Person,
  name: Name,
  input: InputOf<Acts[Name]> | Readonly<Record<string, unknown>>,
) => Promise<OutputOf<Acts[Name]>>
const signer = signerFrom('state.example/test', Buffer.alloc(32, 7))
const today = dayAt(new Date())

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
      { ...input },
    )) as never
}, 120_000)
afterAll(() => house.database.close())

const state = (who: Person = house.secretariat) => call(who, 'readState', { strategy: house.strategy })
const requests: Record<string, string> = {}

const isBlocked = (code: string, dueOn: string) =>
  house.call(house.secretariat.credential, 'reportBlock', {
    ...{ request: requests[code], obstacle: `Of ${code}: no table of districts.`, dueOn },
    ...{ authority: 'Rules of Business 1973, rule 8', unblocker: house.offices.MOI },
  })

describe('where the strategy stands', () => {
  it('says of an empty house that nobody can say what is late, and that nothing waits', async () => {
    const read = await state()
    expect(read).toMatchObject({
      ...{ on: today, matters: [], money: null, reports: { offices: [] }, statuses: { both: 0, differ: [] } },
      milestones: { set: 0, withMilestone: 0, late: [] },
    })
    expect(read.milestones.activities).toBe(5)
  })

  it('pain 16: puts what waits longest first: who can decide, by what authority, and what is late behind it', async () => {
    const { strategy, version, secretariat } = house
    await house.call(secretariat.credential, 'askForConcurrence', { strategy, version, dueOn: house.day(30) })
    const { activities } = await house.call(secretariat.credential, 'listRequests', { strategy, version })
    for (const { code, request } of activities) requests[code] = request ?? ''
    await isBlocked('PRE-1.1', dayAfter(today, 10))
    await isBlocked('PUR-1.1', dayAfter(today, 4))
    await house.call(secretariat.credential, 'setMilestone', {
      ...{ request: requests['PUR-1.1'], title: { en: 'Posts filled' }, dueOn: house.day(-10) },
    })
    const { matters, milestones } = await state()
    expect(matters).toMatchObject([
      { code: 'PUR-1.1', asks: 'Of PUR-1.1: no table of districts.', before: { en: 'MOI' }, lateBehind: 1 },
      {
        code: 'PRE-1.1',
        authority: 'Rules of Business 1973, rule 8',
        path: `/concurrence/${requests['PRE-1.1']}`,
      },
    ])
    expect(milestones).toMatchObject({
      ...{ set: 1, activities: 5, withMilestone: 1 },
      late: [{ code: 'PUR-1.1', milestone: { en: 'Posts filled' }, daysLate: 10, office: { en: 'NCCIA' } }],
    })
  })

  it('is a Word file for the meeting, with a line for each decision, marked by what stands in it', async () => {
    const made = async () => {
      const { paper } = await call(house.secretariat, 'makeSteeringPack', {
        ...{ strategy: house.strategy, language: 'both', format: 'docx' },
      })
      const { rows } = await house.database.asSuperuser((db) =>
        db.query<{ content: string; marking: string }>(
          'select content, marking from results.papers where id = $1',
          [paper],
        ),
      )
      const order = JSON.parse((await house.files.get(rows[0]?.content ?? '')).toString('utf8')) as Order
      const blocks = 'paper' in order ? order.paper.blocks : []
      return { text: blocks.map(({ texts }) => plainText(texts.en)).join('\n'), marking: rows[0]?.marking }
    }
    const { text, marking } = await made()
    for (const part of [
      ...['For decision', 'Matters that wait for a decision: 2; past their day: 0.', '…………'],
      ...['Milestones that are late: 1 of 1. Activities that have a milestone: 1 of 5', '10 days past'],
    ])
      expect(text).toContain(part)
    expect(marking).toBe('government')
    await isBlocked('PRM-1.1', dayAfter(today, 2))
    expect((await made()).marking).toBe('restricted annex')
  })

  it('tells each person what they may read: the annex is not there for a focal person, and is for the secretariat', async () => {
    const codes = async (who: Person) => (await state(who)).matters.map(({ code }) => code)
    expect(await codes(house.secretariat)).toContain('PRM-1.1')
    expect(await codes(house.focalPersonOf.FIA)).toEqual(['PUR-1.1', 'PRE-1.1'])
    await expect(state(house.participant)).rejects.toMatchObject({ answer: { status: 403 } })
  })
})
