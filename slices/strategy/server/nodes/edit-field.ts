import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { changesNothing } from '../../rules/an-amendment-applies-only-to-the-text-it-saw.ts'
import { hasField } from '../../rules/fields-of-a-node.ts'
import { replaceText } from '../replace-text.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { findNode } from './find-node.ts'

export const editField: Handler<typeof strategy.acts.editField, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const node = await findNode(tx, input.node)
  if ((await lockVersion(tx, node.version)).status !== 'draft') refuse('not-a-draft')
  if (!hasField(node.kind, input.field)) refuse('no-such-field')
  if (changesNothing(input.before, input.after)) refuse('changes-nothing')
  const { field, language, before, after } = input
  const { version, strategy, lineage } = node
  const replaced = await replaceText(tx, { version, lineage, field, language, before, after })
  if (!replaced.ok) return refuse('text-has-moved-on')
  const recorded = await record(node.id, { field, language, before: replaced.before, after })
  await tx.query(
    `insert into strategy.text_changes (version, strategy, lineage, field, language, level, before, after, cause,
        changed_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'edit', (select kernel.person()), $9, $10)`,
    [
      version,
      strategy,
      lineage,
      field,
      language,
      replaced.level,
      replaced.before,
      after,
      recorded.ledger_entry,
      recorded.ledger_salt,
    ],
  )
  return { node: node.id }
}
