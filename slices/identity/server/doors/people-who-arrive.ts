import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { hashOfPassword } from '../accounts/passwords.ts'
import { newCode } from '../first-start/join-accounts.ts'

type Tx = Transaction<IdentityRows>
type Row = Readonly<Record<string, unknown>>

/** Who has this address, told to the secretariat of the strategy. */
export interface KnownByAddress {
  readonly person: string
  readonly name_en: string | null
  readonly name_ur: string | null
  /** Whether they hold a mandate of any kind for the strategy today. */
  readonly takes_part: boolean
}

export const knownByAddress = door(
  'identity',
  async (tx: Tx, email: string, strategy: string): Promise<KnownByAddress | null> => {
    const { rows } = await tx.query<KnownByAddress>('select * from identity.known_by_address($1, $2)', [
      email,
      strategy,
    ])
    return rows[0] ?? null
  },
)

/** What opens an account at the door of a workshop: the code is shown once, and its hash is kept. */
export async function doorCode(): Promise<{ readonly code: string; readonly passwordHash: string }> {
  const code = newCode()
  return { code, passwordHash: await hashOfPassword(code) }
}

/** People who were entered at the door of a workshop, as they travel home. Neither code nor account is in it. */
export interface ArrivedRegister {
  readonly people: readonly Row[]
  readonly email_addresses: readonly Row[]
  readonly memberships: readonly Row[]
  readonly mandates: readonly Row[]
}

const columns: Readonly<Record<keyof ArrivedRegister, string>> = {
  people: 'id, name_en, name_ur',
  email_addresses: 'person, email',
  memberships: 'person, organisation, member_from',
  mandates: 'id, person, strategy, kind, holds_from, ledger_entry',
}
const tables = Object.keys(columns) as (keyof ArrivedRegister)[]

export const packArrived = door(
  'identity',
  async (tx: Tx, people: readonly string[]): Promise<ArrivedRegister> => {
    const read = async (table: keyof ArrivedRegister): Promise<readonly Row[]> => {
      const { rows } = await tx.query<{ row: Row }>(
        `select to_jsonb(t) as row from (select ${columns[table]} from identity.${table}
           where ${table === 'people' ? 'id' : 'person'} = any ($1::uuid[])) t`,
        [people],
      )
      return rows.map(({ row }) => row)
    }
    return {
      people: await read('people'),
      email_addresses: await read('email_addresses'),
      memberships: await read('memberships'),
      mandates: await read('mandates'),
    }
  },
)

/** At home: enters them as participants, in the name of the secretariat that merges. Throws where a row does not fit. */
export const bringArrived = door('identity', async (tx: Tx, arrived: ArrivedRegister): Promise<void> => {
  for (const table of tables) {
    const salt = table === 'mandates'
    await tx.query(
      `insert into identity.${table} (${columns[table]}${salt ? ', ledger_salt' : ''})
       select ${columns[table]}${salt ? `, ''::bytea` : ''}
         from jsonb_populate_recordset(null::identity.${table}, $1::jsonb)`,
      [JSON.stringify(arrived[table])],
    )
  }
})
