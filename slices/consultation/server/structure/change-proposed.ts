import { randomUUID } from 'node:crypto'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import {
  anchorOf,
  levelOfChange,
  namedBy,
  saidOf,
  type StructuralChange,
  treeAfter,
} from '#slices/strategy/contract.ts'
import { asQuoted, treeOf } from '#slices/strategy/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'

/** A change of the plan as it is proposed on a version: where it is kept, who may read it, and how it is told in words. */
export async function changeProposed(
  tx: Transaction<ConsultationRows>,
  version: string,
  change: StructuralChange,
  language: Language,
) {
  const tree = await treeOf(tx, version)
  const made = treeAfter(tree, change, () => randomUUID())
  if (!made.ok) return made
  const anchor = tree.find(({ lineage }) => lineage === anchorOf(change))
  if (anchor === undefined) throw new NotFound()
  const level = levelOfChange(tree, change, new Map(tree.map((entry) => [entry.lineage, entry.titleLevel])))
  const said = saidOf(asQuoted(tree), change, language, level)
  if (said.before === said.after) return { ok: false, code: 'changes-nothing' } as const
  const { node, lineage, code } = anchor
  const names = new Set(namedBy(change))
  const named = tree.filter((entry) => names.has(entry.lineage)).map((entry) => entry.node)
  return { ok: true, at: { node, lineage, code }, named, level, said } as const
}
