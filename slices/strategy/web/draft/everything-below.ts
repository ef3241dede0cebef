interface Placed {
  readonly id: string
  readonly parent: string | null
}

/** All that hangs below a node, whatever the depth, in the order given: parents before their children. */
export function everythingBelow<Node extends Placed>(top: string, nodes: readonly Node[]): readonly Node[] {
  const below = new Set([top])
  return nodes.filter(({ id, parent }) => {
    if (parent === null || !below.has(parent)) return false
    below.add(id)
    return true
  })
}
