import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { inItsScript } from '../names.ts'
import { nonEmpty } from '../non-empty.ts'
import { sha256Of } from '../secrets.ts'
import { hashOfPassword, passwordFaults } from './passwords.ts'

export const firstAdministrator: Handler<typeof identity.acts.firstAdministrator, IdentityRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const { email, host, workspaceName, strategyName } = input
  const faults = nonEmpty(passwordFaults(input.password, email))
  if (faults !== null) return refuse(...faults)
  const { name_en, name_ur } = inItsScript(input.displayName)
  const { rows } = await tx.query<{ person: string | null }>(
    'select identity.take_setup_link($1, $2, $3, $4, $5) as person',
    [sha256Of(input.token), name_en, name_ur, email, await hashOfPassword(input.password)],
  )
  const person = rows[0]?.person
  if (person == null) return refuse('link-not-open')
  const strategy = randomUUID()
  const { ledger_entry, ledger_salt } = await record(strategy, {
    person,
    host: host ?? null,
    workspace: workspaceName ?? null,
    strategy: { code: input.strategyCode, name: strategyName },
  })
  await tx.query(
    'update identity.workspace set name_en = coalesce($1, name_en), name_ur = coalesce($2, name_ur), host = coalesce($3, host)',
    [workspaceName?.en ?? null, workspaceName?.ur ?? null, host ?? null],
  )
  await tx.query('insert into identity.strategies (id, code, name_en, name_ur) values ($1, $2, $3, $4)', [
    strategy,
    input.strategyCode,
    strategyName.en,
    strategyName.ur,
  ])
  await tx.query(
    `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
     values ($1, $2, 'administrator', $3, $4)`,
    [person, strategy, ledger_entry, ledger_salt],
  )
  return { person, strategy }
}
