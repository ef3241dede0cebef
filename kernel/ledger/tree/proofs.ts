import { hashNode } from './hashing.ts'
import type { Hash } from './hashing.ts'
import { joinSubtrees, nodeKey, splitPoint, subtreesOf } from './subtrees.ts'
import type { LeafRange, NodeId } from './subtrees.ts'

/** The ranges whose roots make the inclusion proof of a leaf (RFC 6962, 2.1.1), from the leaf upwards. */
export function rangesOfInclusion(index: number, size: number): LeafRange[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`no leaf ${index} in a tree of ${size}`)
  }
  const ranges: LeafRange[] = []
  let from = 0
  let to = size
  while (to - from > 1) {
    const middle = from + splitPoint(to - from)
    if (index < middle) {
      ranges.unshift({ from: middle, to })
      to = middle
    } else {
      ranges.unshift({ from, to: middle })
      from = middle
    }
  }
  return ranges
}

/** The ranges whose roots make the consistency proof between two sizes (RFC 6962, 2.1.2). */
export function rangesOfConsistency(first: number, second: number): LeafRange[] {
  if (!Number.isSafeInteger(first) || first < 0 || first > second) {
    throw new RangeError(`no consistency from ${first} to ${second}`)
  }
  if (first === 0 || first === second) return []
  const ranges: LeafRange[] = []
  let from = 0
  let to = second
  let isWholeOld = true
  while (to !== first) {
    const middle = from + splitPoint(to - from)
    if (first <= middle) {
      ranges.unshift({ from: middle, to })
      to = middle
    } else {
      ranges.unshift({ from, to: middle })
      from = middle
      isWholeOld = false
    }
  }
  // The verifier holds the old root already, where the old tree is one subtree of the new.
  return isWholeOld ? ranges : [{ from, to }, ...ranges]
}

export const nodesOf = (ranges: readonly LeafRange[]): NodeId[] => ranges.flatMap(subtreesOf)

/** Hashes of ranges from those of perfect subtrees; throws where one is missing. */
export function hashesOf(ranges: readonly LeafRange[], nodes: ReadonlyMap<string, Hash>): Hash[] {
  return ranges.map((range) =>
    joinSubtrees(
      subtreesOf(range).map((node) => {
        const hash = nodes.get(nodeKey(node))
        if (hash === undefined) throw new Error(`the tree lacks node ${nodeKey(node)}`)
        return hash
      }),
    ),
  )
}

const halve = (n: number): number => Math.floor(n / 2)
const isOdd = (n: number): boolean => n % 2 === 1

/** The root that an inclusion proof leads to, or null where the proof has the wrong length (RFC 9162, 2.1.3.2). */
export function rootOfInclusion(
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
): Hash | null {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return null
  let node = index
  let last = size - 1
  let root = leaf
  for (const sibling of proof) {
    if (last === 0) return null
    if (isOdd(node) || node === last) {
      root = hashNode(sibling, root)
      while (!isOdd(node) && node !== 0) {
        node = halve(node)
        last = halve(last)
      }
    } else {
      root = hashNode(root, sibling)
    }
    node = halve(node)
    last = halve(last)
  }
  return last === 0 ? root : null
}

export function verifyInclusion(
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
): boolean {
  return rootOfInclusion(leaf, index, size, proof)?.equals(root) ?? false
}

/** Does the tree of `second` leaves begin with the tree of `first` leaves? (RFC 9162, 2.1.4.2) */
export function verifyConsistency(
  first: number,
  second: number,
  firstRoot: Hash,
  secondRoot: Hash,
  proof: readonly Hash[],
): boolean {
  if (first < 0 || first > second) return false
  if (first === second) return proof.length === 0 && firstRoot.equals(secondRoot)
  if (first === 0) return proof.length === 0
  const isPowerOfTwo = splitPoint(first * 2) === first
  const path = isPowerOfTwo ? [firstRoot, ...proof] : proof
  const start = path[0]
  if (start === undefined) return false
  let node = first - 1
  let last = second - 1
  while (isOdd(node)) {
    node = halve(node)
    last = halve(last)
  }
  let older = start
  let newer = start
  for (const sibling of path.slice(1)) {
    if (last === 0) return false
    if (isOdd(node) || node === last) {
      older = hashNode(sibling, older)
      newer = hashNode(sibling, newer)
      while (!isOdd(node) && node !== 0) {
        node = halve(node)
        last = halve(last)
      }
    } else {
      newer = hashNode(newer, sibling)
    }
    node = halve(node)
    last = halve(last)
  }
  return last === 0 && older.equals(firstRoot) && newer.equals(secondRoot)
}
