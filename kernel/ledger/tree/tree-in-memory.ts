import { CompactRange } from './compact-range.ts'
import type { Hash } from './hashing.ts'
import { hashesOf, rangesOfConsistency, rangesOfInclusion } from './proofs.ts'
import { nodeKey } from './subtrees.ts'

/** A whole tree held in memory: for the rows of one import, and for tests. */
export class TreeInMemory {
  readonly #range = new CompactRange()
  readonly #nodes = new Map<string, Hash>()

  constructor(leafHashes: Iterable<Hash> = []) {
    for (const hash of leafHashes) this.append(hash)
  }

  get size(): number {
    return this.#range.size
  }

  append(leaf: Hash): void {
    this.#nodes.set(nodeKey({ level: 0, index: this.#range.size }), leaf)
    for (const node of this.#range.append(leaf)) this.#nodes.set(nodeKey(node), node.hash)
  }

  root(): Hash {
    return this.#range.root()
  }

  inclusion(index: number): Hash[] {
    return hashesOf(rangesOfInclusion(index, this.size), this.#nodes)
  }

  /** From an older size to the present one. */
  consistency(older: number): Hash[] {
    return hashesOf(rangesOfConsistency(older, this.size), this.#nodes)
  }
}
