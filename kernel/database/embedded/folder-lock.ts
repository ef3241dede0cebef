import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Who holds a data folder: written by the running server, read by the command line that wants to speak to it. */
export interface RunningServer {
  readonly pid: number
  /** When the process began, from the kernel: a reused process number is not the same process. */
  readonly began: string
  readonly address?: string
  /** Known to the folder's owner only: lets the command line act on this machine. */
  readonly controlKey?: string
}

const lockFile = (folder: string) => join(folder, 'running.json')

/**
 * Takes a folder for this process. A second process on PGlite's folder ruins it, so this throws when a living
 * process holds it; a lock left by a killed process is taken over.
 */
export function lockFolder(folder: string): {
  announce(address: string, controlKey: string): void
  release(): void
} {
  mkdirSync(folder, { recursive: true })
  const mine: RunningServer = { pid: process.pid, began: beganAt(process.pid) }
  const held = runningServer(folder)
  if (held !== null) {
    throw new Error(
      `The data folder is in use by process ${held.pid}. Stop it first, or set SUTOON_DATA to another folder.`,
    )
  }
  removeDeadLock(folder)
  writeFileSync(lockFile(folder), JSON.stringify(mine), { flag: 'wx', mode: 0o600 })
  return {
    announce: (address, controlKey) =>
      writeFileSync(lockFile(folder), JSON.stringify({ ...mine, address, controlKey }), { mode: 0o600 }),
    release: () => rmSync(lockFile(folder), { force: true }),
  }
}

/** Of two processes that find the same dead lock one moves it away; the other's `wx` then meets the first one's lock. */
function removeDeadLock(folder: string): void {
  const away = `${lockFile(folder)}.${process.pid}`
  try {
    renameSync(lockFile(folder), away)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return
  }
  rmSync(away, { force: true })
}

/** The living process that holds the folder, or null. */
export function runningServer(folder: string): RunningServer | null {
  try {
    const server = JSON.parse(readFileSync(lockFile(folder), 'utf8')) as RunningServer
    return beganAt(server.pid) === server.began && server.began !== '' ? server : null
  } catch {
    return null
  }
}

/** The start of a process in clock ticks (Linux), '?' where only its being alive can be seen, '' when it is gone. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '?'
  } catch {
    try {
      process.kill(pid, 0)
      return '?'
    } catch {
      return ''
    }
  }
}
