import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Person } from '../house/person.ts'
import { localAddresses } from '#server/laptop/local-address.ts'
import { freePort, newFolder, type RunningServer } from '../house/run-server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const commandLine = join(root, 'dist/server/sutoon.js')

/** A laptop's server, and with which code each address comes in there. */
export interface RunningLaptop extends RunningServer {
  codeOf(account: string): string
}

/**
 * `./sutoon workshop open FILE --lan` in a folder of its own, until it says that it is ready: as phones behind a router reach
 * it, over plain http, where a browser gives less than to a page of its own machine. Without an address, without `--lan`.
 */
export async function runLaptop(file: string): Promise<RunningLaptop> {
  const folder = newFolder()
  const port = await freePort()
  const [behindRouter] = localAddresses()
  const lan = behindRouter === undefined ? [] : ['--lan', '--address', behindRouter]
  const child = spawn(process.execPath, [commandLine, 'workshop', 'open', file, ...lan], {
    cwd: root,
    env: { ...process.env, PORT: String(port), SUTOON_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
    })
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await ready(child, () => text)
  const sheet = readFileSync(join(folder, 'joining-sheet.html'), 'utf8')
  const end = (signal: 'SIGTERM' | 'SIGKILL') => async () => {
    child.kill(signal)
    await ended
  }
  return {
    ...{
      address: `http://${behindRouter ?? '127.0.0.1'}:${port}`,
      folder,
      password: '',
      printed: () => text,
    },
    stop: end('SIGTERM'),
    kill: end('SIGKILL'),
    codeOf: (account) =>
      new RegExp(`${account}@example.org</td><td dir="ltr" class="code">([^<]+)`).exec(sheet)?.[1] ?? '',
  }
}

function ready(child: ChildProcess, printed: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      const isReady = printed().includes('Sutoon is ready')
      if (!isReady && child.exitCode === null) return
      clearInterval(timer)
      if (isReady) resolve()
      else reject(new Error(`The laptop ended before it was ready:\n${printed()}`))
    }, 50)
  })
}

/** Presses a button that saves a file; returns where it was saved. */
export async function saves({ page }: Person, button: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const path = join(mkdtempSync(join(tmpdir(), 'sutoon-stick-')), 'package.txt')
  await (await download).saveAs(path)
  return path
}

/** Chooses a package on the page of the laptop, and looks at what it would bring. */
export async function looksAt({ page }: Person, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByRole('button', { name: 'Look at it' }).click()
  await page.getByRole('heading', { name: 'What would come home' }).waitFor()
}

/** What the command line says, run on a data folder. */
export function says(
  folder: string,
  ...words: readonly string[]
): { readonly status: number; readonly line: string } {
  const ran = spawnSync(process.execPath, [commandLine, ...words], {
    cwd: root,
    env: { ...process.env, SUTOON_DATA: folder },
    encoding: 'utf8',
  })
  return { status: ran.status ?? -1, line: `${ran.stdout}${ran.stderr}` }
}

/** On the laptop, from the form of a proposal: what somebody without a device says, with the note that was read back. */
export async function entersFor(
  { page }: Person,
  { code, whom, said }: { readonly code: string; readonly whom: string; readonly said: string },
): Promise<void> {
  await page.getByRole('combobox', { name: 'Part of the plan' }).fill(code)
  await page.getByRole('option', { name: `${code} ·` }).click()
  await page.getByRole('combobox', { name: 'Field' }).click()
  await page.getByRole('option', { name: 'Title', exact: true }).click()
  await page.getByLabel('Your wording').fill(said)
  await page.getByLabel('Why it should be changed').fill('Said to the secretariat in the hall.')
  await page.getByLabel('I enter this for somebody without a device').check()
  await page.getByRole('combobox', { name: 'For whom' }).fill(whom)
  await page.getByRole('option', { name: whom }).click()
  await page.getByLabel('Note of what they said').fill(`${said}, in their own words.`)
  const readBack = { name: /^I read the note back to them/ }
  await page.getByRole('checkbox', readBack).click()
  // It is ticked once the note is kept: then the proposal can name it.
  await page.getByRole('checkbox', { ...readBack, checked: true }).waitFor()
  await page.getByRole('button', { name: 'Send the proposal' }).click()
}

/** The receipt in the answer to the proposal that is sent next. */
export async function receiptIn({ page }: Person): Promise<unknown> {
  const answer = await page.waitForResponse(
    (one) => one.request().method() === 'POST' && one.url().endsWith('/proposals'),
  )
  return ((await answer.json()) as { receipt: unknown }).receipt
}
