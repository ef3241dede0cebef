import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { NotFound } from '#kernel/contract/refusal.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import { registry, type Registry } from '../testing/registry.ts'

let house: Registry
beforeAll(async () => {
  house = await registry()
})
afterAll(() => house.database.close())

const letter = (more: Readonly<Record<string, unknown>> = {}) => ({
  strategy: house.strategy,
  direction: 'in',
  fileNumber: 'NSOC/2-3/2026',
  dated: '2026-11-02',
  subject: { ur: 'سرگرمی سے اتفاق' },
  office: house.office,
  medium: 'letter',
  ...more,
})
const register = (more?: Readonly<Record<string, unknown>>) =>
  house.call(house.secretariat.credential, 'registerLetter', letter(more))
const numbersOf = async (who: Registry['secretariat']) =>
  (await house.call(who.credential, 'listLetters', { strategy: house.strategy })).letters.map(
    ({ direction, diaryNumber }) => `${direction} ${diaryNumber}`,
  )

it('letters get diary numbers without a gap, incoming and outgoing apart, also when registered at once', async () => {
  const year = new Date().getFullYear()
  expect(await register()).toMatchObject({
    diaryNumber: `${year}/1`,
    office: { en: 'Federal Investigation Agency' },
    subject: { en: null, ur: 'سرگرمی سے اتفاق' },
  })
  await Promise.all([register(), register(), register({ direction: 'out' })])
  expect([...(await numbersOf(house.secretariat))].sort()).toEqual([
    `in ${year}/1`,
    `in ${year}/2`,
    `in ${year}/3`,
    `out ${year}/1`,
  ])
})

it('the register is read by its secretariat and by oversight, and by nobody else', async () => {
  expect((await numbersOf(house.oversight)).length).toBeGreaterThan(0)
  await expect(numbersOf(house.focalPerson)).rejects.toThrow('not-allowed')
  await expect(numbersOf(house.secretariatElsewhere)).rejects.toThrow('not-allowed')
  const behindTheScreen = await house.database.as(
    house.secretariatElsewhere.credential,
    'correspondence',
    (tx) => tx.query('select * from correspondence.letters'),
  )
  expect(behindTheScreen.rows).toEqual([])
})

it('a letter without subject, without correspondent or from the future is refused by its name', async () => {
  await expect(register({ subject: { en: ' ' } })).rejects.toMatchObject({
    constraint: 'a_letter_has_a_subject',
  })
  await expect(register({ office: undefined })).rejects.toMatchObject({
    constraint: 'a_letter_has_a_correspondent',
  })
  await expect(register({ dated: '2999-01-01' })).rejects.toThrow('dated-in-the-future')
  expect(await register({ office: undefined, correspondent: 'A citizens’ group' })).toMatchObject({
    office: null,
    correspondent: 'A citizens’ group',
  })
})

it('a line of the register is never changed or removed', async () => {
  for (const statement of [
    `update correspondence.letters set file_number = 'x'`,
    'delete from correspondence.letters',
  ]) {
    const change = house.database.as(house.secretariat.credential, 'correspondence', (tx) =>
      tx.query(statement),
    )
    await expect(change).rejects.toThrow(/permission denied/)
  }
})

it('a new diary begins with the year of the installation, not with that of Greenwich', async () => {
  await house.database.asSuperuser((db) =>
    db.query(`update sign_in."session" set "expiresAt" = '2999-01-01'`),
  )
  // An hour after midnight of New Year's Day in Karachi.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-12-31T20:00:00Z') })
  try {
    expect(await register()).toMatchObject({ diaryNumber: '2028/1' })
  } finally {
    vi.useRealTimers()
  }
})

it('the scan of a letter is opened by whoever reads the register, and there is none of a letter without', async () => {
  const [scanned, bare] = [await register({ scan: house.scan }), await register()]
  const openScan = (who: Registry['secretariat'], line: string) =>
    house.call(who.credential, 'openScanOfLetter', { line })
  expect(await openScan(house.oversight, scanned.id)).toEqual({
    sha256: house.scan,
    name: 'letter-2026-11-02',
  })
  await expect(openScan(house.secretariat, bare.id)).rejects.toThrow(NotFound)
  await expect(openScan(house.secretariatElsewhere, scanned.id)).rejects.toThrow(NotFound)
  await expect(openScan(house.focalPerson, scanned.id)).rejects.toThrow('not-allowed')
})

describe('the register narrowed', () => {
  const read = (more: object) =>
    house.call(house.oversight.credential, 'listLetters', { strategy: house.strategy, ...more })

  it('by direction, kind, file number, year and words in either language, an office’s name among them', async () => {
    const one = await register({
      ...{
        kind: 'reply',
        fileNumber: 'NSOC/9-9/2026',
        office: undefined,
        correspondent: 'A women’s shelter',
      },
      ...{ subject: { en: '100% of the _points_', ur: 'نکات' }, theirReference: 'WS-77' },
    })
    const ids = async (more: object) => (await read(more)).letters.map(({ id }) => id)
    for (const more of [
      { kind: 'reply' },
      { fileNumber: 'NSOC/9-9/2026' },
      { words: 'SHELTER' },
      { words: 'نکات' },
      { words: '100% of the _p' },
      { words: 'ws-77' },
      { words: one.diaryNumber, direction: 'in' },
    ]) {
      expect(await ids(more), JSON.stringify(more)).toEqual([one.id])
    }
    expect(await ids({ words: 'shelter', direction: 'out' })).toEqual([])
    expect(await ids({ words: '%' })).toEqual([one.id])
    expect(await ids({ year: 1999 })).toEqual([])
    expect((await read({ words: 'federal investigation' })).total).toBeGreaterThan(0)
    const { years, fileNumbers } = await read({})
    expect(years).toContain(Number(one.diaryNumber.slice(0, 4)))
    expect(fileNumbers).toContain('NSOC/9-9/2026')
  })

  it('comes fifty at a time, each letter on one page', async () => {
    for (let at = 0; at < 55; at++) await register({ fileNumber: 'MANY/1' })
    const pages = [await read({ fileNumber: 'MANY/1' }), await read({ fileNumber: 'MANY/1', page: 1 })]
    expect(pages.map(({ total, letters }) => [total, letters.length])).toEqual([
      [55, 50],
      [55, 5],
    ])
    expect(new Set(pages.flatMap(({ letters }) => letters.map(({ id }) => id))).size).toBe(55)
  })

  it('goes out as a workbook that another program reads, in either language, and leaves an entry', async () => {
    await register({ fileNumber: '=1+1', subject: { ur: 'فارمولا نہیں' } })
    const make = async (language: 'en' | 'ur') => {
      const narrowed = { strategy: house.strategy, fileNumber: '=1+1', language }
      const { sha256 } = await house.call(house.oversight.credential, 'exportRegister', narrowed)
      return JSON.stringify(await readTables(await house.files.get(sha256), 'register.xlsx'))
    }
    expect(await make('en')).toContain('=1+1')
    expect(await make('ur')).toContain('فارمولا نہیں')
    const none = { strategy: house.strategy, fileNumber: 'no such file' }
    await expect(house.call(house.oversight.credential, 'exportRegister', none)).rejects.toThrow(
      'no-letter-in-it',
    )
    for (const other of [house.focalPerson, house.secretariatElsewhere, house.participant]) {
      await expect(
        house.call(other.credential, 'exportRegister', { strategy: house.strategy }),
      ).rejects.toThrow('not-allowed')
    }
  })

  it('a letter’s page is opened by whoever reads the register, and by nobody else', async () => {
    const line = await register({ theirReference: 'X-1' })
    const open = (who: Registry['secretariat']) => house.call(who.credential, 'readLetter', { line: line.id })
    expect(await open(house.oversight)).toMatchObject({ theirReference: 'X-1', about: null, madeHere: null })
    await expect(open(house.secretariatElsewhere)).rejects.toThrow(NotFound)
    await expect(open(house.focalPerson)).rejects.toThrow('not-allowed')
  })
})
