import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { toColumns } from '../names.ts'

export const registerOffice: Handler<typeof identity.acts.registerOffice, IdentityRows> = async ({
  input,
  tx,
  record,
}) => {
  const office = randomUUID()
  const row = { code: input.code, organisation: input.organisation, ...toColumns(input.name) }
  const period = { exists_from: input.existsFrom ?? null, source: input.source ?? null }
  const recorded = await record(office, { ...row, ...period })
  await tx.db
    .insertInto('identity.offices')
    .values({ id: office, ...row, ...recorded })
    .execute()
  await tx.db
    .insertInto('identity.office_periods')
    .values({ office, ...period })
    .execute()
  return { office }
}
