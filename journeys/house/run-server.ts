import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The built server as a person starts it, in a process and a data folder of its own. */
export interface RunningServer {
  readonly address: string
  readonly folder: string
  /** The password that the first start printed; '' at a later start. */
  readonly password: string
  /** All that it has printed so far. */
  printed(): string
  /** Asks it to stop, and waits. */
  stop(): Promise<void>
  /** kill -9. */
  kill(): Promise<void>
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sutoon-journey-'))
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** Starts the server and resolves when it says that it is ready; rejects with what it printed when it ends before. */
export async function runServer(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const port = await freePort()
  const child = spawn(process.execPath, [join(root, 'dist/server/main.js')], {
    cwd: root,
    env: { ...process.env, PORT: String(port), SUTOON_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const take = (chunk: Buffer) => {
    text += chunk.toString('utf8')
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await untilReady(child, () => text)
  return {
    address: `http://127.0.0.1:${port}`,
    folder,
    password: /the password of all is (\S+)/.exec(text)?.[1] ?? '',
    printed: () => text,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

function untilReady(child: ChildProcess, printed: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      if (printed().includes('Sutoon is ready')) {
        clearInterval(timer)
        resolve()
      } else if (child.exitCode !== null || child.signalCode !== null) {
        clearInterval(timer)
        reject(new Error(`The server ended before it was ready:\n${printed()}`))
      }
    }, 50)
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

/** Signs in as a program would, and returns the cookie. */
export async function cookieOf({ address, password }: RunningServer, email: string): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password }),
  })
  if (!answer.ok) throw new Error(`Sign-in of ${email} failed with status ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
