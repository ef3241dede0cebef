import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cookieOf, newFolder, removeFolder, type RunningServer, runServer } from './house/run-server.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const rows = 20_000
let folder: string
let server: RunningServer
let cookie: string
let strategy: string

beforeAll(async () => {
  folder = newFolder()
  server = await runServer(folder)
  cookie = await cookieOf(server, 'secretariat@example.org')
  const me = z.object({ strategies: z.array(z.object({ id: z.string() })) })
  strategy = me.parse(await read('/api/identity/me')).strategies[0]?.id ?? ''
})
afterAll(async () => {
  await server.stop()
  removeFolder(folder)
})

const read = async (path: string): Promise<unknown> =>
  (await fetch(`${server.address}${path}`, { headers: { cookie } })).json()

/** A file of figures about one indicator of the example, one a day and place; `place` sets it apart from others. */
function figures(place: string): string {
  const header = 'indicator,part_of,place,period,unit,value,agency,document,kind\n'
  const lines = Array.from({ length: rows }, (_, n) => {
    const day = new Date(Date.UTC(1990, 0, 1 + (n % 10_000))).toISOString().slice(0, 10)
    const part = String(Math.floor(n / 10_000))
    return `cybercrime complaints,,${place} ${part},${day}/${day},count,${String(n % 97)},Test agency,Test document of a killed import,value`
  })
  return header + lines.join('\n')
}

async function upload(place: string): Promise<string> {
  const answer = await fetch(`${server.address}/api/files`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'text/csv', 'x-file-name': 'killed.csv' },
    body: figures(place),
  })
  return z.object({ sha256: z.string() }).parse(await answer.json()).sha256
}

const importing = (file: string) =>
  fetch(`${server.address}/api/results/reports`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({
      strategy,
      file,
      origin: 'published',
      document: 'Test document of a killed import',
    }),
  })

/** Every report with how many figures it brought, and the newest figure of all. */
async function standing() {
  const reports = z
    .object({ reports: z.array(z.object({ id: z.string(), figures: z.number() })) })
    .parse(await read(`/api/results/reports?strategy=${strategy}`)).reports
  const newest = z
    .object({ figures: z.array(z.object({ reference: z.string() })) })
    .parse(await read(`/api/results/figures?strategy=${strategy}`)).figures[0]?.reference
  return { reports, newest }
}

const verify = () =>
  spawnSync(process.execPath, ['dist/server/sutoon.js', 'ledger', 'verify'], {
    cwd: root,
    env: { ...process.env, SUTOON_DATA: folder },
    encoding: 'utf8',
  })

async function importsWhole(file: string): Promise<void> {
  const answer = await importing(file)
  expect(answer.status, await answer.clone().text()).toBe(200)
  const { report, figures: written } = z
    .object({ report: z.string(), figures: z.number() })
    .parse(await answer.json())
  expect(written).toBe(rows)
  expect((await standing()).reports.find(({ id }) => id === report)?.figures).toBe(rows)
}

test('killed half way, an import leaves nothing partial and a sound ledger; let through, it is whole', async () => {
  // A file of the same size, let through, says how long one takes.
  const measured = await upload('Measured place')
  const began = performance.now()
  await importsWhole(measured)
  const took = performance.now() - began

  const before = await standing()
  const file = await upload('Test place')
  let wasAnswered = false
  const cut = importing(file).then(
    () => {
      wasAnswered = true
    },
    () => undefined,
  )
  await new Promise((resolve) => setTimeout(resolve, took / 2))
  await server.kill()
  await cut
  expect(wasAnswered).toBe(false)

  const { password } = server
  server = { ...(await runServer(folder)), password }
  expect(await standing()).toEqual(before)
  const sound = verify()
  expect(sound.stderr).toBe('')
  expect(sound.status).toBe(0)

  // The control: the same file, not killed.
  await importsWhole(await upload('Test place'))
  expect(verify().status).toBe(0)
}, 300_000)
