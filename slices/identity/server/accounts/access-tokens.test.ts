import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotFound, Refusal } from '#kernel/contract/refusal.ts'
import type { Credential } from '#kernel/database/session.ts'
import { type ExampleWorld, exampleWorld } from '../../testing/example-world.ts'
import { sha256Of } from '../secrets.ts'

let world: ExampleWorld
let evaluator: Credential
beforeAll(async () => {
  world = await exampleWorld()
  evaluator = await world.signedIn('evaluator')
})
afterAll(() => world.database.close())

const create = async (input: object) =>
  (await world.call(evaluator, 'createAccessToken', input)) as { accessToken: string; secret: string }
const bearer = (secret: string): Credential => ({ kind: 'access token', sha256: sha256Of(secret) })
const personOf = async (credential: Credential) =>
  ((await world.call(credential, 'me')) as { person: { id: string } | null }).person?.id ?? null
const statesIn = async () => {
  const { accessTokens } = (await world.call(evaluator, 'listAccessTokens')) as {
    accessTokens: { id: string; name: string; state: string }[]
  }
  return new Map(accessTokens.map(({ id, name, state }) => [id, { name, state }]))
}

test('a token calls in the name of its person until it is revoked, and nobody afterwards', async () => {
  const { accessToken, secret } = await create({ name: 'Quarterly report', scopes: ['read'], days: 7 })
  expect(await personOf(bearer(secret))).toBe(world.people.get('evaluator'))
  expect((await statesIn()).get(accessToken)).toEqual({ name: 'Quarterly report', state: 'valid' })
  await world.call(evaluator, 'revokeAccessToken', { accessToken })
  expect(await personOf(bearer(secret)).catch(() => null)).toBeNull()
  expect((await statesIn()).get(accessToken)?.state).toBe('revoked')
  await expect(world.call(evaluator, 'revokeAccessToken', { accessToken })).rejects.toBeInstanceOf(Refusal)
})

test('a token makes no further token, and its secret is shown in no list', async () => {
  const { secret } = await create({ name: 'Import', scopes: ['read', 'write'], days: 1 })
  await expect(world.call(bearer(secret), 'createAccessToken', { name: 'Another' })).rejects.toMatchObject({
    reasons: [{ code: 'not-with-a-token' }],
  })
  expect(JSON.stringify(await world.call(evaluator, 'listAccessTokens'))).not.toContain(secret)
})

test('nobody sees or revokes the token of another', async () => {
  const { accessToken } = await create({ name: 'Own' })
  const other = await world.signedIn('verifier')
  expect(await world.call(other, 'listAccessTokens')).toEqual({ accessTokens: [] })
  await expect(world.call(other, 'revokeAccessToken', { accessToken })).rejects.toBeInstanceOf(NotFound)
  expect((await statesIn()).get(accessToken)?.state).toBe('valid')
})

const hardNames = [
  'undefined',
  "Robert'); drop table identity.access_tokens;--",
  '<script>alert(1)</script>',
  '田中さんにあげて下さい',
  'بِسْمِ اللَّهِ',
  '‮right to left override',
  '👩🏽‍💻 🇵🇰',
  '%s%d $1 ${7*7} {{x}}',
]

test('whatever a token is called, it is called that afterwards', async () => {
  const made: (readonly [string, string])[] = []
  for (const name of hardNames) made.push([(await create({ name })).accessToken, name])
  const states = await statesIn()
  expect(made.map(([id]) => states.get(id)?.name)).toEqual(hardNames)
})
