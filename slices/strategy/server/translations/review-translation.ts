import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import type { TranslationState } from '../../rules/translations/writing-one-language-makes-the-other-stale.ts'
import { allChanged } from '../all-changed.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { findNode } from '../nodes/find-node.ts'

interface Standing {
  readonly text: string
  readonly level: Level
  readonly translation: TranslationState
}

/** What was read is what is marked: a text that has moved on since is read again first. */
export const reviewTranslation: Handler<typeof strategy.acts.reviewTranslation, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const node = await findNode(tx, input.node)
  if ((await lockVersion(tx, node.version)).status !== 'draft') refuse('not-a-draft')
  const { field, language } = input
  const at = [node.id, field, language]
  const { rows } = await tx.query<Standing>(
    `select text, level, translation from strategy.field_texts
      where node = $1 and field = $2 and language = $3 for update`,
    at,
  )
  const [standing] = rows
  if (standing === undefined || standing.translation === 'original' || standing.translation === 'reviewed')
    return refuse('nothing-to-review')
  if (standing.text !== input.text) return refuse('text-has-moved-on')
  const recorded = await record(node.id, { field, language, text: standing.text })
  const { rows: changed } = await tx.query(
    `update strategy.field_texts set translation = 'reviewed'
      where node = $1 and field = $2 and language = $3 returning node`,
    at,
  )
  allChanged(changed, 1)
  await tx.query(
    `insert into strategy.translation_reviews (version, strategy, lineage, field, language, level, reviewed_by,
        ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, (select kernel.person()), $7, $8)`,
    [
      ...[node.version, node.strategy, node.lineage, field, language, standing.level],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
  return { node: node.id }
}
