import { emptyRoot, hashNode } from './hashing.ts'
import type { Hash } from './hashing.ts'

/** Leaves `from` up to, but without, `to`. */
export interface LeafRange {
  readonly from: number
  readonly to: number
}

/** A perfect subtree: it covers the leaves `index * 2^level` up to `(index + 1) * 2^level`. */
export interface NodeId {
  readonly level: number
  readonly index: number
}

export const nodeKey = (node: NodeId): string => `${node.level}/${node.index}`

/** The largest power of two smaller than `count`, where RFC 6962 splits a tree; `count` is at least 2. */
export function splitPoint(count: number): number {
  let split = 1
  while (split * 2 < count) split *= 2
  return split
}

/**
 * The perfect subtrees that a range of leaves consists of, from left to right. Only ranges that RFC 6962
 * can name are decomposed correctly: those that begin at a multiple of the power of two at or above their length.
 */
export function subtreesOf(range: LeafRange): NodeId[] {
  const found: NodeId[] = []
  let from = range.from
  while (from < range.to) {
    let level = 0
    let width = 1
    while (from % (width * 2) === 0 && from + width * 2 <= range.to) {
      width *= 2
      level += 1
    }
    found.push({ level, index: from / width })
    from += width
  }
  return found
}

/** The root over subtrees given from left to right, each smaller than the one before it. */
export function joinSubtrees(hashes: readonly Hash[]): Hash {
  const last = hashes.at(-1)
  if (last === undefined) return emptyRoot
  return hashes.slice(0, -1).reduceRight((right, left) => hashNode(left, right), last)
}
