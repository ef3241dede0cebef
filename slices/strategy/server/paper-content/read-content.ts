import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'
import type { CostState } from '../../rules/cost-states.ts'
import type { GovernmentLevel } from '../../rules/activities/levels-of-government.ts'
import { type Level, stricterOf } from '../../rules/openness/levels-of-openness.ts'
import type { TermKind } from '../activities/names-of-members.ts'
import type { Wording } from '../doors/texts.ts'
import type { VersionState } from '../doors/tree.ts'
import { type Governance, readGovernance } from './read-governance.ts'

export interface ContentText {
  readonly field: string
  readonly language: 'en' | 'ur'
  readonly level: Level
  readonly text: string
  readonly translation: 'original' | 'draft' | 'reviewed' | 'stale'
}

export interface ContentPartner {
  readonly name: Wording
  readonly contribution: Wording
}

export interface ContentTerm {
  readonly kind: TermKind
  readonly code: string
  readonly title: Wording
}

/** A node with everything that a paper prints of it. */
export interface ContentNode {
  readonly lineage: string
  readonly kind: NodeKind
  readonly code: string
  readonly parent: string | null
  readonly depth: number
  readonly level: Level
  readonly lead: Wording | null
  readonly partners: readonly ContentPartner[]
  /** Crimes, places and frameworks. */
  readonly terms: readonly ContentTerm[]
  readonly governanceLevel: GovernmentLevel | null
  readonly starts: string | null
  readonly ends: string | null
  /** Null where it is no activity. */
  readonly costState: CostState | null
  readonly texts: readonly ContentText[]
}

type Row = Omit<ContentNode, 'depth'>

/** A version as the person who acts may read it, with what is beside its tree. */
export interface Content extends Governance {
  readonly version: VersionState
  /** Parents before their children. */
  readonly nodes: readonly ContentNode[]
}

export const readContent = async (
  tx: Transaction<StrategyRows>,
  version: VersionState,
): Promise<Content> => ({
  version,
  nodes: await readNodes(tx, version.id),
  ...(await readGovernance(tx, version)),
})

async function readNodes(tx: Transaction<StrategyRows>, version: string): Promise<readonly ContentNode[]> {
  const { rows } = await tx.query<Row>(contentQuery, [version])
  const depths = new Map<string, number>()
  return rows.map((row) => {
    const depth = row.parent === null ? 0 : (depths.get(row.parent) ?? 0) + 1
    depths.set(row.lineage, depth)
    return { ...row, depth }
  })
}

const contentQuery = `
  select n.lineage, n.kind, n.code, p.lineage as parent, n.level, coalesce(t.texts, '[]') as texts, a.starts, a.ends,
         a.cost_state as "costState", a.governance_level as "governanceLevel", coalesce(w.partners, '[]') as partners,
         coalesce(s.terms, '[]') as terms,
         case when a.lead is not null then json_build_object('en', o.name_en, 'ur', o.name_ur) end as lead
    from strategy.nodes n
    left join strategy.nodes p on p.id = n.parent
    left join (
      select node, json_agg(json_build_object('field', field, 'language', language, 'level', level, 'text', text,
               'translation', translation)
               order by field, language) as texts
        from strategy.field_texts where version = $1 group by node
    ) t on t.node = n.id
    left join (
      select p.node, json_agg(json_build_object('name', json_build_object('en', f.name_en, 'ur', f.name_ur),
               'contribution', json_build_object('en', p.contribution_en, 'ur', p.contribution_ur)) order by f.code) as partners
        from strategy.activity_partners p left join identity.offices f on f.id = p.office
       where p.version = $1 group by p.node
    ) w on w.node = n.id
    left join (
      select i.node, json_agg(json_build_object('kind', i.kind, 'code', i.code,
               'title', json_build_object('en', l.title_en, 'ur', l.title_ur)) order by i.kind, i.code) as terms
        from strategy.activity_terms i join strategy.terms l using (strategy, kind, code)
       where i.version = $1 group by i.node
    ) s on s.node = n.id
    left join strategy.activities a on a.node = n.id
    left join identity.offices o on o.id = a.lead
   where n.version = $1 order by n.position`

/** How strict the strictest text inside is: so the whole paper is marked. */
export const markingOf = (contents: readonly Content[]): Level =>
  contents
    .flatMap(({ nodes, bodies, risks }) => [
      ...nodes.flatMap(({ level, texts }) => [level, ...texts.map((text) => text.level)]),
      ...[...bodies, ...risks].map(({ level }) => level),
    ])
    .reduce<Level>((strictest, level) => stricterOf(strictest, level), 'public')
