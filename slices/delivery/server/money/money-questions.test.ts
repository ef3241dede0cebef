import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moneyOf } from '../../index.ts'
import { type Ministries, ministries, type Person } from '../../testing/ministries.ts'

let house: Ministries
const lineages = new Map<string, string>()

beforeAll(async () => {
  house = await ministries()
  const { secretariat, strategy, version } = house
  const { activities } = await house.call(secretariat.credential, 'listRequests', { strategy, version })
  for (const { code, lineage } of activities) lineages.set(code, lineage)
  await house.call(secretariat.credential, 'setMoneySettings', {
    ...{ strategy, fiscalStartMonth: 7, currency: 'PKR' },
  })
  await house.database.asSuperuser(async (db) => {
    const ends = (code: string, day: string) =>
      db.query('update strategy.activities set ends = $2 where node = $1', [house.nodes[code], day])
    await ends('PUR-1.1', house.day(90))
    await ends('PUR-1.2', house.day(60))
    await ends('PRE-1.1', house.day(30))
    await ends('PRO-1.1', house.day(300))
    await ends('PRM-1.1', house.day(-3))
  })
  // In millions, as the British auditors found it: 79% of front-line money to Pursue, 4% to Prevent.
  await entered('PUR-1.1', 'released', '70000000')
  await entered('PUR-1.1', 'estimated', '100000000')
  await entered('PUR-1.2', 'spent', '0')
  await entered('PUR-1.2', 'released', '9000000')
  await entered('PRE-1.1', 'released', '4000000')
  await entered('PRO-1.1', 'estimated', '300000000', 'unfunded')
  await entered('PRM-1.1', 'released', '17000000')
})
afterAll(() => house.database.close())

const entered = (code: string, state: string, amount: string, source = 'recurrent') =>
  house.call(house.secretariat.credential, 'enterMoney', {
    ...{ version: house.version, lineage: lineages.get(code) ?? '', year: 2026, state, source },
    ...{ currency: 'PKR', amount, document: 'Release order 12' },
  })

const asked = () => ({ strategy: house.strategy, version: house.version })
const read = async (who: Person) => {
  const { money } = await house.call(who.credential, 'readMoney', asked())
  if (money === null) throw new Error('no money')
  return money
}
const due = async (who: Person) => {
  const { due: found, outOf } = await house.call(who.credential, 'listDueWithoutReleasedMoney', asked())
  return { outOf, codes: found.map(({ activity }) => activity.code) }
}

describe('which activities due in the next six months have no released money?', () => {
  it('pain 2: which activities due in the next six months have no released money is one question', async () => {
    expect(await due(house.secretariat)).toEqual({ outOf: 3, codes: [] })
    await house.database.asSuperuser((db) =>
      db.query('update strategy.activities set ends = $2 where node = $1', [
        house.nodes['PRO-1.1'],
        house.day(100),
      ]),
    )
    // What is estimated is not released; what was due already is not due next.
    expect(await due(house.secretariat)).toEqual({ outOf: 4, codes: ['PRO-1.1'] })
    expect(await due(house.participant)).toEqual({ outOf: 3, codes: ['PRO-1.1'] })
  })
})

describe('the balance between pillars', () => {
  it('pain 7: shows the finding of the UK’s auditors: 79% of released money to Pursue, 4% to Prevent, from the lines', async () => {
    const { balance } = await read(house.oversight)
    const percent = (pillar: string) =>
      Math.round((balance.pillars.find(({ key }) => key === pillar)?.share ?? 0) * 100)
    expect([percent('PUR'), percent('PRE')]).toEqual([79, 4])
    expect(balance).toMatchObject({ document: null })
    expect(balance.pillars.some(({ isBelow }) => isBelow)).toBe(false)
  })

  it('alerts where a pillar’s share of released money is below what was approved, by its document', async () => {
    const approved = (shares: object[], who = house.secretariat) =>
      house.call(who.credential, 'approveShares', {
        ...{ strategy: house.strategy, document: 'NSOC minutes 3', decidedOn: house.day(-30), shares },
      })
    await expect(approved([{ pillar: 'XXX', percent: '10' }])).rejects.toThrow('no-such-pillar')
    await expect(approved([{ pillar: 'PRE', percent: 'a quarter' }])).rejects.toThrow('percent-unreadable')
    const shares = [
      { pillar: 'PRE', percent: '25' },
      { pillar: 'PUR', percent: '40' },
    ]
    await expect(approved([...shares, { pillar: 'PRO', percent: '35.01' }])).rejects.toThrow(
      'shares-above-whole',
    )
    await expect(approved(shares, house.oversight)).rejects.toThrow('not-allowed')
    await approved(shares)
    const { balance } = await read(house.participant)
    expect(balance.document).toBe('NSOC minutes 3')
    expect(balance.pillars.filter(({ isBelow }) => isBelow).map(({ key }) => key)).toEqual(['PRE'])
    const late = (await read(house.oversight)).balance.pillars.filter(({ late }) => late > 0)
    expect(late.map(({ key }) => key)).toEqual(['PRM'])
  })

  it('is lent to the pages that join slices, as far as the one who reads may see', async () => {
    const lent = (who: Person) =>
      house.database.as(who.credential, 'results', (tx) => moneyOf(tx, house.version))
    expect((await lent(house.oversight))?.whole.activities).toBe(5)
    expect((await lent(house.participant))?.whole.activities).toBe(3)
  })
})

describe('what is not paid for', () => {
  it('is a share of what is needed, each with how many activities say anything of money', async () => {
    const { whole, offices } = await read(house.oversight)
    // Needed: 100 + 9 + 4 + 300 + 17; what was released of the hundred is not needed twice.
    expect(whole).toMatchObject({
      ...{ activities: 5, withLine: 5 },
      ...{ needed: { amount: '430000000.00' }, unfunded: { amount: '300000000.00' } },
    })
    expect(whole.unfundedShare).toBeCloseTo(300 / 430)
    const nccia = offices.find(({ key }) => key === house.offices.NCCIA)
    expect(nccia).toMatchObject({ name: { en: 'NCCIA' }, activities: 2, unfundedShare: 0 })
    expect((await read(house.participant)).whole).toMatchObject({ activities: 3, withLine: 3 })
  })
})

describe('a function that a donor pays for', () => {
  it('warns where nobody is named to pay after it or it pays salaries of a permanent function; nobody else enters it', async () => {
    const enters = (more: object, who = house.secretariat) =>
      house.call(who.credential, 'enterDonorFunction', {
        ...{
          version: house.version,
          lineage: lineages.get('PRE-1.1') ?? '',
          payer: 'FCDO',
          what: 'Analysts',
        },
        ...{ paysSalaries: true, isPermanent: true, paidUntil: '2027-03-31', document: 'Grant 4', ...more },
      })
    const { entry } = await enters({})
    const told = async () =>
      (await read(house.participant)).functions.map(({ what, warnings }) => [what, warnings])
    expect(await told()).toEqual([['Analysts', ['nobody-pays-after', 'salaries-of-a-permanent-function']]])
    await expect(enters({ afterPayer: 'FIA' })).rejects.toMatchObject({
      constraint: 'who_pays_after_is_named_with_a_day',
    })
    await enters({
      ...{ replaces: entry, reason: 'Posts sanctioned.', afterPayer: 'FIA', afterFrom: '2027-04-01' },
    })
    expect(await told()).toEqual([['Analysts', ['salaries-of-a-permanent-function']]])
    await expect(enters({ replaces: entry, reason: 'Again.' })).rejects.toThrow('nothing-to-replace')
    await expect(enters({}, house.focalPersonOf.FIA)).rejects.toThrow('not-allowed')
  })
})
