import type { ClientOf } from '#kernel/contract/client.ts'
import { clientOf } from '#kernel/contract/client.ts'
import type { Contract } from '#kernel/contract/act.ts'
import type { Finish } from '../open-installation.ts'

/** The application, and its address. */
export type Door = Parameters<Finish>[0]

/** Somebody of the example, signed in with the password that is printed: what they may not do is refused them too. */
export interface Guest {
  client<C extends Contract>(contract: C): ClientOf<C>
  /** Sends a file, as a form would; answers with its hash. */
  send(name: string, bytes: Buffer): Promise<string>
}

export async function comeIn({ app, address }: Door, email: string, password: string): Promise<Guest> {
  const origin = { origin: address }
  const signedIn = await app.inject({
    ...{ method: 'POST', url: '/api/auth/sign-in/email', headers: origin, payload: { email, password } },
  })
  const set = [signedIn.headers['set-cookie'] ?? []].flat()
  const headers = { ...origin, cookie: set.map((one) => one.split(';')[0]).join('; ') }
  if (headers.cookie === '') throw new Error(`${email} could not sign in to the example: ${signedIn.body}`)
  return {
    client: (contract) =>
      clientOf(
        contract,
        async (url, { method, headers: sent, body }) => {
          const answer = await app.inject({
            ...{ method: method as 'GET', url, headers: sent },
            ...(body === undefined ? {} : { payload: body }),
          })
          return { status: answer.statusCode, json: async () => answer.json() }
        },
        '',
        headers,
      ),
    send: async (name, bytes) => {
      const type = { 'content-type': 'application/octet-stream', 'x-file-name': name }
      const answer = await app.inject({
        ...{ method: 'POST', url: '/api/files', headers: { ...headers, ...type }, payload: bytes },
      })
      if (answer.statusCode !== 200) throw new Error(`${name} could not be sent: ${answer.body}`)
      return answer.json<{ sha256: string }>().sha256
    },
  }
}
