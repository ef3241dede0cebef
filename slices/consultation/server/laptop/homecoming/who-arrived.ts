import type { Transaction } from '#kernel/database/transaction.ts'
import { type ArrivedRegister, namesOf, personWithAddress } from '#slices/identity/index.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { type CarriedRow, type CarriedRows, personColumns } from '../carried-rows.ts'
import type { HomeContent } from '../package-content.ts'

type Tx = Transaction<ConsultationRows>

/** People who were entered at the door of a laptop, and who they are here. */
export interface Arrived {
  /** Nobody here has their address: they are entered as they were there. */
  readonly entered: ArrivedRegister
  /** Known here by the same address, or since an earlier homecoming: one person, whatever the laptop calls them. */
  readonly known: ReadonlyMap<string, string>
  /** Those of them who are recognised for the first time now. */
  readonly recognised: ReadonlyMap<string, string>
}

/** Finds who is who. Null where the register of the package does not hold together. */
export async function whoArrived(tx: Tx, { register, strategy }: HomeContent): Promise<Arrived | null> {
  const ids = new Set<unknown>(register.people.map(({ id }) => id))
  const isWhole =
    [...register.email_addresses, ...register.memberships].every(({ person }) => ids.has(person)) &&
    register.mandates.every(
      (row) => ids.has(row.person) && row.kind === 'participant' && row.strategy === strategy,
    )
  if (!isWhole) return null
  const people = register.people.map(({ id }) => String(id))
  const before = await knownBefore(tx, people)
  const here = await namesOf(tx, { people })
  const recognised = new Map<string, string>()
  for (const { person, email } of register.email_addresses) {
    const there = String(person)
    if (before.has(there) || here.has(there)) continue
    const known = await personWithAddress(tx, String(email))
    if (known !== null && known !== there) recognised.set(there, known)
  }
  const known = new Map([...before, ...recognised])
  const isNew = (person: unknown) => !known.has(String(person)) && !here.has(String(person))
  return {
    ...{ known, recognised },
    entered: {
      people: register.people.filter(({ id }) => isNew(id)),
      email_addresses: register.email_addresses.filter(({ person }) => isNew(person)),
      memberships: register.memberships.filter(({ person }) => isNew(person)),
      mandates: register.mandates.filter(({ person }) => isNew(person)),
    },
  }
}

async function knownBefore(tx: Tx, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.query<{ person_there: string; person: string }>(
    'select person_there, person from consultation.people_come_home where person_there = any ($1::uuid[])',
    [people],
  )
  return new Map(rows.map(({ person_there, person }) => [person_there, person]))
}

/** Rows of a package with everybody under the name by which they are known here. */
export async function asKnownHere(
  tx: Tx,
  tables: CarriedRows,
  known: Arrived['known'],
): Promise<CarriedRows> {
  if (known.size === 0) return tables
  const columns = await personColumns(tx)
  const renamed = (table: string, row: CarriedRow): CarriedRow => ({
    ...row,
    ...Object.fromEntries(
      columns
        .filter((one) => one.table === table && known.has(String(row[one.column])))
        .map(({ column }) => [column, known.get(String(row[column])) ?? null]),
    ),
  })
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.map((row) => renamed(table, row))]),
  )
}
