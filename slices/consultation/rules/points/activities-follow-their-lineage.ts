interface Node {
  readonly id: string
  readonly lineage: string
  readonly parent: string | null
  readonly kind: string
}

/**
 * The activities at or below what a point touches, in one version. What is touched is told by lineage, so that an
 * activity is found wherever it stands by then. Parents come before their children: one pass finds all that hangs below.
 */
export function activitiesBelow<One extends Node>(
  nodes: readonly One[],
  touched: ReadonlySet<string>,
): readonly One[] {
  const within = new Set<string>()
  for (const { id, lineage, parent } of nodes) {
    if (touched.has(lineage) || (parent !== null && within.has(parent))) within.add(id)
  }
  return nodes.filter(({ id, kind }) => kind === 'activity' && within.has(id))
}
