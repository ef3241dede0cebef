import { join } from 'node:path'
import { databaseSettings, type DatabaseSettings } from '#kernel/database/open.ts'
import { filesFolder } from '#kernel/files/file-store.ts'
import { ledgerKeyPath } from '#kernel/ledger/notes/key-file.ts'
import type { Limits } from '#kernel/http/options.ts'
import { readWitnesses, type Witness } from '#kernel/ledger/witnesses.ts'
import { mailSettings, type MailSettings } from '#kernel/mail/mail.ts'

/** Everything that the environment decides, read once. */
export interface Settings {
  readonly database: DatabaseSettings
  readonly mail: MailSettings
  readonly filesFolder: string
  readonly ledgerKey: string
  readonly witnesses: readonly Witness[]
  readonly port: number
  /** Loopback unless said otherwise; an example workspace stays on loopback whatever is said. */
  readonly host: string
  /** The address people use, e.g. `https://strategy.example.gov`; null: the one that we listen on. */
  readonly publicUrl: string | null
  /** How many balancers of ours stand in front, or their addresses: they alone are believed about a caller. */
  readonly trustProxy: number | string[] | null
  /** The ledger's key was changed on purpose: go on with the new one. */
  readonly acceptNewLedgerKey: boolean
  /** `real` makes an empty workspace, which asks for its first administrator. */
  readonly workspace: 'example' | 'real'
  /** The body that hosts the installation; every page names it. */
  readonly hostBody: string
  /** Signs cookies; several processes of one installation share it. */
  readonly secretFile: string
  readonly secret: string | null
  readonly webFolder: string
  /** For measuring: a silent log, and limits that a load generator does not meet. */
  readonly log?: 'info' | 'silent'
  readonly limits?: Partial<Limits>
}

export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
  const database = databaseSettings(env)
  return {
    database,
    mail: mailSettings(env),
    filesFolder: filesFolder(env),
    ledgerKey: ledgerKeyPath(env, join(database.folder, 'database')),
    witnesses: readWitnesses(env.SUTOON_WITNESSES),
    port: portOf(env.PORT),
    host: env.HOST ?? '127.0.0.1',
    publicUrl: env.SUTOON_URL ?? null,
    trustProxy: proxiesOf(env.SUTOON_TRUST_PROXY),
    acceptNewLedgerKey: env.SUTOON_ACCEPT_NEW_LEDGER_KEY === '1',
    workspace: workspaceOf(env.SUTOON_WORKSPACE),
    hostBody: env.SUTOON_HOST_BODY ?? 'Host not named: set SUTOON_HOST_BODY',
    secretFile: join(database.folder, 'secret'),
    secret: env.SUTOON_SECRET ?? null,
    webFolder: join(root, 'dist/web'),
  }
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? 3000)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`PORT is "${text}"; it must be a number from 0 to 65535.`)
}

function proxiesOf(text: string | undefined): number | string[] | null {
  if (text === undefined || text === '') return null
  return /^\d+$/.test(text) ? Number(text) : text.split(',').map((address) => address.trim())
}

function workspaceOf(text: string | undefined): 'example' | 'real' {
  if (text === undefined || text === '' || text === 'example') return 'example'
  if (text === 'real') return 'real'
  throw new Error(`SUTOON_WORKSPACE is "${text}"; it must be example or real.`)
}
