import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import { findVersion } from '../doors/tree.ts'
import { lintOfVersion } from './lint-of-version.ts'
import { keyOf } from './what-is-settled.ts'

export const waiveFinding: Handler<typeof strategy.acts.waiveFinding, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  const { code, wordsHash, reason } = input
  const meant = { code, wordsHash, lineage: input.lineage ?? null, field: input.field ?? null }
  const found = (await lintOfVersion(tx, version)).findings.find((one) => keyOf(one) === keyOf(meant))
  if (found === undefined) return refuse('no-such-finding')
  if (found.waiver !== null) return refuse('waived-already')
  const { lineage, field } = found
  const { en, ur } = found.messages
  const content = { code, lineage, field, wordsHash, said: { en, ur }, reason }
  const { ledger_entry, ledger_salt } = await record(version.strategy, content)
  const { rows } = await tx.query<{ id: string }>(
    `insert into strategy.lint_waivers (strategy, code, lineage, field, words_hash, said_en, said_ur, level, reason,
        waived_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, (select kernel.person()), $10, $11) returning id`,
    [
      version.strategy,
      code,
      lineage,
      field,
      wordsHash,
      en,
      ur,
      await narrowestLevel(tx, found.node),
      reason,
      ledger_entry,
      ledger_salt,
    ],
  )
  return { waiver: rows[0]?.id ?? '' }
}

/** A finding may quote any text of its node. What it says of the whole plan quotes none. */
async function narrowestLevel(tx: Transaction<StrategyRows>, node: string | null): Promise<Level> {
  const { rows } = await tx.query<{ level: Level }>(
    `select level from (
       select level from strategy.nodes where id = $1 union all select level from strategy.field_texts where node = $1
     ) levels
      order by array_position(array['restricted annex', 'government', 'partners', 'public'], level) limit 1`,
    [node],
  )
  return rows[0]?.level ?? 'public'
}
