import type { NodeKind } from '../a-node-hangs-below-its-kind.ts'
import type { Level } from '../openness/levels-of-openness.ts'

/** How the tree of a plan changes, apart from the words of what stays where it is. */
export const structuralKinds = ['add', 'remove', 'move', 'merge', 'split'] as const
export type StructuralKind = (typeof structuralKinds)[number]

/** A text in the languages in which it was written. */
export interface Words {
  readonly en?: string | undefined
  readonly ur?: string | undefined
}

/** Where a node stands: below what, and after which of its neighbours; last, where no neighbour is named. */
export interface Place {
  readonly below: string | null
  readonly after: string | null
}

/** One of the nodes that another is split into, with what hangs below it from then on. */
export interface SplitPart {
  readonly title: Words
  readonly below: readonly string[]
}

/** Every node is named by its lineage, so that the change can be read in a later version too. */
export type StructuralChange =
  | ({ readonly kind: 'add'; readonly node: NodeKind; readonly title: Words; readonly text: Words } & Place)
  | { readonly kind: 'remove'; readonly node: string }
  | ({ readonly kind: 'move'; readonly node: string } & Place)
  /** What is merged goes into a node that keeps its place and its code; what hung below hangs below that one. */
  | {
      readonly kind: 'merge'
      readonly into: string
      readonly nodes: readonly string[]
      readonly title: Words
    }
  /** The first part keeps the node's place, code and everything that is not given to another. */
  | { readonly kind: 'split'; readonly node: string; readonly parts: readonly SplitPart[] }

/** A node as far as the shape of the tree goes. */
export interface TreeEntry {
  readonly lineage: string
  readonly kind: NodeKind
  /** The lineage of what it hangs below. */
  readonly parent: string | null
  readonly code: string
  readonly level: Level
  /** The title; of a paragraph its text. */
  readonly title: { readonly en: string | null; readonly ur: string | null }
}

/** In the order of the plan, parents before their children. */
export type Tree = readonly TreeEntry[]

/** The nodes that a change names, itself the first. */
export function namedBy(change: StructuralChange): readonly string[] {
  const named = ((): readonly (string | null)[] => {
    switch (change.kind) {
      case 'add':
        return [change.below, change.after]
      case 'remove':
        return [change.node]
      case 'move':
        return [change.node, change.below, change.after]
      case 'merge':
        return [change.into, ...change.nodes]
      case 'split':
        return [change.node, ...change.parts.flatMap(({ below }) => below)]
    }
  })()
  return [...new Set(named.filter((lineage) => lineage !== null))]
}

/** Where the proposal is kept: the node itself or, of an addition, what it hangs below or stands beside. */
export const anchorOf = (change: StructuralChange): string | null => namedBy(change)[0] ?? null
