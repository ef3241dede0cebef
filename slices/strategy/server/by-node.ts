/** Rows of a one-to-many table by the node that they belong to, in their order. */
export function byNode<Row extends { readonly node: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.node)
    if (group) group.push(row)
    else groups.set(row.node, [row])
  }
  return groups
}
