import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { IdentityRows } from '../../database/rows.ts'

type Tx = Transaction<IdentityRows>
type Rows = readonly Readonly<Record<string, unknown>>[]

/** Institutions and people as far as a laptop's workshop needs them. No password, token or invitation is in it. */
export interface CarriedRegister {
  readonly workspace: Rows
  readonly strategies: Rows
  readonly organisations: Rows
  readonly offices: Rows
  readonly office_periods: Rows
  readonly people: Rows
  readonly email_addresses: Rows
  readonly memberships: Rows
  readonly mandates: Rows
}

/** Columns of each table that travel, in the order in which a row comes after those that it names. */
const columns: Readonly<Record<keyof CarriedRegister, string>> = {
  workspace: 'example, notice_en, notice_ur, name_en, name_ur, host',
  strategies: 'id, code, name_en, name_ur',
  organisations: 'id, code, sector, name_en, name_ur, ledger_entry, ledger_row',
  offices: 'id, organisation, code, name_en, name_ur, ledger_entry, ledger_row',
  office_periods: 'id, office, exists_from, exists_until, successor, source',
  people: 'id, name_en, name_ur',
  email_addresses: 'person, email',
  memberships: 'person, organisation, member_from',
  mandates: 'id, person, strategy, kind, office, charge, holds_from, holds_until, ledger_entry',
}

/** What was recorded at home is proved at home: the salt stays there. */
const withoutSalt = ['organisations', 'offices', 'mandates']

/** Who may take part today; administrators and machines of reports have nothing to do in a workshop. */
const mandated = `select m.id from identity.mandates m where m.strategy = $1
  and m.kind in ('secretariat', 'participant', 'focal person', 'approving authority', 'oversight')
  and m.holds_from <= current_date and (m.holds_until is null or m.holds_until >= current_date)`

/**
 * The register of offices, and everybody with a mandate for the strategy today, by name, address, sector and mandate;
 * `also` are people whom the rows of the round name, by name alone.
 */
export const packRegister = door(
  'identity',
  async (tx: Tx, strategy: string, also: readonly string[]): Promise<CarriedRegister> => {
    const read = async (table: keyof CarriedRegister, where: string, values: readonly unknown[]) => {
      const { rows } = await tx.query<Record<string, unknown>>(
        `select ${columns[table]} from identity.${table} where ${where}`,
        values,
      )
      return asJson(rows)
    }
    const { rows: taking } = await tx.query<{ id: string; person: string }>(
      `select id, person from identity.mandates where id in (${mandated})`,
      [strategy],
    )
    const people = [...new Set(taking.map(({ person }) => person))]
    return {
      workspace: await read('workspace', 'true', []),
      strategies: await read('strategies', 'id = $1', [strategy]),
      organisations: await read('organisations', 'true', []),
      offices: await read('offices', 'true', []),
      office_periods: await read('office_periods', 'true', []),
      people: await read('people', 'id = any ($1::uuid[])', [[...new Set([...people, ...also])]]),
      email_addresses: await read('email_addresses', 'person = any ($1::uuid[])', [people]),
      memberships: await read('memberships', 'person = any ($1::uuid[]) order by entry', [people]),
      mandates: await read('mandates', 'id = any ($1::uuid[])', [taking.map(({ id }) => id)]),
    }
  },
)

/** What a row does not bring: here it says that it has no salt, and of the workspace that it is the laptop of a workshop. */
function madeHere(table: keyof CarriedRegister): readonly [column: string, value: string] {
  if (table === 'workspace') return [', workshop', ', true']
  return withoutSalt.includes(table) ? [', ledger_salt', `, ''::bytea`] : ['', '']
}

const asJson = (rows: readonly object[]): Rows => JSON.parse(JSON.stringify(rows)) as Rows

/** Writes a carried register into a fresh installation, as its console. Throws where a row does not fit. */
export const layOutRegister = door('identity', async (tx: Tx, carried: CarriedRegister): Promise<void> => {
  for (const table of Object.keys(columns) as (keyof CarriedRegister)[]) {
    const [column, value] = madeHere(table)
    await tx.query(
      `insert into identity.${table} (${columns[table]}${column})
       select ${columns[table]}${value}
         from jsonb_populate_recordset(null::identity.${table}, $1::jsonb)`,
      [JSON.stringify(carried[table])],
    )
  }
})
