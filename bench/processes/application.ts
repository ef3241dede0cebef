import { join } from 'node:path'
import { actAs } from '#kernel/database/act-as.ts'
import { openDatabase } from '#kernel/database/open.ts'
import { createFileStore } from '#kernel/files/file-store.ts'
import { uploadsInto } from '#kernel/files/uploads.ts'
import { createJobs } from '#kernel/jobs/jobs.ts'
import { createHttpServer } from '#kernel/http/server.ts'
import { knownKeysBeside, openSigner } from '#kernel/ledger/notes/key-file.ts'
import { startSequencer } from '#kernel/ledger/sequencer.ts'
import { servedLedger } from '#kernel/ledger/served.ts'
import { createMail } from '#kernel/mail/mail.ts'
import { openRooms } from '#server/open-rooms.ts'
import { enterLetter } from '#slices/correspondence/index.ts'
import { createSignIn } from '#slices/identity/server/index.ts'
import { sessionSecret } from '../measure/session-cookie.ts'

/**
 * The application under test, as `server/open-installation.ts` puts it together, with three differences: it writes no
 * log, it takes any number of requests from one address, and jobs run only where they are measured (`BENCH_JOBS`).
 */
const folder = process.env.BENCH_FOLDER ?? ''
const url = process.env.BENCH_URL
const house = 'strategy' as const

try {
  const database = await openDatabase(url === undefined ? { house, folder } : { house, folder, url })
  const acting = { pool: database.pool, openSession: 'identity.open_session' }
  const address = 'http://127.0.0.1'
  const mail = createMail({ folder: join(folder, 'mail'), from: 'bench@example.org' })
  const signer = openSigner(join(folder, 'ledger-key'))
  const files = createFileStore(join(folder, 'files'))
  const rooms = await openRooms(house, {
    ...{ files, mail, address, signer },
    knownKeys: knownKeysBeside(join(folder, 'ledger-key')),
  })
  const signIn = createSignIn({
    pool: database.pool.poolAs('sutoon_sign_in', 'sign_in'),
    baseUrl: address,
    secret: sessionSecret,
    mail,
  })
  const app = await createHttpServer({
    database: acting,
    signer,
    slices: [servedLedger(signer), ...rooms.flatMap((room) => room.served ?? [])],
    pages: rooms.flatMap((room) => room.pages ?? []),
    credentialOf: signIn.readCredential,
    signIn: signIn.handle,
    enterLetter,
    uploads: uploadsInto(files),
    api: { title: 'Sutoon', version: '0.1.0' },
    address,
    secure: false,
    log: 'silent',
    limits: { requestsAMinute: 1_000_000_000 },
  })
  const sequencer = startSequencer({
    signer,
    withLedgerRole: (work) =>
      actAs(acting, { kind: 'machine', name: 'sequencer' }, 'ledger', (tx) => work(tx)),
    onError: (error) => process.stderr.write(`sequencer: ${(error as Error).message}\n`),
  })
  const jobs = createJobs({
    database: acting,
    jobs: rooms.flatMap((room) => room.jobs ?? []),
    failed: ({ kind, error }) => process.stderr.write(`job ${kind}: ${(error as Error).message}\n`),
  })
  if (process.env.BENCH_JOBS !== undefined) await jobs.start()
  await app.listen({ port: 0, host: '127.0.0.1' })
  process.on('SIGTERM', () => {
    app
      .close()
      .then(() => (process.env.BENCH_JOBS === undefined ? undefined : jobs.stop()))
      .then(() => sequencer.stop())
      .then(() => database.close())
      .then(() => process.exit(0))
      .catch(() => process.exit(1))
  })
  process.on('disconnect', () => process.exit(1))
  process.send?.({ port: (app.server.address() as { port: number }).port })
} catch (error) {
  process.send?.({ failed: (error as Error).message })
  process.exitCode = 1
  process.disconnect()
}
