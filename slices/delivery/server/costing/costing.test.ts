import exceljs from 'exceljs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rememberUpload } from '#kernel/files/uploads.ts'
import { type Order, typeset } from '#kernel/papers/typeset.ts'
import { contestsIn } from '#slices/correspondence/testing/contests.ts'
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
  await house.call(secretariat.credential, 'askForConcurrence', { strategy, version, dueOn: house.day(20) })
})
afterAll(() => house.database.close())

const rows = [
  {
    input: 'Investigator',
    unit: 'month',
    quantity: '24',
    unitCost: '1,50,000',
    year: '2026-27',
    basis: 'BPS 17',
  },
  { input: 'Vehicle', unit: 'piece', quantity: '2', unitCost: '4500000.505', year: '2026-27', basis: '' },
  { input: 'Fuel', unit: 'litre', quantity: '۱۲۰۰', unitCost: '268.38', year: '2027-28', basis: 'PSO' },
]
const entered = (who: Person, code: string, more: object = {}) =>
  house.call(who.credential, 'enterCosting', {
    ...{ version: house.version, lineage: lineages.get(code) ?? '', rows, currency: 'PKR' },
    ...{ source: 'unfunded', document: 'Costing of 3 November 2026', ...more },
  })
const asked = (code: string) => ({ strategy: house.strategy, lineage: lineages.get(code) ?? '' })
const costing = (who: Person, code: string) =>
  house.call(who.credential, 'readCosting', { ...asked(code), version: house.version })
const moneyOf = (code: string) =>
  house.call(house.oversight.credential, 'readActivityMoney', { ...asked(code), version: house.version })

it('is entered by the accountable office or the secretariat, and each of its years becomes an estimate', async () => {
  const { NCCIA, FIA } = house.focalPersonOf
  expect(await entered(NCCIA, 'PUR-1.1')).toMatchObject({ years: 2 })
  const seen = await costing(house.oversight, 'PUR-1.1')
  expect(seen.costing).toMatchObject({
    ...{ currency: 'PKR', office: { name: { en: 'NCCIA' } } },
    totals: [
      { year: { year: 2026 }, total: { amount: '12600001.01' } },
      { year: { year: 2027 }, total: { amount: '322056.00' } },
    ],
  })
  expect(seen.costing?.inputs[2]).toMatchObject({
    quantity: '1200',
    year: '2027-28',
    cost: { amount: '322056.00' },
  })
  expect(seen.may.enter.ok).toBe(false)
  const { lines, totals } = await moneyOf('PUR-1.1')
  expect(lines.map(({ state, money, year }) => [state, money.amount, year.year])).toEqual(
    expect.arrayContaining([
      ['estimated', '12600001.01', 2026],
      ['estimated', '322056.00', 2027],
    ]),
  )
  expect(totals).toHaveLength(2)
  await expect(entered(FIA, 'PUR-1.1')).rejects.toThrow('another-office-is-accountable')
  await expect(entered(house.participant, 'PUR-1.1')).rejects.toThrow('not-allowed')
  await expect(entered(house.secretariatElsewhere, 'PUR-1.1')).rejects.toThrow('not found')
})

it('takes the place of the sheet before, in years that it no longer needs too, and counts nothing twice', async () => {
  await house.call(house.secretariat.credential, 'enterMoney', {
    ...{ version: house.version, lineage: lineages.get('PUR-1.1'), year: 2026, source: 'recurrent' },
    ...{ state: 'estimated', currency: 'PKR', amount: '500', document: 'By hand' },
  })
  await entered(house.focalPersonOf.NCCIA, 'PUR-1.1', { rows: [{ ...rows[0], quantity: '12' }] })
  const { costing: now, earlier, byHand } = await costing(house.oversight, 'PUR-1.1')
  expect(now?.totals.map(({ total }) => total.amount)).toEqual(['1800000.00'])
  expect([earlier, byHand.map(({ document }) => document)]).toEqual([1, ['By hand']])
  const { lines } = await moneyOf('PUR-1.1')
  const counting = lines.filter(({ stands }) => stands === 'counts')
  expect(counting.map(({ money, year }) => `${year.year} ${money.amount}`).sort()).toEqual([
    ...['2026 1800000.00', '2026 500.00', '2027 0.00'],
  ])
  expect(lines.filter(({ stands }) => stands === 'replaced')).toHaveLength(2)
})

it('by letter counts until its office contests it; then the sheet before speaks again', async () => {
  const letter = house.letterOf(house.offices.NCCIA, { dated: house.day(-2) })
  await entered(house.secretariat, 'PUR-1.2', { rows: [{ ...rows[0], quantity: '1' }] })
  await entered(house.secretariat, 'PUR-1.2', { letter })
  expect((await costing(house.oversight, 'PUR-1.2')).costing).toMatchObject({
    ...{ byLetter: { contest: null }, enteredOn: house.day(-2) },
  })
  await contestsIn(house.database).contest(
    house.focalPersonOf.NCCIA.credential,
    lineages.get('PUR-1.2') ?? '',
  )
  expect((await costing(house.oversight, 'PUR-1.2')).costing).toMatchObject({ office: null, byLetter: null })
  const { lines } = await moneyOf('PUR-1.2')
  expect(lines.filter(({ stands }) => stands === 'counts').map(({ money }) => money.amount)).toEqual([
    '150000.00',
  ])
})

it('names the cell that cannot be read, and writes nothing', async () => {
  const before = await house.database.asSuperuser((db) => db.query('select id from delivery.costings'))
  const wrong = [rows[0], { ...rows[1], unitCost: 'about 5' }, { ...rows[2], year: '2027-29' }]
  await expect(entered(house.focalPersonOf.FIA, 'PRT-1.1', { rows: wrong })).rejects.toThrow()
  await expect(entered(house.secretariat, 'PUR-1.1', { rows: wrong })).rejects.toMatchObject({
    reasons: [
      expect.objectContaining({
        code: 'costing-unreadable',
        values: { count: 2, row: 2, column: 'Unit cost' },
      }),
    ],
  })
  const blank = { input: '', unit: '', quantity: '', unitCost: '', year: '', basis: '' }
  await expect(entered(house.secretariat, 'PUR-1.1', { rows: [blank] })).rejects.toThrow('costing-empty')
  await expect(entered(house.secretariat, 'PUR-1.1', { source: 'donor project' })).rejects.toMatchObject({
    constraint: 'donor_money_names_its_payer',
  })
  const after = await house.database.asSuperuser((db) => db.query('select id from delivery.costings'))
  expect(after.rows).toHaveLength(before.rows.length)
})

it('takes no input once its totals stand, and is seen by nobody of another strategy', async () => {
  const adding = house.database.as(house.focalPersonOf.NCCIA.credential, 'delivery', (tx) =>
    tx.query(
      `insert into delivery.costing_inputs (costing, lineage, strategy, level, position, input, unit, quantity, unit_cost, year_from, basis)
       select id, lineage, strategy, level, 99, 'More', 'piece', 1, 1, '2026-07-01', '' from delivery.costings limit 1`,
    ),
  )
  await expect(adding).rejects.toThrow(/row-level security/)
  const seenBy = (who: Person) =>
    house.database.as(who.credential, 'delivery', async (tx) => {
      const { rows: seen } = await tx.query(
        'select from delivery.costings union all select from delivery.costing_inputs',
      )
      return seen.length
    })
  expect(await seenBy(house.oversight)).toBeGreaterThan(4)
  expect(await seenBy(house.secretariatElsewhere)).toBe(0)
})

it('goes out as a workbook that adds itself, and comes back from another program', async () => {
  const { secretariat, strategy } = house
  const { paper } = await house.call(secretariat.credential, 'makeCostingSheet', asked('PUR-1.1'))
  const { rows: kept } = await house.database.asSuperuser((db) =>
    db.query<{ content: string }>('select content from delivery.papers where id = $1', [paper]),
  )
  const order = JSON.parse((await house.files.get(kept[0]?.content ?? '')).toString('utf8')) as Order
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load((await typeset(order)) as never)
  const sheet = workbook.getWorksheet('Costing sheet')
  expect(sheet?.getCell('A1').text).toContain('PUR-1.1')
  expect(sheet?.getCell('A2').text).toContain('/current/')
  expect([sheet?.getCell('A6').text, sheet?.getCell('G6').formula]).toEqual(['Investigator', 'C6*D6'])
  for (const [at, text] of ['Laptop', 'piece', '۳', '2,10,000', 'next year', ''].entries())
    if (sheet) sheet.getCell(7, at + 1).value = text
  const tried = async (book: exceljs.Workbook) => {
    const { sha256, size } = await house.files.put(Buffer.from(await book.xlsx.writeBuffer()))
    await house.database.as(secretariat.credential, 'files', (tx) =>
      rememberUpload(tx, { sha256, size, name: 'costing.xlsx', mediaType: 'application/zip' }),
    )
    return house.call(secretariat.credential, 'tryCosting', { strategy, file: sha256 })
  }
  const first = await tried(workbook)
  expect(first.rows.map(({ input, quantity }) => `${input} ${quantity}`)).toEqual([
    'Investigator 12',
    'Laptop ۳',
  ])
  expect(first.faults.map(({ at, column }) => [at, column])).toEqual([[1, 'year']])
  if (sheet) sheet.getCell('E7').value = '2027-28'
  expect((await tried(workbook)).faults).toEqual([])
  const other = new exceljs.Workbook()
  other.addWorksheet('Other').addRow(['a', 'b'])
  await expect(tried(other)).rejects.toThrow('not-a-costing-sheet')
})
