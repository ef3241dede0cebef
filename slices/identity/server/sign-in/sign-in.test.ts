import { setTimeout as pause } from 'node:timers/promises'
import { getMigrations } from 'better-auth/db/migration'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '#kernel/database/session.ts'
import type { Notice } from '#kernel/mail/notice.ts'
import { type ExampleWorld, exampleWorld } from '../../testing/example-world.ts'
import { sha256Of } from '../secrets.ts'
import { betterAuthOver, clientAddressHeader } from './better-auth-over.ts'
import { createSignIn, type SignIn } from './sign-in.ts'

let world: ExampleWorld
let signIn: SignIn
const mails: Notice[] = []
const baseUrl = 'http://localhost:3000'
const secret = 'a secret of the test, long enough to sign cookies with'

beforeAll(async () => {
  world = await exampleWorld()
  signIn = door()
})
afterAll(() => world.database.close())

const signInOptions = (options: { baseUrl?: string; attemptsAMinute?: number } = {}) => ({
  pool: world.database.pool.poolAs('sutoon_sign_in', 'sign_in'),
  baseUrl,
  secret,
  mail: { send: async (notice: Notice) => void mails.push(notice) },
  ...options,
})
const door = (options: { baseUrl?: string; attemptsAMinute?: number } = {}) =>
  createSignIn(signInOptions(options))

let address = 1
/** Each from an address of its own unless one is given, so that tests do not use up one another's attempts. */
function post(
  path: string,
  body: object,
  options: { cookie?: string; from?: string; through?: SignIn } = {},
) {
  const base = path.startsWith('http') ? '' : baseUrl
  address += 1
  return (options.through ?? signIn).handle(
    new Request(`${base}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: new URL(`${base}${path}`).origin,
        [clientAddressHeader]: options.from ?? `10.0.${address >> 8}.${address & 255}`,
        ...(options.cookie === undefined ? {} : { cookie: options.cookie }),
      },
      body: JSON.stringify(body),
    }),
  )
}

const cookieOf = (answer: Response): string => (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
const personBehind = async (cookie: string) => {
  const credential = await signIn.readCredential(new Headers({ cookie }))
  return world.database.as(credential, 'identity', async (_, session) => session.person)
}
const lastCode = async (email: string): Promise<string> => {
  for (let tries = 0; tries < 50; tries += 1) {
    const mail = mails.findLast((one) => one.to === email)
    const code = /\b\d{6}\b/.exec(mail?.sentence.en ?? '')?.[0]
    if (code !== undefined) return code
    await pause(20)
  }
  throw new Error('no code was mailed')
}

test('the right password gives a cookie that is the person, read without asking the database', async () => {
  const answer = await post('/api/auth/sign-in/email', {
    email: 'secretariat@example.org',
    password: world.password,
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.getSetCookie()[0]).toMatch(/^sutoon\.session_token=.+HttpOnly.*SameSite=Lax/)
  expect(answer.headers.getSetCookie()[0]).not.toMatch(/Secure/)
  expect(await personBehind(cookieOf(answer))).toBe(world.people.get('secretariat'))
})

test('behind https the cookie is for https alone, and is read there', async () => {
  const base = 'https://strategy.example.org'
  const secure = door({ baseUrl: base })
  const answer = await post(
    `${base}/api/auth/sign-in/email`,
    { email: 'secretariat@example.org', password: world.password },
    { through: secure },
  )
  expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-sutoon\.session_token=.+Secure/)
  const read = await secure.readCredential(new Headers({ cookie: cookieOf(answer) }))
  expect(read.kind).toBe('session')
})

test('a wrong password and an unknown address are refused alike', async () => {
  const wrong = await post('/api/auth/sign-in/email', {
    email: 'secretariat@example.org',
    password: 'x'.repeat(14),
  })
  const unknown = await post('/api/auth/sign-in/email', {
    email: 'nobody@example.org',
    password: 'x'.repeat(14),
  })
  expect([wrong.status, unknown.status]).toEqual([401, 401])
  expect(await wrong.json()).toEqual(await unknown.json())
  expect(wrong.headers.getSetCookie()).toEqual([])
})

test('a cookie whose signature is wrong, cut or missing is a visitor', async () => {
  const answer = await post('/api/auth/sign-in/email', {
    email: 'oversight@example.org',
    password: world.password,
  })
  const cookie = cookieOf(answer)
  const [name, value] = [cookie.split('=')[0], decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1))]
  const [token, signature] = [value.split('.')[0] ?? '', value.split('.')[1] ?? '']
  const read = (text: string) => signIn.readCredential(new Headers({ cookie: `${name}=${text}` }))
  expect(await read(encodeURIComponent(value))).toEqual({ kind: 'session', token })
  const flipped = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`
  for (const forged of [`${token}.${flipped}`, `${token}.`, token, `x${value}`, '%E0%A4%A', '']) {
    expect(await read(forged === '%E0%A4%A' ? forged : encodeURIComponent(forged))).toEqual(visitor)
  }
  expect(await signIn.readCredential(new Headers())).toEqual(visitor)
})

test('a bearer token is read as its digest, and anything else in that header is a visitor', async () => {
  const read = (authorization: string) => signIn.readCredential(new Headers({ authorization }))
  const token = `sut_${'a'.repeat(43)}`
  expect(await read(`Bearer ${token}`)).toEqual({ kind: 'access token', sha256: sha256Of(token) })
  for (const other of ['Bearer abc', `Basic sut_${'a'.repeat(43)}`, `Bearer ${'a'.repeat(43)}`]) {
    expect(await read(other)).toEqual(visitor)
  }
})

test('a one-time code from the mail signs in once', async () => {
  const email = 'verifier@example.org'
  expect((await post('/api/auth/email-otp/send-verification-otp', { email, type: 'sign-in' })).status).toBe(
    200,
  )
  const otp = await lastCode(email)
  const first = await post('/api/auth/sign-in/email-otp', { email, otp })
  expect(first.status).toBe(200)
  expect(await personBehind(cookieOf(first))).toBe(world.people.get('verifier'))
  expect((await post('/api/auth/sign-in/email-otp', { email, otp })).status).toBe(400)
  const stored = await world.database.asSuperuser((db) =>
    db.query(`select value from sign_in.verification where value like '%${otp}%'`),
  )
  expect(stored.rows).toEqual([])
  const still = await post('/api/auth/sign-in/email', { email, password: world.password })
  expect(still.status).toBe(200)
})

test('an address that nobody has gets no mail, and the same answer', async () => {
  const send = (email: string) =>
    post('/api/auth/email-otp/send-verification-otp', { email, type: 'sign-in' })
  const unknown = await send('nobody@example.org')
  const known = await send('evaluator@example.org')
  expect(await unknown.json()).toEqual(await known.json())
  await lastCode('evaluator@example.org')
  expect(mails.filter(({ to }) => to === 'nobody@example.org')).toEqual([])
})

test('nobody signs themselves up, by password or by code', async () => {
  const body = { email: 'new@example.org', password: 'a long enough sentence', name: 'New' }
  expect((await post('/api/auth/sign-up/email', body)).status).toBe(404)
  const code = await post('/api/auth/sign-in/email-otp', { email: 'new@example.org', otp: '123456' })
  expect(code.status).toBeGreaterThanOrEqual(400)
})

test('opening an address changes nothing: no sign-in path answers a GET', async () => {
  const answer = await signIn.handle(new Request(`${baseUrl}/api/auth/sign-out`))
  expect(answer.status).toBe(404)
})

test('a new password of 11 characters and a common one are refused in both languages', async () => {
  const email = 'approver@example.org'
  const cookie = cookieOf(await post('/api/auth/sign-in/email', { email, password: world.password }))
  const change = (newPassword: string) =>
    post('/api/auth/change-password', { currentPassword: world.password, newPassword }, { cookie })
  const short = await change('kqzvxwtyplm')
  expect(short.status).toBe(422)
  const told = await short.text()
  expect(told).toContain('"code":"password-too-short"')
  expect(told).toMatch(/at least 12 characters.*کم از کم 12 حروف/)
  expect(await (await change('password1234')).json()).toMatchObject({ code: 'password-common' })
  expect((await change('kqzvxwtyplmb')).status).toBe(200)
  const again = await post('/api/auth/sign-in/email', { email, password: 'kqzvxwtyplmb' })
  expect(again.status).toBe(200)
})

const passwordsChanged = () =>
  world.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ n: number }>(
      `select count(*)::integer as n from ledger.entries e
        where e.act = 'password changed' and e.actor is not null and e.subject like 'account:%'`,
    )
    return rows[0]?.n ?? 0
  })

test('a changed password leaves an entry in the ledger, whoever changed it, and other writes leave none', async () => {
  const before = await passwordsChanged()
  const set = (column: string, value: string) =>
    world.database.asSuperuser((db) =>
      db.query(`update sign_in."account" set "${column}" = ${value} where "userId" = $1`, [
        world.people.get('participant.academia') ?? world.people.get('verifier'),
      ]),
    )
  await set('updatedAt', 'now()')
  await set('password', '"password"')
  expect(await passwordsChanged()).toBe(before)
  await set('password', `"password" || 'x'`)
  expect(await passwordsChanged()).toBe(before + 1)
})

test('a forgotten password is replaced by a code, and every sign-in of before ends', async () => {
  const email = 'approving-authority@example.org'
  const cookie = cookieOf(await post('/api/auth/sign-in/email', { email, password: world.password }))
  expect(await personBehind(cookie)).not.toBeNull()
  await post('/api/auth/email-otp/request-password-reset', { email })
  const otp = await lastCode(email)
  const common = await post('/api/auth/email-otp/reset-password', {
    email,
    otp,
    password: 'qwertyuiop123456',
  })
  expect(common.status).toBe(422)
  const reset = await post('/api/auth/email-otp/reset-password', {
    email,
    otp,
    password: 'three quiet lamps',
  })
  expect(reset.status).toBe(200)
  expect(await personBehind(cookie)).toBeNull()
})

test('signing out, here and everywhere, ends what was open', async () => {
  const email = 'administrator@example.org'
  const enter = async () =>
    cookieOf(await post('/api/auth/sign-in/email', { email, password: world.password }))
  const [one, two] = [await enter(), await enter()]
  await post('/api/auth/sign-out', {}, { cookie: one })
  expect(await personBehind(one)).toBeNull()
  expect(await personBehind(two)).not.toBeNull()
  const credential = await signIn.readCredential(new Headers({ cookie: two }))
  expect(await world.call(credential, 'signOutEverywhere')).toEqual({ ended: 1 })
  expect(await personBehind(two)).toBeNull()
})

test('an address that tries too often has to wait, and another address has not', async () => {
  const narrow = door({ attemptsAMinute: 3 })
  const attempt = (from: string) =>
    post(
      '/api/auth/sign-in/email',
      { email: 'secretariat@example.org', password: 'x'.repeat(14) },
      { from, through: narrow },
    )
  const statuses: number[] = []
  for (let n = 0; n < 4; n += 1) statuses.push((await attempt('192.0.2.1')).status)
  expect(statuses).toEqual([401, 401, 401, 429])
  expect((await attempt('192.0.2.2')).status).toBe(401)
})

test('the tables that we made by hand are those that this version of the library would make', async () => {
  const { options } = betterAuthOver(signInOptions())
  const { toBeCreated, toBeAdded } = await getMigrations(options)
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
  const other = {
    ...options,
    user: { additionalFields: { rank: { type: 'string' as const, required: false } } },
  }
  expect((await getMigrations(other)).toBeAdded.map(({ table }) => table)).toEqual(['user'])
})
