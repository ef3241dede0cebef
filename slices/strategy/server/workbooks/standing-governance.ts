import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'

type Tx = Transaction<StrategyRows>

/** A body or a risk as it stands now: its cells as text by the column of the row. */
export interface StandingRow {
  readonly code: string
  readonly cells: Readonly<Record<string, string>>
  /** How many offices sit in a body; of a risk none do. */
  readonly members: number
}

export async function standingBodies(
  tx: Tx,
  version: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StandingRow>> {
  const { rows } = await tx.query<StandingRow & { readonly key: string }>(
    `select b.lineage as key, b.name_en as code,
            json_build_object('name_en', b.name_en, 'name_ur', b.name_ur, 'terms_en', b.terms_en,
              'terms_ur', b.terms_ur, 'decides_en', b.decides_en, 'decides_ur', b.decides_ur,
              'rhythm_en', b.rhythm_en, 'rhythm_ur', b.rhythm_ur, 'quorum', b.quorum::text,
              'from_day', coalesce(b.from_day::text, ''), 'until_day', coalesce(b.until_day::text, '')) as cells,
            (select count(*)::integer from strategy.body_members m where m.body = b.id) as members
       from strategy.bodies b where b.version = $1 and b.lineage = any ($2::uuid[])`,
    [version, keys],
  )
  return new Map(rows.map((row) => [row.key, row]))
}

/** The newest that was said of each risk that is still open. */
export async function standingRisks(
  tx: Tx,
  version: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StandingRow>> {
  const { rows } = await tx.query<StandingRow & { readonly key: string }>(
    `select k.id as key, 'R' || k.number as code, 0 as members,
            json_build_object('title_en', r.title_en, 'title_ur', r.title_ur, 'mitigation_en', r.mitigation_en,
              'mitigation_ur', r.mitigation_ur, 'likelihood', r.likelihood::text, 'impact', r.impact::text,
              'review_on', r.review_on::text) as cells
       from strategy.risks k
       join strategy.versions v on v.strategy = k.strategy and v.id = $1
       join lateral (select * from strategy.risk_revisions l where l.risk = k.id
                      order by l.sequence desc limit 1) r on true
      where k.id = any ($2::uuid[]) and not r.closed`,
    [version, keys],
  )
  return new Map(rows.map((row) => [row.key, row]))
}

/** What makes a body impossible, and the columns that say so. */
export function faultOfBody(
  cells: Readonly<Record<string, string>>,
  members: number,
): {
  readonly code: 'quorum-too-large' | 'ends-before-it-begins'
  readonly columns: readonly string[]
} | null {
  const { quorum = '', from_day: from = '', until_day: until = '' } = cells
  if (Number(quorum) > members) return { code: 'quorum-too-large', columns: ['quorum'] }
  if (from !== '' && until !== '' && until < from)
    return { code: 'ends-before-it-begins', columns: ['from_day', 'until_day'] }
  return null
}
