import { randomBytes } from 'node:crypto'
import type { OpenRoom } from '#kernel/contract/room-tools.ts'
import { actAs, type Database } from '#kernel/database/act-as.ts'
import { type OpenDatabase, openDatabase } from '#kernel/database/open.ts'
import { type House, slicesMap } from '#kernel/database/project-root.ts'
import { createFileStore } from '#kernel/files/file-store.ts'
import { uploadsInto } from '#kernel/files/uploads.ts'
import type { HttpOptions } from '#kernel/http/options.ts'
import { createHttpServer } from '#kernel/http/server.ts'
import { type KnownKeys, knownKeysBeside, openSigner } from '#kernel/ledger/notes/key-file.ts'
import { writeKnownKeys } from '#kernel/ledger/known/known-ledgers.ts'
import { servedLedger } from '#kernel/ledger/served.ts'
import { createMail } from '#kernel/mail/mail.ts'
import { actsOnALaptop, type ConsultationRows, heldWorkshop } from '#slices/consultation/server/index.ts'
import { enterLetter } from '#slices/correspondence/index.ts'
import { createSignIn } from '#slices/identity/server/index.ts'
import { type Logged, startBackground } from './background.ts'
import { commandsOf } from './control.ts'
import { openRooms } from './open-rooms.ts'
import { installationSecret } from './secret.ts'
import type { Settings } from './settings.ts'

export interface Installation {
  readonly address: string
  readonly database: OpenDatabase
  /** Finishes what is under way, takes the last entries into the tree, and closes. */
  close(): Promise<void>
}

/** Where people reach it. */
export const addressOf = ({ publicUrl, host, port }: Settings): string =>
  publicUrl ?? `http://${host}:${port}`

/** Done through the application when it stands. */
export type Finish = (door: {
  readonly app: Pick<Awaited<ReturnType<typeof createHttpServer>>, 'inject'>
  readonly address: string
}) => Promise<void>

/**
 * Opens everything an installation is made of, and listens. `prepare` runs on the migrated database, before anything;
 * what it answers with runs last.
 */
export async function openInstallation(
  settings: Settings,
  prepare: (database: OpenDatabase) => Promise<Finish | undefined> = async () => undefined,
): Promise<Installation> {
  const database = await openDatabase(settings.database)
  const acting: Database = { pool: database.pool, openSession: 'identity.open_session' }
  const finish = await prepare(database)
  await database.keepUp()
  const isLaptop = await holdsWorkshop(acting, settings.database.house)
  const address = addressOf(settings)
  const mail = createMail(settings.mail)
  const signer = openSigner(settings.ledgerKey)
  const files = createFileStore(settings.filesFolder)
  const knownKeys = knownKeysBeside(settings.ledgerKey)
  await knowOtherLedgers(acting, knownKeys)
  const rooms = await openRooms(settings.database.house, {
    ...{ files, mail, address, signer, knownKeys },
  })
  let log: Logged = () => undefined
  const signIn = createSignIn({
    pool: database.pool.poolAs('sutoon_sign_in', 'sign_in'),
    baseUrl: address,
    secret: installationSecret(settings.secretFile, settings.secret),
    mail,
    onMailFailure: (error) => log('mail', error),
  })
  const controlKey = randomBytes(24).toString('hex')
  const app = await createHttpServer({
    database: acting,
    signer,
    slices: [servedLedger(signer), ...rooms.flatMap((room) => room.served ?? [])],
    pages: rooms.flatMap((room) => room.pages ?? []),
    lightPages: rooms.flatMap((room) => room.lightPages ?? []),
    credentialOf: signIn.readCredential,
    signIn: signIn.handle,
    enterLetter,
    uploads: uploadsInto(files),
    ...(isLaptop ? { doneElsewhere: notOnALaptop } : {}),
    api: { title: 'Sutoon', version: '0.1.0' },
    control: { key: controlKey, commands: commandsOf(acting, signer) },
    address,
    webFolder: settings.webFolder,
    secure: address.startsWith('https:'),
    ...ofSettings(settings),
  })
  log = loggedInto(app.log)
  const background = await startBackground(acting, { settings, signer, jobs: jobsOf(rooms), log })
  const bound = await app.listen({ port: settings.port, host: settings.host })
  database.announce(bound, controlKey)
  if (finish !== undefined) await unlogged(app, () => finish({ app, address }))
  const close = async () => {
    await app.close()
    await background.stop()
    mail.close()
    await database.close()
  }
  return { address, database, close }
}

const loggedInto =
  (log: { error(line: object, message: string): void }): Logged =>
  (what, error, more = {}) => {
    const { name, code } =
      error instanceof Error ? (error as NodeJS.ErrnoException) : { name: typeof error, code: '' }
    log.error({ what, name, code, ...more }, 'background')
  }

/** What the application does for itself is no request of anybody, and would bury what a first start says. */
async function unlogged(app: { readonly log: { level: string } }, work: () => Promise<void>): Promise<void> {
  const { level } = app.log
  app.log.level = 'silent'
  await work()
  app.log.level = level
}

/** A laptop that was made from the package of a round: its console says so in the database. */
async function holdsWorkshop(database: Database, house: House): Promise<boolean> {
  if (!slicesMap().houses[house].includes('consultation')) return false
  const machine = { kind: 'machine', name: 'command line' } as const
  const held = await actAs<ConsultationRows, unknown>(
    database,
    machine,
    'consultation',
    (tx) => heldWorkshop(tx),
    {
      readOnly: true,
    },
  )
  return held !== null
}

/** What the database knows of other ledgers stands beside our key too: a file that was lost is written anew. */
const knowOtherLedgers = (database: Database, keys: KnownKeys): Promise<void> =>
  actAs(database, { kind: 'machine', name: 'sequencer' }, 'ledger', (tx) => writeKnownKeys(tx, keys), {
    readOnly: true,
  })

const notOnALaptop = (act: string): boolean => !actsOnALaptop.has(act)

const jobsOf = (rooms: readonly OpenRoom[]) => rooms.flatMap((room) => room.jobs ?? [])

function ofSettings({
  trustProxy,
  log,
  limits,
}: Settings): Pick<HttpOptions, 'trustProxy' | 'log' | 'limits'> {
  return {
    ...(trustProxy === null ? {} : { trustProxy }),
    ...(log === undefined ? {} : { log }),
    ...(limits === undefined ? {} : { limits }),
  }
}
