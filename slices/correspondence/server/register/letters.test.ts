import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { NotFound } from '#kernel/contract/refusal.ts'
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
