import type { NodeKind } from './a-node-hangs-below-its-kind.ts'

/** Two nodes with one code cannot be told apart in a letter: the codes that stand more than once, in order. */
export function codesUsedTwice(codes: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const code of codes) {
    if (seen.has(code)) twice.add(code)
    seen.add(code)
  }
  return [...twice]
}

export interface CodedNode {
  readonly id: string
  readonly kind: NodeKind
  readonly parent: string | null
  readonly code: string
}

/**
 * A code for a node that is to hang below another (null: at the top): one after those of its kind that stand nearest.
 * Of no kind like it, the parent's code and a number. Empty where nothing can be said.
 */
export function suggestCode(kind: NodeKind, parent: string | null, nodes: readonly CodedNode[]): string {
  const used = nodes.map(({ code }) => code)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  for (let above = parent; above !== null; above = byId.get(above)?.parent ?? null) {
    const alike = nodes.findLast((node) => node.kind === kind && hangsBelow(node, above, byId))
    const prefix = alike === undefined ? null : /^(.*?)\d{1,6}$/.exec(alike.code)?.[1]
    if (prefix !== null && prefix !== undefined) return nextCode(prefix, used)
  }
  const top = parent === null ? undefined : byId.get(parent)
  return top === undefined ? '' : nextCode(`${top.code}.`, used)
}

function hangsBelow(node: CodedNode, above: string, byId: ReadonlyMap<string, CodedNode>): boolean {
  for (let at = node.parent; at !== null; at = byId.get(at)?.parent ?? null) if (at === above) return true
  return false
}

/** The first code of the form `PUR-2.4` below a prefix that is free: one after the largest number in use. */
export function nextCode(prefix: string, used: readonly string[]): string {
  const numbers = used
    .filter((code) => code.startsWith(prefix))
    .map((code) => code.slice(prefix.length))
    .filter((rest) => /^\d{1,6}$/.test(rest))
    .map(Number)
  return `${prefix}${Math.max(0, ...numbers) + 1}`
}
