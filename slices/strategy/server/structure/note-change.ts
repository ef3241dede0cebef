import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { StructuralChange, Tree, TreeEntry } from '../../rules/structure/structural-change.ts'
import { below } from '../../rules/structure/a-tree-after-a-change.ts'
import type { Draft } from './write-tree.ts'

interface Note {
  readonly entry: TreeEntry
  readonly what: 'added' | 'moved' | 'removed' | 'merged' | 'split'
  readonly content: JsonValue
}

/** Keeps beside the version what was done to each node that the change touched, and the proposal that asked for it. */
export async function noteStructure(
  tx: Transaction<StrategyRows>,
  draft: Draft,
  given: {
    readonly change: StructuralChange
    readonly before: Tree
    readonly after: Tree
    readonly subject: string
    readonly recorded: RecordedColumns
  },
): Promise<void> {
  for (const { entry, what, content } of notesOf(given)) {
    await tx.query(
      `insert into strategy.node_changes (version, strategy, lineage, level, what, content, cause, subject, changed_by,
          ledger_entry)
       values ($1, $2, $3, $4, $5, $6, 'consultation', $7, (select kernel.person()), $8)`,
      [
        ...[draft.id, draft.strategy, entry.lineage, entry.level, what, JSON.stringify(content)],
        ...[given.subject, given.recorded.ledger_entry],
      ],
    )
  }
}

function notesOf(given: {
  readonly change: StructuralChange
  readonly before: Tree
  readonly after: Tree
}): readonly Note[] {
  const { change, before, after } = given
  const was = new Map(before.map((entry) => [entry.lineage, entry]))
  const is = new Map(after.map((entry) => [entry.lineage, entry]))
  const codeOf = (tree: ReadonlyMap<string, TreeEntry>, lineage: string | null) =>
    lineage === null ? null : (tree.get(lineage)?.code ?? null)
  const added = after
    .filter(({ lineage }) => !was.has(lineage))
    .map((entry): Note => {
      const { kind, code, level, title, parent } = entry
      const content = { kind, code, level, title: { ...title }, below: codeOf(is, parent) }
      return { entry, what: 'added', content }
    })
  const moved = after.flatMap((entry): Note[] => {
    const old = was.get(entry.lineage)
    const isTheOne = change.kind === 'move' && change.node === entry.lineage
    if (old === undefined || (old.parent === entry.parent && !isTheOne)) return []
    const content = {
      ...{ from: old.code, to: entry.code },
      ...{ wasBelow: codeOf(was, old.parent), below: codeOf(is, entry.parent) },
    }
    return [{ entry, what: 'moved', content }]
  })
  return [...added, ...moved, ...notesOfKind(change, before, was, is)]
}

function notesOfKind(
  change: StructuralChange,
  before: Tree,
  was: ReadonlyMap<string, TreeEntry>,
  is: ReadonlyMap<string, TreeEntry>,
): readonly Note[] {
  const removed = (lineage: string, into: string | null, count: number): Note[] => {
    const entry = was.get(lineage)
    if (entry === undefined) return []
    const { code, kind } = entry
    return [{ entry, what: 'removed', content: { code, kind, removed: count, into } }]
  }
  const noted = (lineage: string, what: 'merged' | 'split', code: string | null): Note[] => {
    const entry = is.get(lineage)
    return entry === undefined ? [] : [{ entry, what, content: { to: entry.code, from: code } }]
  }
  const codes = (lineages: readonly string[]) =>
    lineages.flatMap((one) => was.get(one)?.code ?? []).join(', ')
  switch (change.kind) {
    case 'add':
    case 'move':
      return []
    case 'remove':
      return removed(change.node, null, below(before, change.node).size)
    case 'merge': {
      const into = was.get(change.into)?.code ?? null
      return [
        ...noted(change.into, 'merged', codes(change.nodes)),
        ...change.nodes.flatMap((one) => removed(one, into, 1)),
      ]
    }
    case 'split': {
      const made = [...is.values()].filter(({ lineage }) => !was.has(lineage)).map(({ code }) => code)
      return noted(change.node, 'split', made.join(', '))
    }
  }
}
