import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { toColumns } from '../names.ts'

export const registerStrategy: Handler<typeof identity.acts.registerStrategy, IdentityRows> = async ({
  input,
  tx,
  record,
}) => {
  const [strategy, mandate] = [randomUUID(), randomUUID()]
  const { name_en, name_ur } = toColumns(input.name)
  const recorded = await record(strategy, { code: input.code, name_en, name_ur, mandate })
  await tx.query('select identity.register_strategy($1, $2, $3, $4, $5, $6, $7)', [
    strategy,
    input.code,
    name_en,
    name_ur,
    mandate,
    recorded.ledger_entry,
    recorded.ledger_salt,
  ])
  return { strategy, mandate }
}
