export interface Hanging {
  readonly id: string
  readonly parent: string | null
}

/** The nodes chosen and all that hangs below them, in the order of the plan. What is not in the version is left out. */
export function branchesOf(nodes: readonly Hanging[], chosen: readonly string[]): readonly string[] {
  const within = new Set(chosen)
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]))
  const isWithin = (id: string): boolean => {
    for (let at: string | null | undefined = id; at != null; at = parents.get(at))
      if (within.has(at)) return true
    return false
  }
  return nodes.map(({ id }) => id).filter(isWithin)
}
