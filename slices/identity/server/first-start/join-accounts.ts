import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { hashOfPassword } from '../accounts/passwords.ts'
import { newSecret } from '../secrets.ts'

/** How somebody comes in on a laptop that sends no mail: the address that they have at home, and a code from the door. */
export interface JoinCode {
  readonly person: string
  readonly email: string
  readonly nameEn: string | null
  readonly nameUr: string | null
  readonly organisation: string | null
  readonly code: string
}

/** Letters and digits that nobody takes for one another, in groups that can be read out. */
const asCode = (secret: string): string =>
  (
    secret
      .toLowerCase()
      .replace(/[^2-9a-hjkmnp-z]/g, '')
      .slice(0, 16)
      .match(/.{1,4}/g) ?? []
  ).join('-')

/** A code that is read off a slip of paper and typed in once. */
export function newCode(): string {
  for (;;) {
    const code = asCode(newSecret() + newSecret())
    if (code.length === 19) return code
  }
}

/** Opens an account with a code of its own for everybody with an address, as the console of a fresh installation. */
export const openJoinAccounts = door(
  'identity',
  async (
    tx: Transaction<IdentityRows>,
    told: (opened: number, of: number) => void,
  ): Promise<readonly JoinCode[]> => {
    const { rows } = await tx.query<Omit<JoinCode, 'code'>>(
      `select a.person, a.email, p.name_en as "nameEn", p.name_ur as "nameUr",
              (select g.name_en from identity.memberships m join identity.organisations g on g.id = m.organisation
                where m.person = a.person order by m.member_from desc, m.entry desc limit 1) as organisation
         from identity.email_addresses a join identity.people p on p.id = a.person order by a.email`,
    )
    const codes: JoinCode[] = []
    for (const row of rows) {
      const code = newCode()
      await tx.query('select identity.open_account($1, $2)', [row.person, await hashOfPassword(code)])
      codes.push({ ...row, code })
      told(codes.length, rows.length)
    }
    return codes
  },
)
