import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { identity } from '../../contract.ts'
import { type Sector, sectors } from '../../contract/offices.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { findSameName } from '../../rules/an-organisation-stands-once-in-the-register.ts'
import { named, toColumns } from '../names.ts'

type Acts = typeof identity.acts

export const listOrganisations: Handler<Acts['listOrganisations'], IdentityRows> = async ({
  tx,
  session,
}) => {
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
    mayRegister: session.mandates.some(({ kind }) => kind === 'administrator' || kind === 'secretariat'),
  }
}

async function registered(tx: Parameters<typeof registerOrganisation>[0]['tx']) {
  const rows = await tx.db
    .selectFrom('identity.organisations')
    .select(['code', 'name_en', 'name_ur'])
    .orderBy('code')
    .execute()
  return rows.map((row) => ({ code: row.code, name: named(row) }))
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
  refuse,
  record,
}) => {
  // Two who register one name at once: the second waits, and then finds it.
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('register of organisations', 0))`)
  const standing = findSameName(input.name, await registered(tx))
  if (standing !== null) return refuse({ code: 'name-taken', values: { ...standing } })
  const organisation = randomUUID()
  const row = { code: input.code, sector: input.sector, ...toColumns(input.name) }
  const recorded = await record(organisation, row)
  await tx.db
    .insertInto('identity.organisations')
    .values({ id: organisation, ...row, ...recorded })
    .execute()
  return { organisation }
}
