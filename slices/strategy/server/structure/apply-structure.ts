import { randomUUID } from 'node:crypto'
import type { RecordedColumns } from '#kernel/contract/handler.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { isLockedIn } from '../../rules/changes/a-yearly-plan-leaves-the-strategy-alone.ts'
import { hasField } from '../../rules/fields-of-a-node.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import { type Standing, standingOfChange } from '../../rules/structure/a-change-meets-a-tree-that-moved-on.ts'
import { type ChangeProblem, treeAfter } from '../../rules/structure/a-tree-after-a-change.ts'
import type { StructuralChange, Tree, Words } from '../../rules/structure/structural-change.ts'
import { saidOf } from '../../rules/structure/what-a-change-says.ts'
import { replaceText } from '../replace-text.ts'
import { copyFacts, joinFacts } from './carry-facts.ts'
import { draftFor } from './next-draft.ts'
import { noteStructure } from './note-change.ts'
import { asQuoted, type EntrySeen, treeSeen } from './tree-of.ts'
import { type Draft, insertText, writeTree } from './write-tree.ts'

type Tx = Transaction<StrategyRows>

export interface StructureAccepted {
  readonly strategy: string
  /** The version that the change was proposed against: the round's one. */
  readonly version: string
  readonly change: StructuralChange
  /** What may have moved on since: nothing; what is around it; or anything, for the secretariat said what is meant. */
  readonly how: 'as proposed' | 'rebased' | 'agreed'
  /** The language in which the answer keeps what was made, in words. */
  readonly language: Language
  /** That of the proposal: those words quote nothing that its readers may not read. */
  readonly level: Level
  readonly cause: { readonly slice: 'consultation'; readonly subject: string }
  /** The entry of the answer that applies it: its content and salt stay with the consultation. */
  readonly recorded: RecordedColumns
}

export type StructureApplied =
  | { readonly ok: true; readonly version: string; readonly number: number; readonly said: string }
  | { readonly ok: false; readonly code: 'collides'; readonly standing: Standing }
  | { readonly ok: false; readonly code: ChangeProblem | 'strategy-part-locked' }

const mayBeMade: Readonly<Record<StructureAccepted['how'], readonly Standing['state'][]>> = {
  'as proposed': ['stands'],
  rebased: ['stands', 'rebased'],
  agreed: ['stands', 'rebased', 'collides'],
}

/**
 * Makes an accepted change of the tree in the strategy's draft, and keeps which proposal caused it. What is written is
 * what the rule `treeAfter` gives, so that the picture that was agreed is the plan that comes. Refuses, and writes
 * nothing, where the change collides with what stands and nobody has said what is meant.
 */
export const applyStructure = door(
  'strategy',
  async (tx: Tx, given: StructureAccepted): Promise<StructureApplied> => {
    const base = await treeSeen(tx, given.version)
    const next = await draftFor(tx, given, given.recorded)
    const draft: Draft = { id: next.id, strategy: given.strategy }
    const before = await treeSeen(tx, draft.id)
    const { change } = given
    const standing = standingOfChange(base, before, change)
    if (!mayBeMade[given.how].includes(standing.state)) return { ok: false, code: 'collides', standing }
    const made = treeAfter(before, change, () => randomUUID())
    if (!made.ok) return made
    if (await touchesALockedPart(tx, draft, before, made.tree))
      return { ok: false, code: 'strategy-part-locked' }
    const said = saidOf(asQuoted(before), change, given.language, given.level)
    await carryBefore(tx, draft, change)
    await writeTree(tx, draft, before, made.tree)
    await writeWords(tx, draft, before, made.tree, given)
    await noteStructure(tx, draft, {
      ...{ change, before, after: made.tree },
      ...{ subject: given.cause.subject, recorded: given.recorded },
    })
    return { ok: true, version: draft.id, number: next.number, said: said.after }
  },
)

/** Asked before anything is written, so that the answer is refused in words and not by the trigger. */
async function touchesALockedPart(tx: Tx, draft: Draft, before: Tree, after: Tree): Promise<boolean> {
  const { rows } = await tx.query<{ actionYear: number | null }>(
    'select action_year as "actionYear" from strategy.versions where id = $1',
    [draft.id],
  )
  const version = { actionYear: rows[0]?.actionYear ?? null }
  const was = new Map(before.map((entry) => [entry.lineage, entry]))
  const stays = new Set(after.map(({ lineage }) => lineage))
  const touched = [
    ...before.filter(({ lineage }) => !stays.has(lineage)),
    ...after.filter((entry) => {
      const old = was.get(entry.lineage)
      return old === undefined || old.parent !== entry.parent || old.title !== entry.title
    }),
  ]
  return touched.some(({ kind }) => isLockedIn(version, kind))
}

/** Facts of what is about to go are carried while it still stands. */
async function carryBefore(tx: Tx, draft: Draft, change: StructuralChange): Promise<void> {
  if (change.kind !== 'merge') return
  for (const from of change.nodes) await joinFacts(tx, draft, { from, to: change.into })
}

/** New titles of what stays, the text of what was added, and the facts of the parts of what was split. */
async function writeWords(
  tx: Tx,
  draft: Draft,
  before: readonly EntrySeen[],
  after: Tree,
  { change, cause, recorded }: StructureAccepted,
): Promise<void> {
  const was = new Map(before.map((entry) => [entry.lineage, entry]))
  const made = after.filter(({ lineage }) => !was.has(lineage))
  for (const entry of after) {
    const old = was.get(entry.lineage)
    if (old === undefined) continue
    for (const language of ['en', 'ur'] as const) {
      const [from, to] = [old.title[language] ?? '', entry.title[language] ?? '']
      if (from === to) continue
      const field = entry.kind === 'paragraph' ? 'text' : 'title'
      const place = { version: draft.id, lineage: entry.lineage, field, language, before: from, after: to }
      const replaced = await replaceText(tx, place)
      if (!replaced.ok) throw new Error('a title that was read a moment ago has moved on')
      await noteTitle(tx, draft, { ...place, level: replaced.level, subject: cause.subject, recorded })
    }
  }
  const [first] = made
  if (change.kind === 'add' && first !== undefined) await writeDescription(tx, draft, first, change.text)
  if (change.kind === 'split') {
    for (const { lineage, kind, parent } of made) {
      const isPart = kind === was.get(change.node)?.kind && parent === was.get(change.node)?.parent
      if (isPart && kind === 'activity') await copyFacts(tx, draft, { from: change.node, to: lineage })
    }
  }
}

async function writeDescription(tx: Tx, draft: Draft, entry: Tree[number], text: Words): Promise<void> {
  const field = entry.kind === 'pillar' ? 'aim' : 'description'
  if (!hasField(entry.kind, field)) return
  const { rows } = await tx.query<{ id: string }>(
    'select id from strategy.nodes where version = $1 and lineage = $2',
    [draft.id, entry.lineage],
  )
  const node = rows[0]?.id ?? ''
  for (const language of ['en', 'ur'] as const) {
    const said = text[language] ?? ''
    if (said !== '') await insertText(tx, draft, { ...entry, node }, { field, language, text: said })
  }
}

async function noteTitle(
  tx: Tx,
  draft: Draft,
  note: {
    readonly lineage: string
    readonly field: string
    readonly language: Language
    readonly level: string
    readonly before: string
    readonly after: string
    readonly subject: string
    readonly recorded: RecordedColumns
  },
): Promise<void> {
  await tx.query(
    `insert into strategy.text_changes (version, strategy, lineage, field, language, level, before, after, cause,
        subject, changed_by, ledger_entry)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'consultation', $9, (select kernel.person()), $10)`,
    [
      ...[draft.id, draft.strategy, note.lineage, note.field, note.language, note.level],
      ...[note.before, note.after, note.subject, note.recorded.ledger_entry],
    ],
  )
}
