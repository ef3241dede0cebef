import { join } from 'node:path'
import { databaseSettings, type DatabaseSettings } from '#kernel/database/open.ts'
import { filesFolder } from '#kernel/files/file-store.ts'
import { ledgerKeyPath } from '#kernel/ledger/notes/key-file.ts'
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
  /** Behind a balancer that tells the true address of a caller. */
  readonly trustProxy: boolean
  /** `real` makes an empty workspace, which asks for its first administrator. */
  readonly workspace: 'example' | 'real'
  /** The body that hosts the installation; every page names it. */
  readonly hostBody: string
  /** Signs cookies; several processes of one installation share it. */
  readonly secretFile: string
  readonly secret: string | null
  readonly webFolder: string
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
    trustProxy: env.SUTOON_TRUST_PROXY === '1',
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

function workspaceOf(text: string | undefined): 'example' | 'real' {
  if (text === undefined || text === '' || text === 'example') return 'example'
  if (text === 'real') return 'real'
  throw new Error(`SUTOON_WORKSPACE is "${text}"; it must be example or real.`)
}
