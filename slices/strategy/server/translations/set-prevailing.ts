import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { allChanged } from '../all-changed.ts'
import { lockVersion } from '../decisions/lock-version.ts'

export const setPrevailing: Handler<typeof strategy.acts.setPrevailing, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await lockVersion(tx, input.version)
  if (version.status !== 'draft') refuse('not-a-draft')
  const recorded = await record(version.id, { language: input.language })
  const { rows } = await tx.query('update strategy.versions set prevailing = $2 where id = $1 returning id', [
    version.id,
    input.language,
  ])
  allChanged(rows, 1)
  await tx.query(
    `insert into strategy.prevailing_languages (version, strategy, language, set_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, (select kernel.person()), $4, $5)`,
    [version.id, version.strategy, input.language, recorded.ledger_entry, recorded.ledger_salt],
  )
  return { version: version.id }
}
