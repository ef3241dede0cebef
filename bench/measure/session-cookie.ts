import { createHmac } from 'node:crypto'
import { sessionToken } from '../growth/identifiers.ts'

/** Signs the cookies of the application under test, which listens on loopback for some minutes. */
export const sessionSecret = 'a secret of the bench, known to all, guards nothing'

/** The cookie that a browser of the grown focal person (or of another) would hold, signed as the sign-in library signs it. */
export function sessionCookie(token = sessionToken): string {
  const signature = createHmac('sha256', sessionSecret).update(token).digest('base64')
  return `sutoon.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
