import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { identity } from '../../contract.ts'
import { type Sector, sectors } from '../../contract/offices.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { named, toColumns } from '../names.ts'

type Acts = typeof identity.acts

export const listOrganisations: Handler<Acts['listOrganisations'], IdentityRows> = async ({ tx }) => {
  const rows = await tx.db
    .selectFrom('identity.organisations')
    .select(['id', 'code', 'name_en', 'name_ur', 'sector'])
    .orderBy('code')
    .execute()
  return {
    organisations: rows.map((row) => ({
      id: row.id,
      code: row.code,
      name: named(row),
      sector: sectorNamed(row.sector),
    })),
  }
}

/** The sector as the contract knows it; the table's own check admits no other. */
export function sectorNamed(text: string): Sector {
  const sector = sectors.find((one) => one === text)
  if (sector === undefined) throw new Error('A sector that the contract does not know.')
  return sector
}

export const registerOrganisation: Handler<Acts['registerOrganisation'], IdentityRows> = async ({
  input,
  tx,
  record,
}) => {
  const organisation = randomUUID()
  const row = { code: input.code, sector: input.sector, ...toColumns(input.name) }
  const recorded = await record(organisation, row)
  await tx.db
    .insertInto('identity.organisations')
    .values({ id: organisation, ...row, ...recorded })
    .execute()
  return { organisation }
}
