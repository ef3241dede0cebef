import { type Level, stricterOf, strictness } from './levels-of-openness.ts'

/** What is public below what is not would stand alone, and tell that something is hidden above it. */
export const mayHangAt = (node: Level, parent: Level | null): boolean =>
  parent === null || strictness(node) >= strictness(parent)

/** The level that a node has below another: its own, or the other's where that is stricter. */
export const levelBelow = (node: Level, parent: Level | null): Level =>
  parent === null ? node : stricterOf(node, parent)

/** Those of a subtree that become narrower when what they hang below becomes so. */
export const narrowedBy = <Node extends { readonly level: Level }>(
  level: Level,
  below: readonly Node[],
): readonly Node[] => below.filter((node) => strictness(node.level) < strictness(level))
