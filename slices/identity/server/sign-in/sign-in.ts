import { type Credential, visitor } from '#kernel/database/session.ts'
import type { betterAuthOver } from './better-auth-over.ts'
import { credentialReader } from './read-credential.ts'
import type { SignInOptions } from './sign-in-options.ts'

export interface SignIn {
  /** Answers what is below /api/auth/. Paths that nobody needs are not there. */
  handle(request: Request): Promise<Response>
  /** Who a request says it is: signature checked in this process, the database not asked. A visitor when unsure. */
  readCredential(headers: Headers): Promise<Credential>
}

/** All that the library offers and a browser needs. Silence means no: anything else is not found. */
const openPaths: ReadonlySet<string> = new Set([
  '/api/auth/sign-in/email',
  '/api/auth/sign-in/email-otp',
  '/api/auth/sign-out',
  '/api/auth/email-otp/send-verification-otp',
  '/api/auth/email-otp/request-password-reset',
  '/api/auth/email-otp/reset-password',
  '/api/auth/change-password',
])

/** People come in by password or a one-time code, kept by better-auth; nobody can sign themselves up. */
export function createSignIn(options: SignInOptions): SignIn {
  // The library takes longer to load than all the rest: it comes with the first who signs in, and a page does not wait.
  let loaded: Promise<ReturnType<typeof betterAuthOver>> | undefined
  const auth = () => {
    loaded ??= import('./better-auth-over.ts').then((library) => library.betterAuthOver(options))
    return loaded
  }
  const cookieName = async () => (await (await auth()).$context).authCookies.sessionToken.name
  return {
    handle: async (request) => {
      const { pathname } = new URL(request.url)
      // Every open path is a POST: opening a link changes nothing.
      if (!openPaths.has(pathname) || request.method !== 'POST') return notFound()
      return (await auth()).handler(request)
    },
    readCredential: async (headers) =>
      headers.has('cookie') || headers.has('authorization')
        ? credentialReader(await cookieName(), options.secret)(headers)
        : visitor,
  }
}

const notFound = () => Response.json({ reasons: [] }, { status: 404 })
