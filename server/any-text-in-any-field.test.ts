import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Act } from '#kernel/contract/act.ts'
import { projectRoot } from '#kernel/database/project-root.ts'
import { contracts } from './contracts.ts'
import { type Installation, openInstallation } from './open-installation.ts'
import { readSettings } from './settings.ts'
import { inputWith } from './testing/any-input.ts'
import { identifiersIn, send } from './testing/sending.ts'
import { prepareWorkspace } from './workspace.ts'

const list = new URL('../../shared/data/security/blns.json', import.meta.url)
const there = existsSync(list)
const strings = there ? z.array(z.string()).parse(JSON.parse(readFileSync(list, 'utf8'))) : []
/** Each act gets every twentieth string, beginning with another one: each string still reaches one act in twenty. */
const stride = 20

const acts = contracts.flatMap((contract) =>
  Object.entries(contract.acts).map(([name, act]) => ({ slice: contract.slice, name, act })),
)
const folder = mkdtempSync(join(tmpdir(), 'sutoon-any-text-'))
const known = new Map<string, string>()
const cookies = new Map<string, string>()
let installation: Installation

beforeAll(async () => {
  if (!there) return
  const port = await freePort()
  const settings = {
    ...readSettings({ SUTOON_DATA: folder, PORT: String(port) }, projectRoot()),
    log: 'silent' as const,
    limits: { requestsAMinute: 1_000_000 },
  }
  const workspace = prepareWorkspace(settings)
  installation = await openInstallation(settings, workspace.prepare)
  const { password = '', accounts = [] } = workspace.made().example ?? {}
  for (const { email } of accounts) cookies.set(email.split('@')[0] ?? '', await signIn(email, password))
  known.set('file', await sendFile())
  await learn()
}, 120_000)
afterAll(async () => {
  if (there) await installation.close()
  rmSync(folder, { recursive: true, force: true })
})

async function signIn(email: string, password: string): Promise<string> {
  const answer = await fetch(`${installation.address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: installation.address },
    body: JSON.stringify({ email, password }),
  })
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** A table that can be read as a plan and as figures, so that the acts which import get as far as their texts. */
async function sendFile(): Promise<string> {
  const answer = await fetch(`${installation.address}/api/files`, {
    method: 'POST',
    headers: {
      cookie: cookies.get('secretariat') ?? '',
      'content-type': 'text/csv',
      'x-file-name': 'table.csv',
    },
    body: 'indicator,period,value,Action,Lead agency\nANY-1,2026,12,Train prosecutors,Ministry of Interior\n',
  })
  return ((await answer.json()) as { sha256: string }).sha256
}

/**
 * Asks every list that can be asked with what is known so far, three times over: each time more is known, and others
 * are asked about (the first round may have no proposals).
 */
async function learn(): Promise<void> {
  const all = new Map<string, string[]>()
  for (const turn of [0, 1, 2]) {
    for (const { slice, act } of acts.filter((one) => one.act.method === 'GET')) {
      const asked = new Map([...all].map(([name, ids]) => [name, ids[turn % ids.length] ?? '']))
      const input = inputWith(act, {
        ...{ text: 'x', known: asked, fits: true, shortest: true, filled: { texts: 0 } },
      })
      const { status, body } = await send(installation.address, slice, act, input, callerOf(act))
      if (status !== 200) continue
      for (const [name, id] of identifiersIn(body))
        all.set(name, [...new Set([...(all.get(name) ?? []), id])])
    }
  }
  for (const [name, [first]] of all) if (first !== undefined) known.set(name, first)
}

/** The account of a kind that may call the act; the secretariat where anybody may, or only by letter. */
function callerOf(act: Act): string {
  const kinds: readonly string[] = typeof act.who === 'string' || act.byLetter ? [] : act.who
  const account = [...cookies.keys()].find((name) =>
    kinds.some((kind) => name.startsWith(kind.replaceAll(' ', '-'))),
  )
  return cookies.get(account ?? 'secretariat') ?? ''
}

test('the example has something of everything that acts ask for', () => {
  if (!there) return
  expect([...known.keys()]).toEqual(
    expect.arrayContaining([
      'strategy',
      'version',
      'node',
      'round',
      'proposal',
      'office',
      'person',
      'indicator',
    ]),
  )
  expect(cookies.size).toBeGreaterThan(8)
})

test.runIf(there)('no text in any field of any act breaks the server', { timeout: 300_000 }, async () => {
  const filled = { texts: 0 }
  const answered = new Map<number, number>()
  const broken: string[] = []
  for (const [at, { slice, name, act }] of acts.entries()) {
    for (let n = at % stride; n < strings.length; n += stride) {
      const before = filled.texts
      const input = inputWith(act, { text: strings[n] ?? '', known, fits: (n - at) % 40 < 20, filled })
      if (filled.texts === before) break
      const { status, body } = await send(installation.address, slice, act, input, callerOf(act))
      answered.set(status, (answered.get(status) ?? 0) + 1)
      if (status >= 500 || body === null)
        broken.push(`${slice}.${name} ${status} ${JSON.stringify(strings[n])}`)
    }
  }
  expect(broken).toEqual([])
  expect(filled.texts).toBeGreaterThan(5_000)
  // The control: acts were carried out and refused for their content, not only for their form.
  expect(answered.get(200)).toBeGreaterThan(100)
  expect(answered.get(422)).toBeGreaterThan(100)
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
