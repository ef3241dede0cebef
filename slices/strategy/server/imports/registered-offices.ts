import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { KnownOffice } from '../../rules/plan-import/which-office-is-meant.ts'
import type { OfficeRegister } from '../../rules/plan-table/office-register.ts'

export interface RegisteredOffice extends KnownOffice {
  readonly from: string | null
  readonly until: string | null
  readonly successor: string | null
}

/** The offices of the register with their present period, in the caller's own role: identity opens it to lists. */
export async function registeredOffices(tx: Transaction<StrategyRows>): Promise<readonly RegisteredOffice[]> {
  const { rows } = await tx.query<{
    id: string
    code: string
    en: string | null
    ur: string | null
    from: string | null
    until: string | null
    successor: string | null
  }>(
    `select o.id, o.code, o.name_en as en, o.name_ur as ur, o.exists_from as "from", o.exists_until as "until",
            coalesce(s.name_en, s.name_ur) as successor
       from identity.office_register o left join identity.offices s on s.id = o.successor`,
  )
  return rows.map(({ en, ur, ...office }) => ({
    ...office,
    names: [en, ur].filter((name) => name !== null),
  }))
}

/** The register as the lint asks it. */
export const registerOf = (offices: readonly RegisteredOffice[]): OfficeRegister =>
  offices.flatMap(({ code, names, from, until, successor }) => {
    const [name, ...others] = names
    if (name === undefined) return []
    return [
      {
        name,
        alsoCalled: [code, ...others],
        ...(from === null ? {} : { from }),
        ...(until === null ? {} : { until }),
        ...(successor === null ? {} : { successor }),
      },
    ]
  })
