import type { TreeNode } from '../../contract.ts'

export interface TreeRow extends Omit<TreeNode, 'title' | 'summary' | 'activity'> {
  readonly titleEn: string | null
  readonly titleUr: string | null
  readonly summaryEn: string | null
  readonly summaryUr: string | null
  readonly leadOffice: string | null
  readonly governanceLevel: string | null
  readonly starts: string | null
  readonly ends: string | null
}

/** Nodes with the texts and facts that a tree shows; the caller says which, as `n`. */
export const treeQuery = `
  select n.id, n.lineage, n.kind, n.parent, n.pillar, n.code, n.level,
         t.title_en as "titleEn", t.title_ur as "titleUr", t.summary_en as "summaryEn", t.summary_ur as "summaryUr",
         a.lead as "leadOffice", a.governance_level as "governanceLevel", a.starts, a.ends
    from strategy.nodes n
    left join lateral (
      select max(x.text) filter (where x.field in ('title', 'text') and x.language = 'en') as title_en,
             max(x.text) filter (where x.field in ('title', 'text') and x.language = 'ur') as title_ur,
             max(x.text) filter (where x.field in ('aim', 'description') and x.language = 'en') as summary_en,
             max(x.text) filter (where x.field in ('aim', 'description') and x.language = 'ur') as summary_ur
        from strategy.field_texts x where x.node = n.id and x.field in ('title', 'text', 'aim', 'description')
    ) t on true
    left join strategy.activities a on a.node = n.id`

export function toldTreeNode(row: TreeRow): TreeNode {
  const { id, lineage, kind, parent, pillar, code, level } = row
  const { leadOffice, governanceLevel, starts, ends } = row
  return {
    ...{ id, lineage, kind, parent, pillar, code, level },
    title: { en: row.titleEn, ur: row.titleUr },
    summary: { en: row.summaryEn, ur: row.summaryUr },
    activity: kind === 'activity' ? { leadOffice, governanceLevel, starts, ends } : null,
  }
}
