import { randomUUID } from 'node:crypto'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { recordRows } from '#kernel/ledger/record.ts'
import type { Sector } from '../../contract/offices.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { firstDayOf, lastDayOf } from '../../rules/a-date-is-as-precise-as-its-source.ts'
import { type SomeName, toColumns } from '../names.ts'

type Tx = Transaction<IdentityRows>

/** Gives a strategy its identifier, for mandates to name. The console and the example may; people have an act for it. */
export const registerStrategy = door(
  'identity',
  async (tx: Tx, strategy: { readonly id?: string; readonly code: string; readonly name: SomeName }) => {
    const id = strategy.id ?? randomUUID()
    await tx.db
      .insertInto('identity.strategies')
      .values({ id, code: strategy.code, ...toColumns(strategy.name) })
      .execute()
    return id
  },
)

export interface Institutions {
  readonly organisations: readonly {
    readonly code: string
    readonly sector: Sector
    readonly name: SomeName
  }[]
  readonly offices: readonly {
    readonly code: string
    /** The code of its organisation. */
    readonly organisation: string
    readonly name: SomeName
    /** Dates as precise as their source: `2024`, `2024-12` or `2024-12-31`. Successors by code. */
    readonly periods: readonly {
      readonly from: string | null
      readonly until: string | null
      readonly successor?: string | undefined
      readonly source?: string | undefined
    }[]
  }[]
}

/**
 * Enters organisations and offices from a list, all or nothing, with one ledger entry that commits to every row.
 * Returns the offices' identifiers by code. Throws on a code that is used twice or that nothing bears.
 */
export const registerInstitutions = door('identity', async (tx: Tx, list: Institutions) => {
  const ids = new Map([...list.organisations, ...list.offices].map(({ code }) => [code, randomUUID()]))
  const idOf = (code: string) => {
    const id = ids.get(code)
    if (id === undefined) throw new Error(`No institution has the code ${code}.`)
    return id
  }
  const organisations = list.organisations.map(({ code, sector, name }) => ({
    code,
    sector,
    ...toColumns(name),
  }))
  const offices = list.offices.map(({ code, organisation, name }) => ({
    code,
    organisation: idOf(organisation),
    ...toColumns(name),
  }))
  const recorded = await recordRows(tx, {
    act: 'identity.registerInstitutions',
    subject: 'identity.institutions',
    rows: [...organisations, ...offices],
  })
  const columnsOf = (row: number) => ({
    ledger_entry: recorded.ledger_entry,
    ledger_salt: recorded.rows[row]?.salt ?? Buffer.alloc(0),
    ledger_row: row,
  })
  await tx.db
    .insertInto('identity.organisations')
    .values(organisations.map((row, at) => ({ id: idOf(row.code), ...row, ...columnsOf(at) })))
    .execute()
  await tx.db
    .insertInto('identity.offices')
    .values(
      offices.map((row, at) => ({ id: idOf(row.code), ...row, ...columnsOf(organisations.length + at) })),
    )
    .execute()
  await tx.db
    .insertInto('identity.office_periods')
    .values(list.offices.flatMap((office) => periodRows(office, idOf)))
    .execute()
  return new Map(list.offices.map(({ code }) => [code, idOf(code)]))
})

function periodRows(office: Institutions['offices'][number], idOf: (code: string) => string) {
  return office.periods.map((period) => ({
    office: idOf(office.code),
    exists_from: firstDayOf(period.from),
    exists_until: lastDayOf(period.until),
    successor: period.successor === undefined ? null : idOf(period.successor),
    source: period.source ?? null,
  }))
}
