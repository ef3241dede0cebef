import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { mayHangBelow } from '../../rules/a-node-hangs-below-its-kind.ts'
import { levelBelow, mayHangAt } from '../../rules/openness/a-node-is-no-more-open-than-its-parent.ts'
import { defaultLevel } from '../../rules/openness/levels-of-openness.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { findNode } from './find-node.ts'
import { noteNodeChange } from './note-node-change.ts'
import { renumber } from './renumber.ts'

export const addNode: Handler<typeof strategy.acts.addNode, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await lockVersion(tx, input.version)
  if (version.status !== 'draft') refuse('not-a-draft')
  const parent = input.parent === null ? null : await findNode(tx, input.parent)
  const isElsewhere = parent !== null && parent.version !== version.id
  if (isElsewhere || !mayHangBelow(input.kind, parent?.kind ?? null)) refuse('does-not-hang-there')
  const level = input.level ?? levelBelow(defaultLevel, parent?.level ?? null)
  if (!mayHangAt(level, parent?.level ?? null)) refuse('more-open-than-its-parent')
  const texts = Object.entries(input.title).filter((text) => text[1] !== undefined)
  if (texts.length === 0) refuse('needs-a-title')
  const { kind, code, title } = input
  const { rows } = await tx.query<{ id: string; lineage: string }>(
    `insert into strategy.nodes (version, strategy, kind, parent, pillar, code, position, level)
     values ($1, $2, $3, $4, $5, $6, 2147483647, $7) returning id, lineage`,
    [
      version.id,
      version.strategy,
      kind,
      parent?.id ?? null,
      pillarOf(kind, code, parent?.pillar),
      code,
      level,
    ],
  )
  const [made] = rows
  if (made === undefined) throw new Error('an inserted node comes back')
  const words = { en: title.en ?? null, ur: title.ur ?? null }
  const content = { kind, code, level, title: words, below: parent?.code ?? null }
  const node = { version: version.id, strategy: version.strategy, lineage: made.lineage, level }
  await writeTexts(tx, { ...node, id: made.id, kind }, texts)
  await renumber(tx, version.id)
  await noteNodeChange(tx, node, 'added', content, await record(made.id, content))
  return { node: made.id }
}

const pillarOf = (kind: string, code: string, above: string | null | undefined): string | null =>
  kind === 'pillar' ? code : (above ?? null)

async function writeTexts(
  tx: Transaction<StrategyRows>,
  node: { id: string; version: string; strategy: string; kind: string; level: string },
  texts: readonly (readonly [string, string | undefined])[],
): Promise<void> {
  for (const [language, text] of texts) {
    await tx.query(
      `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
       values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [
        node.id,
        node.kind === 'paragraph' ? 'text' : 'title',
        language,
        node.version,
        node.strategy,
        node.level,
        text,
      ],
    )
  }
  if (node.kind !== 'activity') return
  await tx.query(
    'insert into strategy.activities (node, version, strategy, node_level) values ($1, $2, $3, $4)',
    [node.id, node.version, node.strategy, node.level],
  )
}
