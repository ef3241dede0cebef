import { betterAuth } from 'better-auth'
import { emailOTP } from 'better-auth/plugins'
import { PostgresDialect } from 'kysely'
import { refuseWeakPasswords } from './refuse-weak-passwords.ts'
import type { SignInOptions } from './sign-in-options.ts'

/** Where the shell notes the peer's address; what a client sends under this name is overwritten. */
export const clientAddressHeader = 'x-client-address'

/** Half a day: who works in an office signs in once a morning. It is not prolonged by use. */
const sessionSeconds = 12 * 60 * 60
const codeSeconds = 10 * 60

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
