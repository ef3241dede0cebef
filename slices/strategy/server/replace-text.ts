import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { StrategyRows } from '../database/rows.ts'
import { mayReplace } from '../rules/an-amendment-applies-only-to-the-text-it-saw.ts'
import type { NodeKind } from '../rules/a-node-hangs-below-its-kind.ts'
import { hasField } from '../rules/fields-of-a-node.ts'
import type { ValueProblem } from '../rules/facts/what-a-fact-may-hold.ts'
import type { Level } from '../rules/openness/levels-of-openness.ts'
import {
  type TranslationState,
  afterWriting,
} from '../rules/translations/writing-one-language-makes-the-other-stale.ts'
import { allChanged } from './all-changed.ts'

export interface Replacement {
  readonly version: string
  readonly lineage: string
  readonly field: string
  readonly language: Language
  readonly before: string
  readonly after: string
}

export type Replaced =
  | { readonly ok: true; readonly node: string; readonly level: Level; readonly before: string }
  | {
      readonly ok: false
      readonly code: 'text-has-moved-on' | 'no-such-field' | 'ends-before-it-starts' | ValueProblem
      readonly now: string | null
    }

interface Standing {
  readonly node: string
  readonly kind: NodeKind
  readonly strategy: string
  readonly nodeLevel: Level
  readonly level: Level
  readonly text: string | null
  readonly was: TranslationState | null
  readonly other: TranslationState | null
}

/**
 * Replaces one text of a draft, if what stands is what the writer saw; the other language's rendering of it becomes
 * stale. The node's row is locked first, so that of two writers at once the second finds a text that has moved on.
 */
export async function replaceText(tx: Transaction<StrategyRows>, given: Replacement): Promise<Replaced> {
  await lockNode(tx, given)
  const { rows } = await tx.query<Standing>(
    `select n.id as node, n.kind, n.strategy, n.level as "nodeLevel", coalesce(t.level, other.level, n.level) as level, t.text,
            t.translation as was, other.translation as other
       from strategy.nodes n
       left join strategy.field_texts t on t.node = n.id and t.field = $3 and t.language = $4
       left join strategy.field_texts other on other.node = n.id and other.field = $3 and other.language <> $4
      where n.version = $1 and n.lineage = $2`,
    [given.version, given.lineage, given.field, given.language],
  )
  const [standing] = rows
  if (standing === undefined) throw new NotFound()
  if (!hasField(standing.kind, given.field)) return { ok: false, code: 'no-such-field', now: null }
  if (!mayReplace(standing.text, given.before)) {
    return { ok: false, code: 'text-has-moved-on', now: standing.text }
  }
  await writeText(tx, given, standing)
  return { ok: true, node: standing.node, level: standing.level, before: standing.text ?? '' }
}

async function writeText(
  tx: Transaction<StrategyRows>,
  given: Replacement,
  standing: Standing,
): Promise<void> {
  if (given.after.trim() === '') {
    const { rows } = await tx.query(
      'delete from strategy.field_texts where node = $1 and field = $2 and language = $3 returning node',
      [standing.node, given.field, given.language],
    )
    allChanged(rows, standing.text === null ? 0 : 1)
    return
  }
  const after = afterWriting(standing.was, standing.other)
  await tx.query(
    `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text, translation)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (node, field, language) do update
       set text = excluded.text,
           translation = excluded.translation`,
    [
      standing.node,
      given.field,
      given.language,
      given.version,
      standing.strategy,
      standing.nodeLevel,
      standing.level,
      given.after.trim(),
      after.written,
    ],
  )
  await tx.query(
    `update strategy.field_texts set translation = $4
      where node = $1 and field = $2 and language <> $3 and translation <> $4`,
    [standing.node, given.field, given.language, after.other],
  )
}

async function lockNode(tx: Transaction<StrategyRows>, given: Replacement): Promise<void> {
  await tx.query('select 1 from strategy.nodes where version = $1 and lineage = $2 for update', [
    given.version,
    given.lineage,
  ])
}
