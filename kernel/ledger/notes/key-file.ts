import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseSigner, parseVerifier, secretTextOf } from './signed-note.ts'
import type { Signer, Verifier } from './signed-note.ts'

/**
 * Where the signing key lies: `SUTOON_LEDGER_KEY`, or a file beside the database's folder, so that neither
 * a dump of the database nor a copy of its folder carries the key.
 */
export function ledgerKeyPath(
  environment: Readonly<Record<string, string | undefined>>,
  databaseFolder: string,
): string {
  const configured = environment['SUTOON_LEDGER_KEY']
  if (configured !== undefined && configured !== '') return resolve(configured)
  const folder = resolve(databaseFolder)
  return join(dirname(folder), `${basename(folder)}.ledger-key`)
}

/** The public half lies beside the secret one, to be handed to whoever wants to verify. */
export const publicKeyPath = (keyPath: string): string => `${keyPath}.pub`

function makeKey(path: string, name: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, `${secretTextOf(name, randomBytes(32))}\n`, { mode: 0o600, flag: 'wx' })
  try {
    // A link fails where the file exists: of two processes that start at once, one makes the key.
    linkSync(draft, path)
  } catch (error) {
    if (!existsSync(path)) throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * The key of this installation's ledger, made at first start. `name` is used only when it is made: it becomes
 * the ledger's origin for good, and must be unique, hence the random default.
 */
export function openSigner(path: string, name = `sutoon.ledger/${randomUUID()}`): Signer {
  if (!existsSync(path)) makeKey(path, name)
  const signer = parseSigner(readFileSync(path, 'utf8'))
  if (!existsSync(publicKeyPath(path))) writeFileSync(publicKeyPath(path), `${signer.vkey}\n`)
  return signer
}

/** A verifier from a `vkey`, or from a file that holds one (or the secret key, of which the public half is taken). */
export function openVerifier(keyOrFile: string): Verifier {
  const text = existsSync(keyOrFile) ? readFileSync(keyOrFile, 'utf8').trim() : keyOrFile
  return text.startsWith('PRIVATE+KEY+') ? parseSigner(text) : parseVerifier(text)
}

/** Public keys of other ledgers that a person here confirmed, one a line, beside our own: receipts are checked offline. */
export interface KnownKeys {
  /** Keeps these keys and no other. */
  keep(vkeys: readonly string[]): void
  all(): readonly Verifier[]
}

export function knownKeysBeside(keyPath: string): KnownKeys {
  const path = `${keyPath}.known`
  const lines = (): readonly string[] =>
    existsSync(path)
      ? readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
      : []
  return {
    keep: (vkeys) => {
      const text = vkeys.map((vkey) => `${parseVerifier(vkey).vkey}\n`).join('')
      if (
        text ===
        lines()
          .map((line) => `${line}\n`)
          .join('')
      )
        return
      const draft = `${path}.${randomUUID()}`
      writeFileSync(draft, text)
      renameSync(draft, path)
    },
    all: () => lines().map(parseVerifier),
  }
}
