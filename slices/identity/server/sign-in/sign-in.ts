import { betterAuth } from 'better-auth'
import { emailOTP } from 'better-auth/plugins'
import { PostgresDialect } from 'kysely'
import type { Credential } from '#kernel/database/session.ts'
import type { Mail } from '#kernel/mail/mail.ts'
import { credentialReader } from './read-credential.ts'
import { refuseWeakPasswords } from './refuse-weak-passwords.ts'

export interface SignInOptions {
  /** `database.poolAs('sutoon_sign_in', 'sign_in')`: the only role that reaches the library's tables. */
  readonly pool: { connect(): Promise<unknown>; end(): Promise<void> }
  /** As browsers see the installation, without a slash at the end. */
  readonly baseUrl: string
  /** At least 32 characters; signs session cookies. Whoever changes it signs everybody out. */
  readonly secret: string
  readonly mail: Pick<Mail, 'send'>
  /** Told when a mail could not be sent; the error holds no address. */
  readonly onMailFailure?: (error: unknown) => void
  /** Attempts to sign in that one address may make in a minute. */
  readonly attemptsAMinute?: number
}

export interface SignIn {
  /** Answers what is below /api/auth/. Paths that nobody needs are not there. */
  handle(request: Request): Promise<Response>
  /** Who a request says it is: signature checked in this process, the database not asked. A visitor when unsure. */
  readCredential(headers: Headers): Promise<Credential>
}

/** Where the shell notes the peer's address; what a client sends under this name is overwritten. */
export const clientAddressHeader = 'x-client-address'

/** Half a day: who works in an office signs in once a morning. It is not prolonged by use. */
const sessionSeconds = 12 * 60 * 60
const codeSeconds = 10 * 60

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
  const auth = betterAuthOver(options)
  const cookieName = auth.$context.then((context) => context.authCookies.sessionToken.name)
  return {
    handle: async (request) => {
      const { pathname } = new URL(request.url)
      // Every open path is a POST: opening a link changes nothing.
      if (!openPaths.has(pathname) || request.method !== 'POST') return notFound()
      return auth.handler(request)
    },
    readCredential: async (headers) => credentialReader(await cookieName, options.secret)(headers),
  }
}

const notFound = () => Response.json({ reasons: [] }, { status: 404 })

/** The library as we set it up; exported so that a test can hold our tables against it. */
export function betterAuthOver(options: SignInOptions) {
  const attempts = options.attemptsAMinute ?? 20
  return betterAuth({
    appName: 'Sutoon',
    baseURL: options.baseUrl,
    basePath: '/api/auth',
    secret: options.secret,
    // On the embedded database there is one connection: a transaction of the library's own would wait for itself.
    database: {
      dialect: new PostgresDialect({ pool: options.pool as never }),
      type: 'postgres',
      transaction: false,
    },
    telemetry: { enabled: false },
    // Its messages quote addresses, and a log holds no personal data.
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 60,
      customRules: {
        '/sign-in/email': { window: 60, max: attempts },
        '/sign-in/email-otp': { window: 60, max: attempts },
        '/email-otp/send-verification-otp': { window: 60, max: Math.ceil(attempts / 4) },
        '/email-otp/request-password-reset': { window: 60, max: Math.ceil(attempts / 4) },
      },
    },
    advanced: {
      cookiePrefix: 'sutoon',
      useSecureCookies: options.baseUrl.startsWith('https://'),
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    hooks: { before: refuseWeakPasswords },
    plugins: [oneTimeCodes(options)],
  })
}

const codeSubjects = {
  'sign-in': { en: 'Your code for Sutoon', ur: 'ستون کے لیے آپ کا کوڈ' },
  'forget-password': { en: 'Your code for a new password', ur: 'نئے پاس ورڈ کے لیے آپ کا کوڈ' },
} as const

function oneTimeCodes({ mail, baseUrl, onMailFailure }: SignInOptions) {
  return emailOTP({
    disableSignUp: true,
    storeOTP: 'hashed',
    otpLength: 6,
    expiresIn: codeSeconds,
    allowedAttempts: 3,
    sendVerificationOTP: async ({ email, otp, type }) => {
      const subject = type === 'forget-password' ? codeSubjects[type] : codeSubjects['sign-in']
      // Not awaited: the answer must take as long for an address that nobody has.
      void mail
        .send({
          to: email,
          subject,
          sentence: {
            en: `Your code is ${otp}. It works once, for ${codeSeconds / 60} minutes. If you did not ask for it, ignore this mail.`,
            ur: `آپ کا کوڈ ${otp} ہے۔ یہ ${codeSeconds / 60} منٹ کے اندر ایک بار استعمال ہو سکتا ہے۔ اگر آپ نے اس کی درخواست نہیں کی تو اس ای میل کو نظر انداز کر دیجیے۔`,
          },
          link: `${baseUrl}/sign-in`,
        })
        .catch(onMailFailure ?? (() => undefined))
    },
  })
}
