import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 bits for a link or a token: letters, digits, _ and -. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** The form in which a secret is stored and looked up; hexadecimal. */
export const sha256Of = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** How an access token begins, so that a scanner of source code recognises one that leaked. */
export const accessTokenPrefix = 'sut_'
