import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ministries, ministries, type Person } from '../../testing/ministries.ts'

let house: Ministries
const lineages = new Map<string, string>()
beforeAll(async () => {
  house = await ministries()
  const { secretariat, strategy, version } = house
  const { activities } = await house.call(secretariat.credential, 'listRequests', { strategy, version })
  for (const { code, lineage } of activities) lineages.set(code, lineage)
  await expect(entered(secretariat, 'PUR-1.1')).rejects.toThrow('no-money-settings')
  await house.call(secretariat.credential, 'setMoneySettings', {
    ...{ strategy, fiscalStartMonth: 7, currency: 'PKR' },
  })
  await house.call(secretariat.credential, 'askForConcurrence', { strategy, version, dueOn: house.day(20) })
})
afterAll(() => house.database.close())

const line = {
  ...{ year: 2026, source: 'recurrent', state: 'estimated', currency: 'PKR', amount: '1,23,456.50' },
  document: 'Demand for grants 2026-27, no. 71',
}

const entered = (who: Person, code: string, more: object = {}) =>
  house.call(who.credential, 'enterMoney', {
    ...{ version: house.version, lineage: lineages.get(code) ?? '', ...line, ...more },
  })

const moneyOf = (who: Person, code: string, more: object = {}) =>
  house.call(who.credential, 'readActivityMoney', {
    ...{ strategy: house.strategy, version: house.version, lineage: lineages.get(code) ?? '', ...more },
  })

const rated = (rate: string, inForceFrom: string, more: object = {}) =>
  house.call(house.secretariat.credential, 'enterRate', {
    ...{ strategy: house.strategy, currency: 'GBP', rate, inForceFrom, document: `SBP, ${inForceFrom}` },
    ...more,
  })

describe('a line of money', () => {
  it('is entered by the secretariat or the accountable office, also by letter, and says whose word it is', async () => {
    const { NCCIA, FIA } = house.focalPersonOf
    await entered(house.secretariat, 'PUR-1.1')
    await entered(NCCIA, 'PUR-1.1', { state: 'requested', amount: '100000' })
    const letter = house.letterOf(house.offices.NCCIA, { dated: house.day(-5), theirReference: 'NCCIA/B-4' })
    await entered(house.secretariat, 'PUR-1.1', { state: 'allocated', amount: '90000', letter })
    const { lines, may } = await moneyOf(NCCIA, 'PUR-1.1')
    expect(
      lines.map(({ state, money, office, byLetter }) => [
        state,
        money.amount,
        office?.name.en,
        byLetter?.theirReference,
      ]),
    ).toEqual([
      ['allocated', '90000.00', 'NCCIA', 'NCCIA/B-4'],
      ['requested', '100000.00', 'NCCIA', undefined],
      ['estimated', '123456.50', undefined, undefined],
    ])
    expect(lines[0]).toMatchObject({
      enteredOn: house.day(-5),
      year: { from: '2026-07-01', to: '2027-06-30' },
    })
    expect(may).toMatchObject({ enter: { ok: true }, enterLetter: { ok: false } })
    await expect(entered(FIA, 'PUR-1.1')).rejects.toThrow('another-office-is-accountable')
    await expect(entered(house.participant, 'PUR-1.1')).rejects.toThrow('not-allowed')
    await expect(entered(house.secretariatElsewhere, 'PUR-1.1')).rejects.toThrow('not found')
    const foreign = house.letterOf(house.offices.FIA)
    await expect(entered(house.secretariat, 'PUR-1.1', { letter: foreign })).rejects.toThrow('another-office')
  })

  it('is replaced by a newer one with a reason, once, and its history stays', async () => {
    const { line: old } = await entered(house.secretariat, 'PUR-1.2')
    const replacing = { replaces: old, amount: '200000' }
    await expect(entered(house.secretariat, 'PUR-1.2', replacing)).rejects.toMatchObject({
      constraint: 'replacing_a_line_gives_a_reason',
    })
    await entered(house.secretariat, 'PUR-1.2', { ...replacing, reason: 'Revised estimates.' })
    await expect(entered(house.secretariat, 'PUR-1.2', { ...replacing, reason: 'Again.' })).rejects.toThrow(
      'replaced-already',
    )
    await expect(
      entered(house.secretariat, 'PUR-1.1', { ...replacing, reason: 'Of another activity.' }),
    ).rejects.toThrow('nothing-to-replace')
    const { lines, totals } = await moneyOf(house.oversight, 'PUR-1.2')
    expect(lines.map(({ stands, reason }) => [stands, reason])).toEqual([
      ['counts', 'Revised estimates.'],
      ['replaced', null],
    ])
    expect(totals).toMatchObject([{ year: { year: 2026 }, states: [{ total: { amount: '200000.00' } }] }])
  })

  it('is refused where it cannot be: no amount, a donor without a name, money given to what is unfunded', async () => {
    for (const amount of ['about a million', '1.234', '-5', '12,34'])
      await expect(entered(house.secretariat, 'PUR-1.2', { amount })).rejects.toThrow('amount-unreadable')
    const refused = (more: object, constraint: string) =>
      expect(entered(house.secretariat, 'PUR-1.2', more)).rejects.toMatchObject({ constraint })
    await refused({ source: 'donor project' }, 'donor_money_names_its_payer')
    await refused({ payer: 'FCDO' }, 'donor_money_names_its_payer')
    await refused({ source: 'unfunded', state: 'released' }, 'unfunded_money_is_not_given')
    expect((await moneyOf(house.secretariat, 'PUR-1.2')).lines).toHaveLength(2)
  })

  it('of the restricted annex is read by those alone who read the activity', async () => {
    await entered(house.secretariat, 'PRM-1.1')
    expect((await moneyOf(house.oversight, 'PRM-1.1')).lines).toHaveLength(1)
    for (const who of [house.focalPersonOf.ANF, house.participant, house.secretariatElsewhere])
      await expect(moneyOf(who, 'PRM-1.1')).rejects.toThrow(/not found|not-allowed/)
    const seen = (who: Person) =>
      house.database.as(who.credential, 'delivery', async (tx) => {
        const { rows } = await tx.query<{ level: string }>('select level from delivery.money_lines')
        return new Set(rows.map(({ level }) => level))
      })
    expect(await seen(house.secretariat)).toContain('restricted annex')
    expect(await seen(house.focalPersonOf.ANF)).toEqual(new Set(['public', 'government']))
    expect(await seen(house.participant)).toEqual(new Set(['public']))
    expect(await seen(house.secretariatElsewhere)).toEqual(new Set())
  })

  it('is not changed or removed by anybody, nor entered for an office that is not accountable, past the screen too', async () => {
    const tried = (who: Person, sql: string) =>
      house.database.as(who.credential, 'delivery', (tx) => tx.query(sql))
    await expect(tried(house.secretariat, 'update delivery.money_lines set amount = 1')).rejects.toThrow(
      'denied',
    )
    await expect(tried(house.secretariat, 'delete from delivery.exchange_rates')).rejects.toThrow('denied')
    const { FIA } = house.focalPersonOf
    await expect(
      tried(
        FIA,
        `insert into delivery.money_lines (strategy, node, lineage, level, year_from, source, state, currency, amount,
            document, office, entered_by, ledger_entry, ledger_salt)
         values ('${house.strategy}', '${house.nodes['PUR-1.1']}', '${lineages.get('PUR-1.1')}', 'public', '2026-07-01',
            'recurrent', 'spent', 'PKR', 1, 'x', '${house.offices.FIA}', '${FIA.id}', gen_random_uuid(), '')`,
      ),
    ).rejects.toThrow('row-level security')
  })
})

describe('a rate', () => {
  it('is in force from its day, and a total says which it used; without one an amount is counted apart', async () => {
    await rated('370.1234', '2026-07-01')
    await rated('376.5', '2026-10-01')
    const donor = { source: 'donor project', payer: 'FCDO', currency: 'GBP', amount: '1000' }
    await entered(house.secretariat, 'PRE-1.1', donor)
    await entered(house.secretariat, 'PRE-1.1', { ...donor, payer: 'JICA', currency: 'JPY', amount: '5000' })
    const totalOn = async (ratesOn: string) =>
      (await moneyOf(house.participant, 'PRE-1.1', { ratesOn })).totals[0]?.states[0]?.total
    expect(await totalOn('2026-09-30')).toMatchObject({
      ...{ amount: '370123.40', currency: 'PKR', on: '2026-09-30', counted: 1 },
      rates: [{ rate: '370.1234', document: 'SBP, 2026-07-01' }],
      leftOut: [{ currency: 'JPY', amount: '5000', counted: 1 }],
    })
    expect((await totalOn('2026-10-01'))?.amount).toBe('376500.00')
    expect((await totalOn('2026-06-30'))?.leftOut).toHaveLength(2)
  })

  it('is the secretariat’s, is a number, and is not of the currency of the totals', async () => {
    await expect(rated('three hundred', '2026-07-01')).rejects.toThrow('rate-unreadable')
    await expect(rated('0', '2026-07-01')).rejects.toThrow('rate-unreadable')
    await expect(rated('1', '2026-07-01', { currency: 'PKR' })).rejects.toThrow('rate-of-the-same-currency')
    const { strategy } = house
    const asFocalPerson = house.call(house.focalPersonOf.FIA.credential, 'enterRate', {
      ...{ strategy, currency: 'USD', rate: '280', inForceFrom: '2026-07-01', document: 'x' },
    })
    await expect(asFocalPerson).rejects.toThrow('not-allowed')
    const { rates } = await house.call(house.participant.credential, 'listRates', { strategy })
    expect(rates.map(({ rate }) => rate)).toEqual(['376.5', '370.1234'])
  })
})
