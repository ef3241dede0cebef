import { randomBytes } from 'node:crypto'
import { actAs } from '#kernel/database/act-as.ts'
import { type OpenDatabase, openDatabase } from '#kernel/database/open.ts'
import { createFileStore } from '#kernel/files/file-store.ts'
import { uploadsInto } from '#kernel/files/uploads.ts'
import type { HttpOptions } from '#kernel/http/options.ts'
import { createHttpServer } from '#kernel/http/server.ts'
import { createJobs } from '#kernel/jobs/jobs.ts'
import { openSigner } from '#kernel/ledger/notes/key-file.ts'
import { startSequencer, type WithLedgerRole } from '#kernel/ledger/sequencer.ts'
import { servedLedger } from '#kernel/ledger/served.ts'
import { startWitnessing } from '#kernel/ledger/witnesses.ts'
import { createMail } from '#kernel/mail/mail.ts'
import { enterLetter } from '#slices/correspondence/index.ts'
import { createSignIn } from '#slices/identity/server/index.ts'
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

/** Opens everything an installation is made of, and listens. */
export async function openInstallation(
  settings: Settings,
  prepare: (database: OpenDatabase) => Promise<void> = async () => undefined,
): Promise<Installation> {
  const database = await openDatabase(settings.database)
  const acting = { pool: database.pool, openSession: 'identity.open_session' }
  await prepare(database)
  const address = settings.publicUrl ?? `http://${settings.host}:${settings.port}`
  const mail = createMail(settings.mail)
  const signer = openSigner(settings.ledgerKey)
  const withLedgerRole: WithLedgerRole = (work) =>
    actAs(acting, { kind: 'machine', name: 'sequencer' }, 'ledger', (tx) => work(tx))
  const files = createFileStore(settings.filesFolder)
  const rooms = await openRooms(settings.database.house, { files, mail, address })
  const secure = address.startsWith('https:')
  const signIn = createSignIn({
    pool: database.pool.poolAs('sutoon_sign_in', 'sign_in'),
    baseUrl: address,
    secret: installationSecret(settings.secretFile, settings.secret),
    mail,
  })
  const controlKey = randomBytes(24).toString('hex')
  const options: HttpOptions = {
    database: acting,
    signer,
    slices: [servedLedger(signer), ...rooms.flatMap((room) => room.served ?? [])],
    pages: rooms.flatMap((room) => room.pages ?? []),
    credentialOf: signIn.readCredential,
    signIn: signIn.handle,
    enterLetter,
    uploads: uploadsInto(files),
    api: { title: 'Sutoon', version: '0.1.0' },
    control: { key: controlKey, commands: commandsOf(acting, signer) },
    webFolder: settings.webFolder,
    secure,
    trustProxy: settings.trustProxy,
  }
  const app = await createHttpServer(options)
  const logged = (what: string) => (error: unknown) =>
    app.log.error(
      { what, code: (error as { code?: string }).code, name: (error as Error).name },
      'background',
    )
  const sequencer = startSequencer({ withLedgerRole, signer, onError: logged('sequencer') })
  const witnessing = startWitnessing({
    withLedgerRole,
    witnesses: settings.witnesses,
    onError: logged('witness'),
  })
  const jobs = createJobs({
    database: acting,
    jobs: rooms.flatMap((room) => room.jobs ?? []),
    failed: logged('job'),
  })
  await jobs.start()
  await app.listen({ port: settings.port, host: settings.host })
  database.announce(`http://127.0.0.1:${settings.port}`, controlKey)
  return {
    address,
    database,
    close: async () => {
      await app.close()
      await jobs.stop()
      await sequencer.takeInNow().catch(() => 0)
      await sequencer.stop()
      await witnessing.stop()
      mail.close()
      await database.close()
    },
  }
}
