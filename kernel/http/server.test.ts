import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bilingual } from '../pure/bilingual.ts'
import { visitor } from '../database/session.ts'
import { type TestDatabase, testDatabase } from '../database/testing/test-database.ts'
import { createFileStore } from '../files/file-store.ts'
import { uploadsInto } from '../files/uploads.ts'
import { parseSigner, secretTextOf } from '../ledger/notes/signed-note.ts'
import type { HttpOptions } from './options.ts'
import { createHttpServer } from './server.ts'
import { servedGarden } from './testing/garden.ts'

let database: TestDatabase
let app: FastifyInstance

const options = (changes: Partial<HttpOptions> = {}): HttpOptions => ({
  database,
  signer: parseSigner(secretTextOf('test.example/ledger', randomBytes(32))),
  slices: [servedGarden],
  credentialOf: async () => visitor,
  enterLetter: async () => undefined,
  pages: [
    {
      path: '/page',
      as: 'kernel',
      takesForm: true,
      render: async (_tx, { query, language }) => ({
        body: `<p lang="${language}">${Object.keys(query).join()}</p>`,
      }),
    },
  ],
  control: { key: 'the-key', commands: { greet: async () => ({ hello: true }) } },
  api: { title: 'Test', version: '0' },
  secure: true,
  address: 'https://strategy.test',
  log: 'silent',
  ...changes,
})

beforeAll(async () => {
  database = await testDatabase()
  app = await createHttpServer(options())
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const plant = (how: string, name = 'rose') =>
  app.inject({ method: 'POST', url: '/api/kernel/garden/bed-1/plants', payload: { plant: name, how } })
interface Told {
  readonly reasons: readonly { readonly code: string; readonly path?: string; readonly message: Bilingual }[]
  readonly reference?: string
}
/** What an answer that is not an act's output says. */
const told = (answer: { json<T>(): T }): Told => answer.json<Told>()
const entries = async () =>
  (await database.asSuperuser((db) => db.query<{ n: number }>('select count(*) as n from ledger.entries')))
    .rows[0]?.n

test('path, query and defaults become the input, and a single value a list where a list is meant', async () => {
  const answer = await app.inject('/api/kernel/garden/bed%201?depth=3&plants=rose')
  expect(answer.json()).toEqual({ bed: 'bed 1', depth: 3, plants: ['rose'], machine: 'public visitor' })
})

test('what is wrong with an input is said for each field, in both languages', async () => {
  const answer = await app.inject('/api/kernel/garden/bed?depth=deep')
  expect(answer.statusCode).toBe(400)
  const [reason] = told(answer).reasons
  expect(reason).toMatchObject({ code: 'invalid-input', path: 'depth' })
  expect(reason?.message.en).toMatch(/^depth: /)
  expect(reason?.message.ur).toMatch(/[\u0600-\u06ff]/)
})

test('an act leaves exactly one entry; one that leaves none or two is a bug and changes nothing', async () => {
  const before = await entries()
  expect((await plant('well')).statusCode).toBe(200)
  expect(await entries()).toBe((before ?? 0) + 1)
  for (const how of ['silently', 'twice']) expect((await plant(how)).statusCode).toBe(500)
  expect(await entries()).toBe((before ?? 0) + 1)
})

test('a refused act leaves no entry, and gives its reason in both languages', async () => {
  const before = await entries()
  const answer = await plant('then-refuse')
  expect(answer.statusCode).toBe(422)
  expect(told(answer).reasons).toEqual([
    { code: 'bed-full', message: { en: 'The bed is full.', ur: 'کیاری بھری ہوئی ہے۔' } },
  ])
  expect(await entries()).toBe(before)
})

test('a bug is answered with a reference and nothing of what it said', async () => {
  const answer = await plant('badly', 'a name that must not be told')
  expect(answer.statusCode).toBe(500)
  expect(told(answer).reference).toMatch(/^[0-9a-f]{8}$/)
  expect(answer.body).not.toContain('must not be told')
})

test('a read cannot write, whatever its code says', async () => {
  const before = await entries()
  expect((await app.inject('/api/kernel/garden-peek')).statusCode).toBe(500)
  expect(await entries()).toBe(before)
})

test('an act that names mandates says to a visitor: sign in first', async () => {
  const answer = await app.inject({ method: 'POST', url: '/api/kernel/garden/prune', payload: {} })
  expect(answer.statusCode).toBe(401)
})

test('what is not there is not found, in words', async () => {
  expect(told(await app.inject('/api/kernel/nothing')).reasons[0]?.code).toBe('not-found')
  expect((await app.inject({ method: 'DELETE', url: '/api/kernel/garden/bed-1' })).statusCode).toBe(404)
})

test('a body that is no JSON, or too large, is told so', async () => {
  const send = (payload: string) =>
    app.inject({
      method: 'POST',
      url: '/api/kernel/garden/bed-1/plants',
      headers: { 'content-type': 'application/json' },
      payload,
    })
  expect(told(await send('{')).reasons[0]?.code).toBe('unreadable-request')
  expect(told(await send(`"${'x'.repeat(1_100_000)}"`)).reasons[0]?.code).toBe('too-large')
})

test('browsers are told to run no inline script, to frame us nowhere, and to stay on https', async () => {
  const { headers } = await app.inject('/api/kernel/garden/bed')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain(`default-src 'none'`)
  expect(policy).toMatch(/script-src 'self'( 'nonce-[^']+')?;/)
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  expect(policy).toContain(`frame-ancestors 'none'`)
  expect(headers['strict-transport-security']).toContain('max-age=63072000')
  expect(headers['x-request-id']).toMatch(/^[0-9a-f]{16}$/)
})

test('a page reads a form and changes nothing, in the language asked for', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/page?lang=ur',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'code=1',
  })
  expect(answer.body).toBe('<p lang="ur">lang,code</p>')
})

test('a form of another site reaches no act, with or without somebody’s cookie', async () => {
  const before = await entries()
  const send = (headers: Record<string, string>, payload: string) =>
    app.inject({ method: 'POST', url: '/api/kernel/garden/bed-1/plants', headers, payload })
  const json = JSON.stringify({ plant: 'rose', how: 'well' })
  const foreign = [
    send({ 'content-type': 'application/x-www-form-urlencoded' }, 'plant=rose&how=well'),
    send({ 'content-type': 'text/plain' }, json),
    send({ 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }, json),
    send({ 'content-type': 'application/json', 'sec-fetch-site': 'same-site' }, json),
    app.inject({ method: 'POST', url: '/api/kernel/garden/bed-1/plants?plant=rose&how=well' }),
  ]
  for (const answer of await Promise.all(foreign)) expect(answer.statusCode).toBeGreaterThanOrEqual(400)
  expect(await entries()).toBe(before)
  const own = await send({ 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }, json)
  expect(own.statusCode).toBe(200)
})

test('a file is sent as what its bytes are: pictures in place in a sandbox, all else to be saved, and what we wrote as what it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sutoon-sent-'))
  const store = createFileStore(folder)
  const served = await createHttpServer(options({ uploads: uploadsInto(store) }))
  const send = async (bytes: Buffer) => {
    const { sha256 } = await store.put(bytes)
    const answer = await served.inject(`/api/kernel/garden-pictures/${sha256}`)
    expect(answer.rawPayload.equals(bytes)).toBe(true)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
    return [answer.headers['content-type'], answer.headers['content-disposition']]
  }
  const [png, jpeg] = [Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('ffd8ffe0', 'hex')]
  const as = (way: string, kind: string) => `${way}; filename*=UTF-8''a%20%22bed%22${kind}`
  expect(await send(png)).toEqual(['image/png', as('inline', '.png')])
  expect(await send(jpeg)).toEqual(['image/jpeg', as('inline', '.jpeg')])
  expect(await send(Buffer.from('%PDF-1.7'))).toEqual(['application/pdf', as('attachment', '.pdf')])
  for (const active of ['<html><script>alert(1)</script>', '<svg onload="alert(1)">']) {
    expect(await send(Buffer.from(active))).toEqual(['application/octet-stream', as('attachment', '')])
  }
  const page = await store.put(Buffer.from('<!doctype html><p>ours</p>'))
  const ours = await served.inject(`/api/kernel/garden-pictures/${page.sha256}?written=html`)
  expect(ours.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-disposition': as('attachment', '.html'),
  })
  const gone = await served.inject(`/api/kernel/garden-pictures/${'f'.repeat(64)}`)
  expect(gone.statusCode).toBe(404)
  await served.close()
  rmSync(folder, { recursive: true })
})

test('an act that is not for letters takes none', async () => {
  const payload = { plant: 'rose', how: 'well', letter: { signatory: 'somebody' } }
  const answer = await app.inject({ method: 'POST', url: '/api/kernel/garden/bed-1/plants', payload })
  expect(told(answer).reasons[0]?.code).toBe('not-by-letter')
})

test('the command line needs its key; without it there is nothing', async () => {
  const ask = (key: string) =>
    app.inject({ method: 'POST', url: '/control/greet', headers: { 'x-sutoon-control': key }, payload: {} })
  expect((await ask('the-key')).json()).toEqual({ hello: true })
  expect((await ask('another')).statusCode).toBe(404)
})

test('the acts are told to machines and people', async () => {
  const document = (await app.inject('/api/openapi.json')).json<{
    openapi: string
    paths: Record<string, { post?: { operationId: string } }>
  }>()
  expect(document.openapi).toBe('3.1.0')
  expect(document.paths['/api/kernel/garden/{bed}/plants']?.post?.operationId).toBe('kernel.plant')
  expect((await app.inject('/api/docs')).body).toContain('POST /api/kernel/garden/:bed/plants')
})

test('too many requests are refused in words', async () => {
  const strict = await createHttpServer(options({ limits: { requestsAMinute: 3 } }))
  const answers = []
  for (let i = 0; i < 4; i++) answers.push(await strict.inject('/api/kernel/garden/bed'))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429])
  expect(answers[3] && told(answers[3]).reasons[0]?.code).toBe('too-many-requests')
  await strict.close()
})

test('people behind one address do not use up one another’s requests, and scripts count for nobody', async () => {
  const token = (headers: Headers) => headers.get('cookie')?.replace('signed=', '')
  const strict = await createHttpServer(
    options({
      limits: { requestsAMinute: 2 },
      credentialOf: async (headers) => {
        const signed = token(headers)
        return signed === undefined ? visitor : { kind: 'session', token: signed }
      },
    }),
  )
  const codes = async (cookie: string | undefined, url: string) => {
    const headers = cookie === undefined ? {} : { cookie: `signed=${cookie}` }
    const answers = []
    for (let i = 0; i < 3; i++) answers.push((await strict.inject({ url, headers })).statusCode)
    return answers.map((code) => code === 429)
  }
  const act = '/api/kernel/garden/bed'
  expect(await codes('first', act)).toEqual([false, false, true])
  expect(await codes('second', act)).toEqual([false, false, true])
  expect(await codes(undefined, act)).toEqual([false, false, true])
  expect(await codes(undefined, '/assets/index.js')).toEqual([false, false, false])
  await strict.close()
})

const strings = '../shared/data/security/blns.json'
test.runIf(existsSync(strings))('naughty strings are taken or refused, never a bug', async () => {
  const all = JSON.parse(readFileSync(strings, 'utf8')) as string[]
  expect(all.length).toBeGreaterThan(400)
  const seen = new Set<number>()
  for (const name of all) seen.add((await plant('well', name)).statusCode)
  expect([...seen].toSorted()).toEqual([200, 400])
})
