import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { visitor } from '#kernel/database/session.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'
import { declared, splitAsOffered } from '../../testing/declared.ts'

let world: ConsultationWorld
let submission = ''
let sender: Person
let second: Person
let third: Person
const reason = { en: 'As the plan says.', ur: 'جیسا کہ منصوبے میں ہے۔' }
beforeAll(async () => {
  world = await consultationWorld()
  sender = await world.person('participant', { sector: 'civil society' })
  second = await world.person('participant', { sector: 'justice' })
  third = await world.person('participant', { sector: 'federal' })
  submission = await declared(world)
  await splitAsOffered(world, submission)
})
afterAll(() => world.database.close())

const organisation = (sector: string) => world.organisations.get(sector) ?? ''
const read = (who: Person) => world.call(who, 'readSignatories', { submission })
const shownTo = async (who: Person) =>
  (await read(who)).signatories.map(({ name, isShown }) => [name.en, isShown])
const refused = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.reasons.map(({ code }) => code) : error
}
const rowsSeen = (who: Person | null, table: string) =>
  world.database.as(who === null ? visitor : who.credential, 'consultation', async (tx) => {
    const { rows } = await tx.query<{ n: number }>(`select count(*)::int as n from consultation.${table}`)
    return rows[0]?.n ?? -1
  })

test('who did not sign reads nothing of it; once entered, an organisation reads the declaration and its own name', async () => {
  await expect(read(second)).rejects.toThrow('not found')
  for (const sector of ['justice', 'federal']) {
    await world.call(world.secretariat, 'addSignatory', { submission, organisation: organisation(sector) })
  }
  const again = { submission, organisation: organisation('civil society') }
  expect(await refused(world.call(world.secretariat, 'addSignatory', again))).toEqual(['sent-it'])
  expect(await shownTo(second)).toEqual([['justice', false]])
  expect(await shownTo(world.secretariat)).toEqual([
    ['federal', false],
    ['justice', false],
  ])
})

test('each is hidden from every other reader until it says otherwise, itself or by letter, and again if it says so', async () => {
  const few = [sender, third, await world.person('oversight'), await world.person('approving authority')]
  const others = async () =>
    (await Promise.all(few.map(shownTo))).map((seen) => seen.filter(([name]) => name === 'justice'))
  const none = few.map(() => [])
  expect(await others()).toEqual(none)
  for (const who of [...few, null]) expect(await rowsSeen(who, 'signatories')).toBe(who === third ? 1 : 0)
  expect(await world.count('consultation.signatories')).toBe(2)
  const choice = { submission, organisation: organisation('justice'), isShown: true }
  expect(await refused(world.call(third, 'showSignatory', choice))).toMatchObject({ name: 'NotFound' })
  await world.call(second, 'showSignatory', choice)
  expect(await others()).toEqual(few.map(() => [['justice', true]]))
  expect(
    await rowsSeen(await world.person('participant', { strategy: world.otherStrategy }), 'signatories'),
  ).toBe(0)
  await world.call(second, 'showSignatory', { ...choice, isShown: false })
  expect(await others()).toEqual(none)
})

test('participants of each signatory say the signatories’ own view, and nobody else does', async () => {
  const [point] = (await world.call(second, 'readDeclaration', { submission })).points
  const given = { point: point?.id, words: 'Not begun.', completion: 'not started', evidenceOn: '2026-01-05' }
  for (const who of [sender, second, third]) await world.call(who, 'assessPoint', given)
  await world.call(world.secretariat, 'answerPoint', { point: point?.id, outcome: 'rejected', reason })
  await world.call(third, 'dissentOnPoint', { point: point?.id, words: 'We dissent.' })
  const { points } = await world.call(second, 'readDeclaration', { submission })
  expect(points[0]?.views).toHaveLength(4)
  expect(points[0]?.may).toMatchObject({ assess: { ok: true }, dissent: { ok: true }, answer: { ok: false } })
  const outside = await world.person('participant')
  await expect(world.call(outside, 'assessPoint', given)).rejects.toThrow('not found')
})
