import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Credential, credentialOf, visitor } from '#kernel/database/session.ts'
import { accessTokenPrefix, sha256Of } from '../secrets.ts'

/**
 * Reads a credential from headers without asking the database. A session cookie is `token.signature`, percent-encoded,
 * the signature a base64 HMAC-SHA256 of the token (better-call 1.4, `signCookieValue`). A wrong signature, or none,
 * is a visitor: no different from somebody who never signed in.
 */
export function credentialReader(cookieName: string, secret: string): (headers: Headers) => Credential {
  return (headers) => {
    const authorization = headers.get('authorization')
    if (authorization !== null) return accessTokenOf(authorization)
    const cookie = cookieNamed(headers.get('cookie') ?? '', cookieName)
    return cookie === null ? visitor : sessionOf(cookie, secret)
  }
}

function accessTokenOf(authorization: string): Credential {
  const secret = /^Bearer ([A-Za-z0-9_-]{20,128})$/i.exec(authorization)?.[1]
  if (secret === undefined || !secret.startsWith(accessTokenPrefix)) return visitor
  return { kind: 'access token', sha256: sha256Of(secret) }
}

function cookieNamed(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return decoded(part.slice(at + 1).trim())
  }
  return null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null // a percent sign that begins no character
  }
}

function sessionOf(cookie: string, secret: string): Credential {
  const at = cookie.lastIndexOf('.')
  if (at < 1) return visitor
  const token = cookie.slice(0, at)
  const given = Buffer.from(cookie.slice(at + 1), 'base64')
  const right = createHmac('sha256', secret).update(token).digest()
  if (given.length !== right.length || !timingSafeEqual(given, right)) return visitor
  return credentialOf(token)
}
