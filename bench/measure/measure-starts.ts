import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { residentMb } from './resident-memory.ts'

export interface Starts {
  /**
   * From the command until it says how to sign in and pages answer, with no data folder: it is made, migrated and filled
   * with the example.
   */
  readonly firstStartSeconds: number
  /** The same with the folder that is there now. */
  readonly startSeconds: number
  /** Five seconds after the second start. */
  readonly rssMb: number | null
}

const patienceMs = 120_000

/** Starts the built server twice on one folder, as `npm start` does once everything is installed and built. */
export async function measureStarts(root: string): Promise<Starts> {
  const folder = mkdtempSync(join(tmpdir(), 'sutoon-bench-start-'))
  try {
    const first = await startOnce(root, folder)
    await stop(first.child)
    const second = await startOnce(root, folder)
    await wait(5_000)
    const rssMb = residentMb(second.child.pid ?? 0)
    await stop(second.child)
    return { firstStartSeconds: first.seconds, startSeconds: second.seconds, rssMb }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startOnce(root: string, folder: string): Promise<{ child: ChildProcess; seconds: number }> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'dist/server/main.js')], {
    cwd: root,
    env: { ...withoutOurs(process.env), SUTOON_DATA: join(folder, 'data'), PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let isReady = false
  child.stdout.on('data', (part: Buffer) => (isReady ||= part.toString().includes('Sutoon is ready')))
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  while (!isReady || !(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`The server ended while it started: ${said}`)
    if (performance.now() - began > patienceMs) {
      await stop(child)
      throw new Error(`No page after ${patienceMs / 1_000} s. ${said}`)
    }
    await wait(20)
  }
  return { child, seconds: Number(((performance.now() - began) / 1_000).toFixed(2)) }
}

/** A page: the portal's, which the server draws from the database, and the application's own. */
async function answers(port: number): Promise<boolean> {
  try {
    const pages = await Promise.all(['/portal', '/'].map((path) => fetch(`http://127.0.0.1:${port}${path}`)))
    await Promise.all(pages.map((page) => page.arrayBuffer()))
    return pages.every((page) => page.status === 200)
  } catch {
    return false
  }
}

function withoutOurs(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, SUTOON_WORKSPACE: _workspace, HOST: _host, ...rest } = environment
  return rest
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), 15_000)
    child.once('exit', () => {
      clearTimeout(impatience)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
