import { hashNode } from './hashing.ts'
import type { Hash } from './hashing.ts'
import { joinSubtrees, subtreesOf } from './subtrees.ts'
import type { NodeId } from './subtrees.ts'

export interface StoredNode extends NodeId {
  readonly hash: Hash
}

/**
 * The right edge of a growing tree: enough to append and to tell the root, in the logarithm of its size.
 */
export class CompactRange {
  #size: number
  readonly #edge: Hash[]

  /** Continue a tree of `size` leaves whose perfect subtrees, from left to right, have these hashes. */
  constructor(size = 0, edge: readonly Hash[] = []) {
    if (edge.length !== subtreesOf({ from: 0, to: size }).length) {
      throw new Error(`a tree of ${size} leaves does not have ${edge.length} subtrees at its edge`)
    }
    this.#size = size
    this.#edge = [...edge]
  }

  get size(): number {
    return this.#size
  }

  root(): Hash {
    return joinSubtrees(this.#edge)
  }

  /** Appends a leaf's hash; returns the interior nodes (level 1 and above) that this completed. */
  append(leaf: Hash): StoredNode[] {
    const completed: StoredNode[] = []
    let hash = leaf
    let level = 0
    let index = this.#size
    while (index % 2 === 1) {
      const left = this.#edge.pop()
      if (left === undefined) throw new Error('the edge of the tree is shorter than its size says')
      hash = hashNode(left, hash)
      level += 1
      index = (index - 1) / 2
      completed.push({ level, index, hash })
    }
    this.#edge.push(hash)
    this.#size += 1
    return completed
  }
}
