import type { VerificationReport } from '#kernel/ledger/verify.ts'
import { actAs } from '#kernel/database/act-as.ts'
import { runningServer } from '#kernel/database/embedded/folder-lock.ts'
import { databaseSettings, openDatabase } from '#kernel/database/open.ts'
import { verifyLedger } from '#kernel/ledger/verify.ts'
import type { OpenedLedger } from './ledger-verify.ts'

/**
 * Asks the running server that holds the embedded database's folder, which no second process may open.
 * Rejects with one line where no server runs or it says no.
 */
export async function askServer<Answer>(command: string, body: unknown): Promise<Answer> {
  const { folder } = databaseSettings(process.env)
  const server = runningServer(folder)
  if (server?.address === undefined || server.controlKey === undefined) {
    throw new Error(
      `No server runs on ${folder}. Start one with npm start, or set SUTOON_DATA to its folder.`,
    )
  }
  const answer = await fetch(`${server.address}/control/${command}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-sutoon-control': server.controlKey },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`The server refused ${command} (status ${answer.status}).`)
  return (await answer.json()) as Answer
}

/** The ledger of the installation: asked of the running server, or read directly where nothing holds the folder. */
export async function openLedger(): Promise<OpenedLedger> {
  const settings = databaseSettings(process.env)
  if (settings.url === undefined && runningServer(settings.folder) !== null) {
    return {
      verify: ({ trusted, earlier }) =>
        askServer<VerificationReport>('ledger-verify', { keys: trusted.map(({ vkey }) => vkey), earlier }),
      close: async () => undefined,
    }
  }
  const database = await openDatabase(settings)
  const acting = { pool: database.pool, openSession: 'identity.open_session' }
  return {
    verify: (request) =>
      actAs(acting, { kind: 'machine', name: 'sequencer' }, 'ledger', (tx) => verifyLedger(tx, request), {
        readOnly: true,
      }),
    close: () => database.close(),
  }
}
