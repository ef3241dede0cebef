import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotFound, Refusal } from '#kernel/contract/refusal.ts'
import type { Credential } from '#kernel/database/session.ts'
import type { Person } from '../../contract/people.ts'
import { type ExampleWorld, exampleWorld } from '../../testing/example-world.ts'

let world: ExampleWorld
let administrator: Credential
let secretariat: Credential
beforeAll(async () => {
  world = await exampleWorld()
  administrator = await world.signedIn('administrator')
  secretariat = await world.signedIn('secretariat')
})
afterAll(() => world.database.close())

const person = (mailbox: string) => world.people.get(mailbox) ?? ''
const give = (credential: Credential, input: object) =>
  world.call(credential, 'giveMandate', { strategy: world.strategy, ...input }) as Promise<{
    mandate: string
  }>

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
  return []
}

test('an administrator gives any mandate to others, and none to themselves', async () => {
  const kind = 'approver'
  expect(await codesOf(give(administrator, { person: person('administrator'), kind }))).toEqual([
    'not-to-oneself',
  ])
  expect(await codesOf(give(administrator, { person: person('evaluator'), kind }))).toEqual([])
})

test('the secretariat gives the mandates of focal persons and participants only', async () => {
  const to = { person: person('oversight') }
  expect(await codesOf(give(secretariat, { ...to, kind: 'verifier' }))).toEqual(['not-yours-to-give'])
  expect(await codesOf(give(secretariat, { ...to, kind: 'participant' }))).toEqual([])
})

test('somebody who does not exist, and somebody whom one may not see, are not found alike', async () => {
  const nobody = '00000000-0000-4000-8000-00000000dead'
  await expect(give(administrator, { person: nobody, kind: 'oversight' })).rejects.toBeInstanceOf(NotFound)
})

test('a mandate that ended yesterday counts for nothing, and its end is kept', async () => {
  const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
  const { mandate } = await give(administrator, {
    person: person('verifier'),
    kind: 'evaluator',
    from: '2026-01-01',
  })
  const kinds = async () => {
    const me = (await world.call(await world.signedIn('verifier'), 'me')) as { mandates: { kind: string }[] }
    return me.mandates.map(({ kind }) => kind).sort()
  }
  expect(await kinds()).toEqual(['evaluator', 'verifier'])
  await world.call(administrator, 'endMandate', { mandate, lastDay: yesterday })
  expect(await kinds()).toEqual(['verifier'])
  const { people } = (await world.call(administrator, 'listPeople', { strategy: world.strategy })) as {
    people: Person[]
  }
  const listed = people.find(({ id }) => id === person('verifier'))?.mandates.find(({ id }) => id === mandate)
  expect(listed).toMatchObject({ until: yesterday, holdsToday: false, mayEnd: false })
  expect(await codesOf(world.call(administrator, 'endMandate', { mandate, lastDay: '2026-12-31' }))).toEqual([
    'ended-already',
  ])
})

test('the list says which mandates one may give and end', async () => {
  const asked = { strategy: world.strategy }
  const own = (await world.call(secretariat, 'listPeople', asked)) as { people: Person[]; mayGive: string[] }
  expect(own.mayGive).toEqual(['focal person', 'participant'])
  const of = (mailbox: string) => own.people.find(({ id }) => id === person(mailbox))
  expect(of('focal-person.nccia')?.mandates[0]).toMatchObject({ mayEnd: true, office: { code: 'NCCIA' } })
  expect(of('approver')?.mandates[0]?.mayEnd).toBe(false)
  expect(of('participant.justice')?.organisation?.name.en).toBe('Justice seats')
})

test('a mandate of another strategy gives no list here', async () => {
  const elsewhere = world.call(secretariat, 'listPeople', { strategy: world.otherStrategy })
  await expect(elsewhere).rejects.toMatchObject({ answer: { status: 403 } })
})
