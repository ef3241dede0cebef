export interface Placed {
  readonly id: string
  readonly parent: string | null
}

/**
 * Every node once, parents before their children, children of one parent in the order given. A node whose
 * parent is not there stands at the root.
 */
export function inTreeOrder<Node extends Placed>(nodes: readonly Node[]): readonly Node[] {
  const known = new Set(nodes.map(({ id }) => id))
  const children = new Map<string | null, Node[]>()
  for (const node of nodes) {
    const above = node.parent !== null && known.has(node.parent) ? node.parent : null
    const siblings = children.get(above)
    if (siblings) siblings.push(node)
    else children.set(above, [node])
  }
  const ordered: Node[] = []
  const visit = (parent: string | null): void => {
    for (const node of children.get(parent) ?? []) {
      ordered.push(node)
      visit(node.id)
    }
  }
  visit(null)
  return ordered
}
