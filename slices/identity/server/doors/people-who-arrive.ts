import { randomUUID } from 'node:crypto'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { hashOfPassword } from '../accounts/passwords.ts'
import { newCode } from '../first-start/join-accounts.ts'
import { knownPerson } from '../people/give-mandate.ts'
import { enterPerson } from '../people/invite.ts'

type Tx = Transaction<IdentityRows>
type Row = Readonly<Record<string, unknown>>

/** Who has this address, told to those who invite; null where nobody has. */
export const personWithAddress = door(
  'identity',
  async (tx: Tx, email: string): Promise<string | null> =>
    (await knownPerson(tx, email.toLowerCase()))?.person ?? null,
)

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

export interface Arriving {
  readonly person: string
  readonly name_en: string | null
  readonly name_ur: string | null
  readonly email: string
  readonly organisation: string | undefined
  readonly strategy: string
  readonly recorded: { readonly ledger_entry: string; readonly ledger_salt: Buffer }
}

/** On the laptop of a workshop: enters somebody as a participant and opens their account. Returns their code, once. */
export const enterAtTheDoor = door('identity', async (tx: Tx, arriving: Arriving): Promise<string> => {
  const { person, name_en, name_ur, email, organisation, strategy, recorded } = arriving
  await enterPerson(tx, { id: person, name_en, name_ur }, email.toLowerCase(), organisation)
  await tx.db
    .insertInto('identity.mandates')
    .values({ id: randomUUID(), person, strategy, kind: 'participant', office: null, ...recorded })
    .execute()
  const code = newCode()
  await tx.query('select identity.open_account_at_door($1, $2)', [person, await hashOfPassword(code)])
  return code
})

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
