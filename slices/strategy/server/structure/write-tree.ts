import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { strictness } from '../../rules/openness/levels-of-openness.ts'
import type { Tree, TreeEntry } from '../../rules/structure/structural-change.ts'
import { allChanged } from '../all-changed.ts'
import { setLevelOf } from '../nodes/narrow-nodes.ts'
import type { EntrySeen } from './tree-of.ts'

type Tx = Transaction<StrategyRows>

export interface Draft {
  readonly id: string
  readonly strategy: string
}

/** Makes the nodes of a draft stand as the tree says: what is new, what hangs elsewhere, what is gone, and the order. */
export async function writeTree(
  tx: Tx,
  draft: Draft,
  before: readonly EntrySeen[],
  after: Tree,
): Promise<void> {
  const rows = new Map(before.map(({ lineage, node }) => [lineage, node]))
  const was = new Map(before.map((entry) => [entry.lineage, entry]))
  const pillars = pillarsOf(after)
  for (const entry of after) {
    if (was.has(entry.lineage)) continue
    rows.set(entry.lineage, await insertNode(tx, draft, entry, rows, pillars.get(entry.lineage) ?? null))
  }
  // Narrowed first, all at once: at no moment is a node more open than what it hangs below.
  await narrow(tx, draft, before, after)
  for (const entry of after) {
    const old = was.get(entry.lineage)
    if (old === undefined || (old.parent === entry.parent && old.code === entry.code)) continue
    const { rows: moved } = await tx.query(
      'update strategy.nodes set parent = $2, code = $3 where id = $1 returning id',
      [old.node, entry.parent === null ? null : rows.get(entry.parent), entry.code],
    )
    allChanged(moved, 1)
  }
  const gone = before.filter(({ lineage }) => !after.some((entry) => entry.lineage === lineage))
  await removeNodes(tx, gone)
  await setPlaces(
    tx,
    draft.id,
    after.map(({ lineage }) => ({ node: rows.get(lineage) ?? '', pillar: pillars.get(lineage) ?? null })),
  )
}

/** The code of the pillar above each node, by lineage. */
function pillarsOf(tree: Tree): ReadonlyMap<string, string | null> {
  const pillars = new Map<string, string | null>()
  for (const { lineage, kind, parent, code } of tree) {
    pillars.set(lineage, kind === 'pillar' ? code : parent === null ? null : (pillars.get(parent) ?? null))
  }
  return pillars
}

async function insertNode(
  tx: Tx,
  draft: Draft,
  entry: TreeEntry,
  rows: ReadonlyMap<string, string>,
  pillar: string | null,
): Promise<string> {
  const { lineage, kind, parent, code, level, title } = entry
  const { rows: made } = await tx.query<{ id: string }>(
    `insert into strategy.nodes (version, strategy, lineage, kind, parent, pillar, code, position, level)
     values ($1, $2, $3, $4, $5, $6, $7, 2147483647, $8) returning id`,
    [draft.id, draft.strategy, lineage, kind, parent === null ? null : rows.get(parent), pillar, code, level],
  )
  const node = made[0]?.id ?? ''
  for (const language of ['en', 'ur'] as const) {
    const text = title[language]
    if (text !== null) await insertText(tx, draft, { node, kind, level }, { field: null, language, text })
  }
  if (kind === 'activity') {
    await tx.query(
      'insert into strategy.activities (node, version, strategy, node_level) values ($1, $2, $3, $4)',
      [node, draft.id, draft.strategy, level],
    )
  }
  return node
}

/** A text of a new node; without a field the one that names it. */
export async function insertText(
  tx: Tx,
  draft: Draft,
  { node, kind, level }: Pick<TreeEntry, 'kind' | 'level'> & { readonly node: string },
  given: { readonly field: string | null; readonly language: string; readonly text: string },
): Promise<void> {
  await tx.query(
    `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
     values ($1, $2, $3, $4, $5, $6, $6, $7)`,
    [
      node,
      given.field ?? (kind === 'paragraph' ? 'text' : 'title'),
      given.language,
      draft.id,
      draft.strategy,
      level,
      given.text,
    ],
  )
}

async function narrow(tx: Tx, draft: Draft, before: readonly EntrySeen[], after: Tree): Promise<void> {
  const levels = new Map(after.map(({ lineage, level }) => [lineage, level]))
  const narrowed = before.flatMap(({ lineage, node, level }) => {
    const now = levels.get(lineage)
    return now !== undefined && strictness(now) > strictness(level) ? [{ id: node, lineage, level: now }] : []
  })
  for (const level of new Set(narrowed.map((one) => one.level))) {
    await setLevelOf(
      tx,
      draft.strategy,
      narrowed.filter((one) => one.level === level),
      level,
    )
  }
}

/** What hangs below a node goes with it by the database, so that the topmost are taken first and the rest may be gone. */
async function removeNodes(tx: Tx, gone: readonly EntrySeen[]): Promise<void> {
  if (gone.length === 0) return
  const nodes = gone.map(({ node }) => node)
  await tx.query('delete from strategy.nodes where id = any ($1::uuid[])', [nodes])
  const { rows } = await tx.query('select 1 from strategy.nodes where id = any ($1::uuid[]) limit 1', [nodes])
  if (rows.length > 0) throw new Error('a node that was to be removed still stands')
}

async function setPlaces(
  tx: Tx,
  draft: string,
  places: readonly { readonly node: string; readonly pillar: string | null }[],
): Promise<void> {
  await tx.query(
    `update strategy.nodes n set position = m.place, pillar = m.pillar
       from (select unnest($2::uuid[]) as id, unnest($3::integer[]) as place, unnest($4::text[]) as pillar) m
      where n.id = m.id and n.version = $1
        and (n.position <> m.place or n.pillar is distinct from m.pillar)`,
    [
      draft,
      places.map(({ node }) => node),
      places.map((_, at) => (at + 1) * 10),
      places.map(({ pillar }) => pillar),
    ],
  )
}
