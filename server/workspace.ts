import { actAs, type Database } from '#kernel/database/act-as.ts'
import type { OpenDatabase } from '#kernel/database/open.ts'
import { findWorkspace, nameWorkspace, newSetupLink } from '#slices/identity/server/index.ts'
import type { IdentityRows } from '#slices/identity/server/index.ts'
import { type ExampleMade, loadExample } from './example/load-example.ts'
import type { Finish } from './open-installation.ts'
import type { Settings } from './settings.ts'

/** What a first start made, to be told on the console once. */
interface Made {
  readonly example: ExampleMade | null
  /** The secret of the one-time link for the first administrator. */
  readonly setupSecret: string | null
}

/** Makes a fresh database into a workspace: the example, or an empty one that asks for its first administrator. */
export function prepareWorkspace(settings: Settings): {
  /** On the migrated database; what it answers with is left to do when the application stands. */
  prepare(database: OpenDatabase): Promise<Finish | undefined>
  made(): Made
} {
  let made: Made = { example: null, setupSecret: null }
  return {
    made: () => made,
    prepare: async ({ pool }) => {
      const database: Database = { pool, openSession: 'identity.open_session' }
      const asConsole = <T>(work: Parameters<typeof actAs<IdentityRows, T>>[3]) =>
        actAs<IdentityRows, T>(database, { kind: 'machine', name: 'command line' }, 'identity', work)
      let workspace = await asConsole((tx) => findWorkspace(tx))
      if (workspace === null && settings.workspace === 'example' && settings.database.house === 'strategy') {
        refuseOffLoopback(settings.host)
        process.stdout.write('Filling the example workspace …\n')
        made = { ...made, example: await loadExample(database) }
      } else if (workspace === null) {
        const name = {
          en: 'National strategy against organised crime',
          ur: 'منظم جرائم کے خلاف قومی حکمتِ عملی',
        }
        workspace = { example: null, name, host: settings.hostBody }
        await asConsole((tx) => nameWorkspace(tx, { example: null, name, host: settings.hostBody }))
      }
      if ((workspace?.example ?? null) !== null) refuseOffLoopback(settings.host)
      made = { ...made, setupSecret: await asConsole((tx) => newSetupLink(tx)) }
      return made.example?.finish
    },
  }
}

function refuseOffLoopback(host: string): void {
  if (isLoopback(host)) return
  throw new Error(
    'An example workspace has a printed password: it listens on loopback only. Remove HOST, or start a real workspace with SUTOON_WORKSPACE=real and another SUTOON_DATA.',
  )
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.')

export function sayWelcome(address: string, { example, setupSecret }: Made): void {
  const lines = [``, `Sutoon is ready: ${address}`]
  if (example !== null) {
    lines.push(
      `Sign in with one of these accounts; the password of all is ${example.password}`,
      ...example.accounts.map((account) => `  ${account.email.padEnd(48)} ${account.name.en}`),
      `It is shown this once and stored nowhere. To start anew, delete the data folder.`,
    )
  }
  if (setupSecret !== null) {
    lines.push(
      `Name the first administrator at ${address}/first-administrator#token=${setupSecret}`,
      `The link works once, for 24 hours; a new start prints a new one.`,
    )
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}
