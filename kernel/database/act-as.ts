import type { Client, GuardedPool } from './guarded-pool.ts'
import { type Credential, type Session } from './session.ts'
import { Transaction } from './transaction.ts'

export interface ActOptions {
  /** A read cannot write, whatever its code says: the transaction itself is read only. */
  readonly readOnly?: boolean
}

export interface Database {
  readonly pool: GuardedPool
  /** The installation's function that turns a credential into a session, e.g. `identity.open_session`. */
  readonly openSession: string
}

/**
 * One act, one transaction, as one slice's role. A single round trip begins it, resolves the credential to a
 * person and mandates, and takes the role; what the work writes and its ledger entry commit together or not at all.
 * Rejects with whatever the work threw, after the rollback.
 */
export async function actAs<Rows, T>(
  database: Database,
  credential: Credential,
  slice: string,
  work: (tx: Transaction<Rows>, session: Session) => Promise<T>,
  options: ActOptions = {},
): Promise<T> {
  const client = await database.pool.connect()
  return database.pool.inside(async () => {
    try {
      const session = await begin(database, client, credential, roleOf(slice), options)
      const tx = new Transaction<Rows>(client, slice)
      const result = await work(tx, session)
      if (options.readOnly === true) endInBackground(client, 'commit')
      else {
        await commit(client)
        client.release()
        database.pool.tell(tx.news)
      }
      return result
    } catch (error) {
      endInBackground(client, 'rollback')
      throw error
    }
  })
}

/**
 * What was only read has no more to wait for, nor has what failed: the answer goes out while the transaction ends. Where
 * even that fails the connection is gone, and is closed instead of given back.
 */
function endInBackground(client: Client, how: 'commit' | 'rollback'): void {
  client.query(how).then(
    () => client.release(),
    () => client.release(true),
  )
}

/** PostgreSQL answers a commit of a failed transaction with ROLLBACK, and no error: an act must not take that for done. */
async function commit(client: Client): Promise<void> {
  const { command } = (await client.query('commit')) as { command?: string }
  if (command !== 'COMMIT') throw new Error('A statement failed and was swallowed: nothing was stored.')
}

export const roleOf = (slice: string): string => (slice === 'public_visitor' ? slice : `sutoon_${slice}`)

async function begin(
  database: Database,
  client: Client,
  credential: Credential,
  role: string,
  options: ActOptions,
): Promise<Session> {
  // Several statements in one message take no parameters. A token's form was checked (letters, digits, _ and -),
  // a digest is hexadecimal, a machine's name comes from our own closed list: none can hold a quote.
  const open =
    credential.kind === 'machine'
      ? `select kernel.open_machine('${credential.name}')`
      : `select * from ${database.openSession}('${credential.kind}', '${secretOf(credential)}')`
  const results = (await client.query(
    `begin${options.readOnly === true ? ' read only' : ''}; ${open}; set local role ${role}`,
  )) as unknown as readonly { rows: OpenedSession[] }[]
  const opened = results[1]?.rows[0]
  if (credential.kind === 'machine' || opened?.person == null) {
    const machine = credential.kind === 'machine' ? credential.name : 'public visitor'
    return { person: null, machine, mandates: [], scopes: null }
  }
  return { person: opened.person, machine: null, mandates: opened.mandates ?? [], scopes: opened.scopes }
}

interface OpenedSession {
  readonly person: string | null
  readonly mandates: Session['mandates'] | null
  readonly scopes: readonly string[] | null
}

function secretOf(credential: Exclude<Credential, { kind: 'machine' }>): string {
  const secret = credential.kind === 'session' ? credential.token : credential.sha256
  if (!/^[A-Za-z0-9_-]+$/.test(secret))
    throw new Error('A credential of impossible form reached the database.')
  return secret
}
