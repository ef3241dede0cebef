import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { comparable, entriesOf } from '#kernel/pure/values/changed-values.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type Fact, shapeOf, termsIn } from '../../rules/facts/facts-of-an-activity.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import { replacePartners } from '../activities/replace-partners.ts'
import { allChanged } from '../all-changed.ts'
import type { Replaced, Replacement } from '../replace-text.ts'
import { factTexts } from './fact-texts.ts'
import { problemOfFact } from './problem-of-fact.ts'

type Tx = Transaction<StrategyRows>

interface Standing {
  readonly node: string
  readonly strategy: string
  readonly version: string
  readonly level: Level
  readonly starts: string | null
  readonly ends: string | null
  readonly text: string
}

const columns = {
  lead: 'lead = nullif($2, $3)::uuid',
  governanceLevel: 'governance_level = nullif($2, $3)',
  costState: 'cost_state = coalesce(nullif($2, $3), cost_state)',
  starts: 'starts = nullif($2, $3)::date',
  ends: 'ends = nullif($2, $3)::date',
} as const

/**
 * Replaces one fact of an activity of a draft, if what stands is what the writer saw. The node's row is locked first, so
 * that of two writers at once the second finds a fact that has moved on.
 */
export async function replaceFact(tx: Tx, field: Fact, given: Replacement): Promise<Replaced> {
  const standing = await lockFact(tx, field, given)
  const shape = shapeOf(field)
  const after = comparable(shape, given.after)
  if (comparable(shape, standing.text) !== comparable(shape, given.before)) {
    return { ok: false, code: 'text-has-moved-on', now: standing.text }
  }
  const problem = await problemOfFact(tx, standing.strategy, field, after)
  if (problem !== null) return { ok: false, code: problem, now: null }
  const starts = field === 'starts' ? after : (standing.starts ?? '')
  const ends = field === 'ends' ? after : (standing.ends ?? '')
  if (starts !== '' && ends !== '' && starts > ends) {
    return { ok: false, code: 'ends-before-it-starts', now: null }
  }
  await writeFact(tx, field, standing, after)
  return { ok: true, node: standing.node, level: standing.level, before: standing.text }
}

async function lockFact(tx: Tx, field: Fact, { version, lineage }: Replacement): Promise<Standing> {
  await tx.query('select 1 from strategy.nodes where version = $1 and lineage = $2 for update', [
    version,
    lineage,
  ])
  const { rows } = await tx.query<Standing>(
    `select n.id as node, n.strategy, n.version, n.level, a.starts, a.ends, f.text
       from strategy.nodes n join strategy.activities a on a.node = n.id
      cross join lateral ${factTexts} f
      where n.version = $1 and n.lineage = $2 and f.field = $3`,
    [version, lineage, field],
  )
  const [standing] = rows
  if (standing === undefined) throw new NotFound()
  return standing
}

async function writeFact(tx: Tx, field: Fact, standing: Standing, after: string): Promise<void> {
  switch (field) {
    case 'partners':
      return replacePartners(tx, { ...standing, id: standing.node }, entriesOf(after))
    case 'crimes':
    case 'places':
    case 'frameworks':
      return replaceTerms(tx, standing, termsIn(field), entriesOf(after))
    default: {
      const { rows } = await tx.query(
        `update strategy.activities set ${columns[field]} where node = $1 returning node`,
        [standing.node, after, ''],
      )
      allChanged(rows, 1)
    }
  }
}

async function replaceTerms(
  tx: Tx,
  { node, version, strategy, level }: Standing,
  kind: string | null,
  codes: readonly string[],
): Promise<void> {
  await tx.query(
    'delete from strategy.activity_terms where node = $1 and kind = $2 and not code = any ($3::text[])',
    [node, kind, codes],
  )
  await tx.query(
    `insert into strategy.activity_terms (node, kind, code, version, strategy, node_level)
     select $1, $2, c, $4, $5, $6 from unnest($3::text[]) c on conflict (node, kind, code) do nothing`,
    [node, kind, codes, version, strategy, level],
  )
}
