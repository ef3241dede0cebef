import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carryOut } from '#kernel/http/carry-out.ts'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { plainText } from '#kernel/papers/paper.ts'
import type { Order } from '#kernel/papers/typeset.ts'
import { enterLetter } from '#slices/correspondence/index.ts'
import { type Ministries, ministries, type Person } from '#slices/delivery/testing/ministries.ts'
import { results } from '../../contract.ts'
import { servedWith } from '../handlers.ts'

let house: Ministries
const signer = signerFrom('state.example/test', Buffer.alloc(32, 7))
beforeAll(async () => {
  house = await ministries()
}, 120_000)
afterAll(() => house.database.close())

async function call<Output>(who: Person, name: keyof typeof results.acts, input: object): Promise<Output> {
  const { database, files } = house
  const served = servedWith({ files, signer, address: 'https://sutoon.example' })
  const handler = served.handlers[name] as never
  return (await carryOut({ database, signer, enterLetter }, results, name, handler, who.credential, {
    ...input,
  })) as Output
}

async function made(format: 'docx' | 'xlsx', who = house.secretariat) {
  const { paper } = await call<{ readonly paper: string }>(who, 'makeLogframe', {
    ...{ strategy: house.strategy, language: 'en', format },
  })
  const { rows } = await house.database.asSuperuser((db) =>
    db.query<{ content: string; marking: string }>(
      'select content, marking from results.papers where id = $1',
      [paper],
    ),
  )
  const order = JSON.parse((await house.files.get(rows[0]?.content ?? '')).toString('utf8')) as Order
  return { order, marking: rows[0]?.marking }
}

async function declare(code: string, node: string | null) {
  const lineage = await house.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ lineage: string }>('select lineage from strategy.nodes where id = $1', [
      node,
    ])
    return rows[0]?.lineage
  })
  const { indicator } = await call<{ readonly indicator: string }>(house.secretariat, 'declareIndicator', {
    ...{ strategy: house.strategy, code, unit: 'count', measure: 'number', direction: 'up' },
    ...{ level: 'outcome', source: 'Court records', name: { en: `Of ${code}`, ur: `${code} کا` } },
    ...(lineage === undefined ? {} : { lineage }),
  })
  await call(house.secretariat, 'setBaselineAndTarget', {
    ...{ indicator, target: { value: '50', due: '2028-12-31' } },
    baseline: { value: '10', period: { from: '2025-01-01', to: '2025-12-31' }, source: 'Court records' },
  })
  return indicator
}

describe('the logical framework', () => {
  it('has each part of the plan with what measures it, as Word and as a table', async () => {
    const [code, node] = Object.entries(house.nodes)[0] ?? ['', '']
    const indicator = await declare('MEASURED', node)
    await declare('OF-NO-PART', null)
    await call(house.secretariat, 'askDataHolder', {
      ...{ indicator, office: house.offices.NCCIA, system: 'Case register', frequency: 'quarter' },
    })
    const { order: word, marking } = await made('docx')
    if (!('paper' in word)) throw new Error('no paper')
    const text = word.paper.blocks.map(({ texts }) => plainText(texts.en)).join('\n')
    for (const part of [`${code}  `, 'MEASURED  Of MEASURED', '10 (2025)', '50 by 31 December 2028'])
      expect(text).toContain(part)
    expect(text).toContain('Case register, Each quarter, has not answered')
    expect(text.indexOf('Of no part of the plan')).toBeLessThan(text.indexOf('OF-NO-PART'))
    expect(['government', 'restricted annex']).toContain(marking)
    const { order: sheet } = await made('xlsx')
    if (!('sheets' in sheet)) throw new Error('no sheets')
    const [table, about] = sheet.sheets
    expect(table?.columns.map(({ header }) => header)).toEqual([
      ...['Level', 'Code', 'What', 'Indicator', 'Unit', 'Baseline', 'Target'],
      ...['Means of verification', 'Data holder', 'State of the source', 'Assumption', 'Risk'],
    ])
    expect(table?.rows.find((row) => row[3] === 'MEASURED  Of MEASURED')).toMatchObject({
      ...{ 1: code, 5: '10 (2025)', 6: '50 by 31 December 2028', 9: 'Nobody' },
    })
    expect(about?.rows).toContainEqual(['Indicators with a tested source', '0 of 2; promised: 0; nobody: 2'])
  })

  it('is made by officials only', async () => {
    await expect(made('docx', house.participant)).rejects.toThrow('not-allowed')
  })
})
