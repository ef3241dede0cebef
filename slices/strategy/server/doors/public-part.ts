import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'
import type { SeenNode } from '../../contract/governance/previews.ts'
import { nodesSeenBy } from '../previews/seen-nodes.ts'
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

/**
 * What of a version is public: nodes of level public below public ones, with their public texts, parents before
 * their children, read as the preview reads them. For the portal's snapshot, published by somebody who may read the version.
 */
export const publicPart = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<readonly PublicNode[]> =>
    belowPublicOnes(await nodesSeenBy(tx, version, 'public')).map(publicNode),
)

function publicNode({ id, lineage, kind, parent, pillar, code, texts, facts }: SeenNode): PublicNode {
  const byField: Record<string, Wording> = {}
  for (const { field, language, text } of texts) {
    byField[field] = { ...(byField[field] ?? { en: null, ur: null }), [language]: text }
  }
  const node = { node: id, lineage, kind, parent, pillar, code, texts: byField }
  if (facts === null) return { ...node, activity: null }
  const { costState: _, leadName: __, partners, ...published } = facts
  const named = partners.map(({ office, contribution }) => ({ office, contribution }))
  return { ...node, activity: { ...published, partners: named } }
}

/** A public node whose parent is not public would stand alone and tell that something is hidden above it. */
function belowPublicOnes(nodes: readonly SeenNode[]): readonly SeenNode[] {
  const shown = new Set<string>()
  return nodes.filter(({ id, parent }) => {
    const isShown = parent === null || shown.has(parent)
    if (isShown) shown.add(id)
    return isShown
  })
}
