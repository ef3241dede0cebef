import type { Concurrence } from '#slices/delivery/index.ts'
import type { PublicNode } from '#slices/strategy/index.ts'
import type {
  ActivityFacts,
  ConcurrencePart,
  ConcurrenceShare,
  NodePart,
} from '../../rules/parts-of-a-snapshot.ts'
import type { Offices } from './offices.ts'
import type { Shaping } from './proposals.ts'

export interface NodesKnown {
  readonly nodes: readonly PublicNode[]
  readonly shaping: Shaping
  readonly offices: Offices
  /** By lineage. */
  readonly concurrence: ReadonlyMap<string, Concurrence>
  /** Codes of indicators by the code of the node that they measure. */
  readonly indicators: ReadonlyMap<string, readonly string[]>
  /** By node. */
  readonly origins: ReadonlyMap<string, NonNullable<NodePart['origin']>>
}

/** Each public node as it is frozen, in the order of the plan. */
export function nodeParts(known: NodesKnown): readonly NodePart[] {
  const codes = new Map(known.nodes.map(({ node, code }) => [node, code]))
  return known.nodes.map((node) => ({
    code: node.code,
    kind: node.kind,
    parent: node.parent === null ? null : (codes.get(node.parent) ?? null),
    texts: node.texts,
    changes: known.shaping.changes.get(node.lineage) ?? [],
    proposals: known.shaping.proposals
      .filter((proposal) => proposal.node === node.code)
      .map(({ number }) => number),
    origin: known.origins.get(node.node) ?? null,
    activity: node.activity === null ? null : factsOf(node, node.activity, known),
  }))
}

function factsOf(
  node: PublicNode,
  activity: NonNullable<PublicNode['activity']>,
  known: NodesKnown,
): ActivityFacts {
  const { governanceLevel, starts, ends, crimes, places, frameworks } = activity
  const concurrence = known.concurrence.get(node.lineage)
  return {
    ...{ governanceLevel, starts, ends, crimes, places, frameworks },
    lead: activity.leadOffice === null ? null : (known.offices.get(activity.leadOffice) ?? null),
    partners: activity.partners.flatMap(({ office, contribution }) => {
      const named = known.offices.get(office)
      return named === undefined ? [] : [{ office: named, contribution }]
    }),
    partnersUnnamed: activity.partners.filter(({ office }) => !known.offices.has(office)).length,
    concurrence: concurrence === undefined ? null : concurrencePart(concurrence),
    indicators: known.indicators.get(node.code) ?? [],
  }
}

const concurrencePart = (it: Concurrence): ConcurrencePart => ({
  state: it.state,
  office: it.officeName,
  since: it.since,
  daysLate: it.daysLate,
  byLetter: it.byLetter === null ? null : letterPart(it.byLetter),
  onAgreedTerms: it.onAgreedTerms,
  illustrative: it.illustrative,
})

const letterPart = ({ contest }: NonNullable<Concurrence['byLetter']>) => ({
  contested: contest !== null,
  kept: contest === 'kept',
})

/** Of the public activities only: a count of all would tell how many are not shown. */
export function concurrenceShare(nodes: readonly NodePart[]): ConcurrenceShare | null {
  const activities = nodes.flatMap(({ activity }) => (activity === null ? [] : [activity.concurrence]))
  if (activities.length === 0) return null
  const inState = (state: ConcurrencePart['state']) => activities.filter((one) => one?.state === state)
  const concurred = inState('concurred')
  const declined = inState('declined').length
  const counterProposed = inState('counter-proposed').length
  const contested = inState('contested').length
  const escalated = inState('escalated').length
  return {
    activities: activities.length,
    concurred: concurred.length,
    byLetter: concurred.filter((one) => one?.byLetter !== null).length,
    declined,
    counterProposed,
    contested,
    escalated,
    unanswered: activities.length - concurred.length - declined - counterProposed - contested - escalated,
  }
}
