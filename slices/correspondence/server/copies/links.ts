import { createHash, randomBytes } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Makes one more link to an act by letter and returns its secret, which is kept nowhere. Earlier links stay good.
 * `printedBy` is who will be shown it, to print it; null for the mailing job.
 */
export async function makeLink(
  tx: Transaction<CorrespondenceRows>,
  actByLetter: string,
  printedBy: string | null,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx.db
    .insertInto('correspondence.links')
    .values({
      token_sha256: hashOfToken(token),
      act_by_letter: actByLetter,
      made_for: printedBy === null ? 'mail' : 'print',
      made_by: printedBy,
    })
    .execute()
  return token
}

/** Where the web application shows an act by letter. What stands after the # reaches no server, and so no log. */
export const pathOf = (token: string): string => `/by-letter#token=${token}`
