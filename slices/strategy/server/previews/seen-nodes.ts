import type { Transaction } from '#kernel/database/transaction.ts'
import type { SeenNode } from '../../contract/governance/previews.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { CostState } from '../../rules/cost-states.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import { readsBesideTheTree } from '../../rules/openness/what-publication-leaves-out.ts'
import { byNode } from '../by-node.ts'
import type { Wording } from '../doors/texts.ts'
import { withEyesOf } from './with-eyes-of.ts'

type Tx = Transaction<StrategyRows>
type Facts = NonNullable<SeenNode['facts']>

interface NodeRow extends Omit<SeenNode, 'facts'> {
  readonly leadOffice: string | null
  readonly leadName: Wording | null
  readonly governanceLevel: string | null
  readonly starts: string | null
  readonly ends: string | null
  readonly costState: CostState | null
}

/**
 * Every node of a version as an audience reads it, parents before their children, with its texts and, of an activity, its
 * facts. The preview shows this, and publication takes its public part from it: what is previewed is what is published.
 */
export const nodesSeenBy = (tx: Tx, version: string, audience: Level): Promise<readonly SeenNode[]> =>
  withEyesOf(tx, audience, async () => {
    const { rows } = await tx.query<NodeRow>(seenNodes, [version])
    const { rows: partners } = await tx.query<Facts['partners'][number] & { readonly node: string }>(
      `select p.node, p.office, json_build_object('en', o.name_en, 'ur', o.name_ur) as name,
              json_build_object('en', p.contribution_en, 'ur', p.contribution_ur) as contribution
         from strategy.activity_partners p join identity.offices o on o.id = p.office
        where p.version = $1 order by p.node, p.office`,
      [version],
    )
    const { rows: terms } = await tx.query<{ node: string; kind: string; code: string; title: Wording }>(
      `select a.node, a.kind, a.code, json_build_object('en', t.title_en, 'ur', t.title_ur) as title
         from strategy.activity_terms a join strategy.terms t using (strategy, kind, code)
        where a.version = $1 order by a.node, a.kind, a.code`,
      [version],
    )
    const partnersOf = byNode(partners)
    const termsOf = byNode(terms)
    return rows.map(
      ({ leadOffice, leadName, governanceLevel, starts, ends, costState, ...node }): SeenNode => {
        if (node.kind !== 'activity') return { ...node, facts: null }
        const own = termsOf.get(node.id) ?? []
        const ofKind = (kind: string): Facts['crimes'] =>
          own.filter((term) => term.kind === kind).map(({ code, title }) => ({ code, title }))
        const facts: Facts = {
          ...{ leadOffice, leadName, governanceLevel, starts, ends },
          partners: (partnersOf.get(node.id) ?? []).map(({ office, name, contribution }) => ({
            office,
            name,
            contribution,
          })),
          costState: readsBesideTheTree(audience) ? costState : null,
          crimes: ofKind('crime'),
          places: ofKind('place'),
          frameworks: ofKind('framework'),
        }
        return { ...node, facts }
      },
    )
  })

const seenNodes = `
  select n.id, n.lineage, n.parent, n.kind, n.pillar, n.code, n.level, a.lead as "leadOffice",
         case when o.id is not null then json_build_object('en', o.name_en, 'ur', o.name_ur) end as "leadName",
         a.governance_level as "governanceLevel", a.starts, a.ends, a.cost_state as "costState",
         coalesce(t.texts, '[]') as texts
    from strategy.nodes n
    left join strategy.activities a on a.node = n.id
    left join identity.offices o on o.id = a.lead
    left join (
      select f.node, json_agg(json_build_object('field', f.field, 'language', f.language, 'level', f.level, 'text', f.text)
               order by f.field, f.language) as texts
        from strategy.field_texts f where f.version = $1 group by f.node
    ) t on t.node = n.id
   where n.version = $1 order by n.position`
