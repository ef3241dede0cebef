import { randomUUID } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { costStateOf } from '../../rules/cost-states.ts'
import type { PlannedNode } from '../../rules/plan-import/a-plan-becomes-a-tree.ts'
import { type KnownOffice, leadMeant } from '../../rules/plan-import/which-office-is-meant.ts'
import { insertRows } from '../insert-rows.ts'

type Tx = Transaction<StrategyRows>

export interface Into {
  readonly version: string
  readonly strategy: string
  readonly language: Language
}

/** The codes that stand in a version. */
export async function codesOf(tx: Tx, version: string): Promise<ReadonlySet<string>> {
  const { rows } = await tx.query<{ code: string }>('select code from strategy.nodes where version = $1', [
    version,
  ])
  return new Set(rows.map(({ code }) => code))
}

/** Writes the planned nodes with texts and facts, in one statement a table. Returns their ids in the order given. */
export async function writePlan(
  tx: Tx,
  into: Into,
  planned: readonly PlannedNode[],
  offices: readonly KnownOffice[],
): Promise<readonly string[]> {
  const ids = planned.map(() => randomUUID())
  const { rows } = await tx.query<{ last: number | null }>(
    'select max(position) as last from strategy.nodes where version = $1',
    [into.version],
  )
  const same = { version: into.version, strategy: into.strategy }
  await insertRows(
    tx,
    'strategy.nodes',
    planned.map((node, at) => ({
      ...same,
      id: ids[at],
      kind: node.kind,
      parent: node.parent === null ? null : ids[node.parent],
      pillar: node.pillar,
      code: node.code,
      position: (rows[0]?.last ?? 0) + (at + 1) * 10,
    })),
  )
  await insertRows(
    tx,
    'strategy.field_texts',
    planned.flatMap(({ texts }, at) =>
      Object.entries(texts).map(([field, text]) => ({
        ...same,
        node: ids[at],
        field,
        language: into.language,
        node_level: 'government',
        level: 'government',
        text,
      })),
    ),
  )
  await insertRows(
    tx,
    'strategy.activities',
    planned.flatMap(({ kind, facts, texts }, at) =>
      kind !== 'activity'
        ? []
        : {
            ...same,
            node: ids[at],
            node_level: 'government',
            lead: leadMeant(texts['lead.as-written'] ?? '', offices),
            governance_level: facts?.governanceLevel ?? null,
            starts: facts?.starts ?? null,
            ends: facts?.ends ?? null,
            cost_state: costStateOf(texts.cost ?? ''),
          },
    ),
  )
  return ids
}
