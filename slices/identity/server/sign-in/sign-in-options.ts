import type { Mail } from '#kernel/mail/mail.ts'

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
