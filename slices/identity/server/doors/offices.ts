import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import type { Sector } from '../../contract/offices.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { existsOn, successorOn } from '../../rules/an-office-exists-in-its-periods.ts'
import { inBoth } from '../names.ts'
import { sectorNamed } from '../offices/organisations.ts'
import { periodsOf } from '../offices/periods.ts'

type Tx = Transaction<IdentityRows>

export interface OfficeOnDay {
  readonly exists: boolean
  /** Who took over from an office that no longer exists; null where nobody did. */
  readonly successor: string | null
}

/** Whether each office exists on a day, and who took over where it does not. Unknown offices are not in the map. */
export const officesOn = door('identity', async (tx: Tx, offices: readonly string[], day: Day) => {
  const periods = await periodsOf(tx, offices)
  return new Map<string, OfficeOnDay>(
    [...periods].map(([office, its]) => [
      office,
      { exists: existsOn(its, day), successor: successorOn(its, day) },
    ]),
  )
})

export interface NamedOffice {
  readonly id: string
  readonly code: string
  readonly name: Bilingual
  readonly sector: Sector
}

/** Offices by their codes in the register; a code that nobody has is not in the map. */
export const officesByCode = door('identity', async (tx: Tx, codes: readonly string[]) => {
  const rows = await tx.db
    .selectFrom('identity.offices as o')
    .innerJoin('identity.organisations as g', 'g.id', 'o.organisation')
    .select(['o.id', 'o.code', 'o.name_en', 'o.name_ur', 'g.sector'])
    .where('o.code', 'in', [...codes, ''])
    .execute()
  return new Map<string, NamedOffice>(
    rows.map((row) => [
      row.code,
      { id: row.id, code: row.code, name: inBoth(row), sector: sectorNamed(row.sector) },
    ]),
  )
})
