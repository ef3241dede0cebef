import { basename } from 'node:path'
import { runningServer } from '#kernel/database/embedded/folder-lock.ts'
import { databaseSettings } from '#kernel/database/open.ts'
import { askServer } from '../ask-server.ts'

/** Acts of the consultation, asked of the running server in a person's name. */
export interface Person {
  /** Asks for an act by POST. Rejects with the server's own sentence. */
  ask<Answer>(path: string, body: object): Promise<Answer>
  /** The same for an act that sends a file. */
  fetch(path: string): Promise<Buffer>
  /** Sends a file, and returns the hash by which acts name it. */
  upload(name: string, bytes: Buffer): Promise<string>
  /** The round whose workshop this installation holds; null where it is no laptop. */
  held(): Promise<string | null>
}

/**
 * Somebody with an account here, by whoever may read the data folder: the console makes a token for them, as `token create`
 * does, and the ledger says so.
 */
export async function asPerson(email: string): Promise<Person> {
  const token = await askServer<{ secret: string } | null>('token-create', {
    ...{ email, name: 'command line: workshop', scopes: ['read', 'write'], days: 1 },
  })
  if (token === null) throw new Error(`Nobody has the address ${email}.`)
  const { folder } = databaseSettings(process.env)
  const address = runningServer(folder)?.address ?? ''
  const call = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = { ...init.headers, authorization: `Bearer ${token.secret}` }
    const answer = await fetch(`${address}${path}`, { ...init, headers })
    if (!answer.ok) throw new Error(await sentenceOf(answer))
    return answer
  }
  const post = (path: string, body: object) =>
    call(`/api/consultation${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  return {
    ask: async <Answer>(path: string, body: object) => (await (await post(path, body)).json()) as Answer,
    fetch: async (path) => Buffer.from(await (await post(path, {})).arrayBuffer()),
    upload: async (name, bytes) => {
      const headers = { 'content-type': 'text/plain', 'x-file-name': encodeURIComponent(basename(name)) }
      const answer = await call('/api/files', { method: 'POST', headers, body: new Uint8Array(bytes) })
      return ((await answer.json()) as { sha256: string }).sha256
    },
    held: async () => (await askServer<{ round: string | null }>('workshop-held', {})).round,
  }
}

/** What the server said, with the values that its sentence leaves room for. */
async function sentenceOf(answer: Response): Promise<string> {
  const { reasons = [] } = (await answer.json().catch(() => ({}))) as {
    reasons?: readonly { message: { en: string }; values?: Record<string, string | number> }[]
  }
  const said = reasons.map(({ message, values = {} }) =>
    message.en.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
  )
  return said.length > 0 ? said.join(' ') : `The server answered with status ${answer.status}.`
}
