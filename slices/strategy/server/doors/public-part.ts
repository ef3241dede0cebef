import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'
import { byNode } from '../by-node.ts'
import type { Wording } from './texts.ts'

export interface PublicNode {
  readonly node: string
  readonly lineage: string
  readonly kind: NodeKind
  readonly parent: string | null
  readonly pillar: string | null
  readonly code: string
  /** Texts of level public only, by field. */
  readonly texts: Readonly<Record<string, Wording>>
  readonly activity: {
    readonly leadOffice: string | null
    readonly partners: readonly { readonly office: string; readonly contribution: Wording }[]
    readonly governanceLevel: string | null
    readonly starts: string | null
    readonly ends: string | null
    /** Codes with their titles. */
    readonly crimes: readonly Term[]
    readonly places: readonly Term[]
    readonly frameworks: readonly Term[]
  } | null
}

export interface Term {
  readonly code: string
  readonly title: Wording
}

interface NodeRow extends Omit<PublicNode, 'activity'> {
  readonly leadOffice: string | null
  readonly governanceLevel: string | null
  readonly starts: string | null
  readonly ends: string | null
}

/**
 * What of a version is public: nodes of level public below public ones, with their public texts, parents before
 * their children. For the portal's snapshot, published by somebody who may read the version.
 */
export const publicPart = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<readonly PublicNode[]> => {
    const { rows } = await tx.query<NodeRow>(publicNodes, [version])
    const { rows: partners } = await tx.query<{ node: string; office: string; en: string; ur: string }>(
      `select node, office, contribution_en as en, contribution_ur as ur from strategy.activity_partners
        where version = $1 and node_level = 'public' order by node, office`,
      [version],
    )
    const { rows: terms } = await tx.query<{ node: string; kind: string; code: string; title: Wording }>(
      `select a.node, a.kind, a.code, json_build_object('en', t.title_en, 'ur', t.title_ur) as title
         from strategy.activity_terms a join strategy.terms t using (strategy, kind, code)
        where a.version = $1 and a.node_level = 'public' order by a.node, a.kind, a.code`,
      [version],
    )
    const partnersOf = byNode(partners)
    const termsOf = byNode(terms)
    return belowPublicOnes(rows).map(({ leadOffice, governanceLevel, starts, ends, ...node }) => {
      const own = termsOf.get(node.node) ?? []
      const ofKind = (kind: string) =>
        own.filter((term) => term.kind === kind).map(({ code, title }) => ({ code, title }))
      const activity = {
        leadOffice,
        partners: (partnersOf.get(node.node) ?? []).map(({ office, en, ur }) => ({
          office,
          contribution: { en, ur },
        })),
        governanceLevel,
        starts,
        ends,
        crimes: ofKind('crime'),
        places: ofKind('place'),
        frameworks: ofKind('framework'),
      }
      return { ...node, activity: node.kind === 'activity' ? activity : null }
    })
  },
)

const publicNodes = `
  select n.id as node, n.lineage, n.kind, n.parent, n.pillar, n.code, a.lead as "leadOffice",
         a.governance_level as "governanceLevel", a.starts, a.ends, coalesce(t.texts, '{}') as texts
    from strategy.nodes n
    left join strategy.activities a on a.node = n.id
    left join (
      select node, json_object_agg(field, json_build_object('en', en, 'ur', ur)) as texts
        from (select node, field, max(text) filter (where language = 'en') as en,
                     max(text) filter (where language = 'ur') as ur
                from strategy.field_texts where version = $1 and level = 'public' group by node, field) by_field
       group by node
    ) t on t.node = n.id
   where n.version = $1 and n.level = 'public'
   order by n.position`

/** A public node whose parent is not public would stand alone and tell that something is hidden above it. */
function belowPublicOnes(rows: readonly NodeRow[]): readonly NodeRow[] {
  const shown = new Set<string>()
  return rows.filter((row) => {
    const isShown = row.parent === null || shown.has(row.parent)
    if (isShown) shown.add(row.node)
    return isShown
  })
}
