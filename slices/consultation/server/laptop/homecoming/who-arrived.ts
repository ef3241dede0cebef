import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type ArrivedRegister, type KnownByAddress, knownByAddress, namesOf } from '#slices/identity/index.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { isOnePerson } from '../../../rules/laptop/one-address-and-one-name-are-one-person.ts'
import { type CarriedRow, type CarriedRows, personColumns } from '../carried-rows.ts'
import type { HomeContent } from '../package-content.ts'

type Tx = Transaction<ConsultationRows>

/** One address, as its holder is called on the laptop and here. */
export interface Pair {
  readonly there: Bilingual
  readonly here: Bilingual
}

/** People who were entered at the door of a laptop, and who they are here. */
export interface Arrived {
  /** Not known here: they are entered as they were there, without an address that is somebody else's here. */
  readonly entered: ArrivedRegister
  /** Known here by address and name, or since an earlier homecoming: one person, whatever the laptop calls them. */
  readonly known: ReadonlyMap<string, string>
  /** Those of them who are recognised for the first time now. */
  readonly recognised: ReadonlyMap<string, string>
  readonly pairs: readonly Pair[]
  /** Not taken for one person, though the address is the same: the names do not agree. */
  readonly sharingAddress: readonly Pair[]
  /** Mandates of those recognised who take no part here yet: they take part from now on, as if they had been invited. */
  readonly invited: readonly CarriedRow[]
}

interface Met {
  readonly there: string
  readonly here: KnownByAddress
  readonly isOne: boolean
  readonly pair: Pair
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
  const isFirst = (person: unknown) => !before.has(String(person)) && !here.has(String(person))
  const met = await whoseAddresses(tx, register, strategy, isFirst)
  const [ones, others] = [met.filter(({ isOne }) => isOne), met.filter(({ isOne }) => !isOne)]
  const recognised = new Map(ones.map(({ there, here: { person } }) => [there, person]))
  const isNew = (person: unknown) => isFirst(person) && !recognised.has(String(person))
  const taken = new Set<unknown>(others.map(({ there }) => there))
  return {
    ...{ known: new Map([...before, ...recognised]), recognised, invited: invitedAmong(register, ones) },
    ...{ pairs: ones.map(({ pair }) => pair), sharingAddress: others.map(({ pair }) => pair) },
    entered: {
      people: register.people.filter(({ id }) => isNew(id)),
      email_addresses: register.email_addresses.filter(({ person }) => isNew(person) && !taken.has(person)),
      memberships: register.memberships.filter(({ person }) => isNew(person)),
      mandates: register.mandates.filter(({ person }) => isNew(person)),
    },
  }
}

/** Those at the door who come home for the first time and whose address somebody has here. */
async function whoseAddresses(
  tx: Tx,
  register: HomeContent['register'],
  strategy: string,
  isFirst: (person: unknown) => boolean,
): Promise<readonly Met[]> {
  const names = new Map(register.people.map(({ id, name_en, name_ur }) => [id, nameOf({ name_en, name_ur })]))
  const met: Met[] = []
  for (const { person, email } of register.email_addresses.filter((row) => isFirst(row.person))) {
    const here = await knownByAddress(tx, String(email), strategy)
    const there = names.get(person)
    if (here === null || there === undefined || here.person === person) continue
    const own = nameOf(here)
    const pair = { there: inBoth(there), here: inBoth(own) }
    met.push({ there: String(person), here, isOne: isOnePerson(there, own), pair })
  }
  return met
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const nameOf = ({ name_en, name_ur }: { readonly name_en?: unknown; readonly name_ur?: unknown }) => ({
  en: textOf(name_en),
  ur: textOf(name_ur),
})

const inBoth = ({ en, ur }: ReturnType<typeof nameOf>): Bilingual => ({
  en: en ?? ur ?? '',
  ur: ur ?? en ?? '',
})

/** One mandate for each person here, also where two of the laptop are this person. */
function invitedAmong(register: HomeContent['register'], ones: readonly Met[]): readonly CarriedRow[] {
  const to = new Map(
    ones.filter(({ here }) => !here.takes_part).map(({ there, here }) => [there, here.person]),
  )
  const mandates = register.mandates.flatMap((row) => {
    const person = to.get(String(row.person))
    return person === undefined ? [] : [[person, { ...row, person }] as const]
  })
  return [...new Map(mandates).values()]
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
