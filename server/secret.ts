import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The installation's secret: from its settings, or made once beside the data, readable by its owner only. */
export function installationSecret(file: string, given: string | null): string {
  if (given !== null) {
    if (given.length >= 32) return given
    throw new Error('SUTOON_SECRET is too short; give at least 32 characters.')
  }
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}
