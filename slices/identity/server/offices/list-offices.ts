import type { Handler } from '#kernel/contract/handler.ts'
import type { identity } from '../../contract.ts'
import type { Office } from '../../contract/offices.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { type NameColumns, named } from '../names.ts'

export const listOffices: Handler<typeof identity.acts.listOffices, IdentityRows> = async ({
  tx,
  session,
}) => {
  const { rows } = await tx.query<OfficeRow>(
    `select r.id, r.code, r.name_en, r.name_ur, r.organisation, r.organisation_en, r.organisation_ur, r.sector,
            r.exists_from, r.exists_until, r.exists_today, coalesce(r.ending, r.source) as source,
            s.id as successor, s.code as successor_code, s.name_en as successor_en, s.name_ur as successor_ur
       from identity.office_register r left join identity.offices s on s.id = r.successor
      order by r.code`,
  )
  return {
    offices: rows.map(officeOf),
    mayRegister: session.mandates.some(({ kind }) => kind === 'administrator' || kind === 'secretariat'),
  }
}

interface OfficeRow extends NameColumns {
  readonly id: string
  readonly code: string
  readonly organisation: string
  readonly organisation_en: string | null
  readonly organisation_ur: string | null
  readonly sector: Office['organisation']['sector']
  readonly exists_from: string | null
  readonly exists_until: string | null
  readonly exists_today: boolean
  readonly source: string | null
  readonly successor: string | null
  readonly successor_code: string | null
  readonly successor_en: string | null
  readonly successor_ur: string | null
}

const officeOf = (row: OfficeRow): Office => ({
  id: row.id,
  code: row.code,
  name: named(row),
  organisation: {
    id: row.organisation,
    name: named({ name_en: row.organisation_en, name_ur: row.organisation_ur }),
    sector: row.sector,
  },
  existsFrom: row.exists_from,
  existsUntil: row.exists_until,
  existsToday: row.exists_today,
  successor:
    row.successor === null
      ? null
      : {
          id: row.successor,
          code: row.successor_code ?? '',
          name: named({ name_en: row.successor_en, name_ur: row.successor_ur }),
        },
  source: row.source,
})
