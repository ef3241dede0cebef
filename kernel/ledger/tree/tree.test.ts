import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CompactRange } from './compact-range.ts'
import { emptyRoot, hashLeaf, hashNode } from './hashing.ts'
import type { Hash } from './hashing.ts'
import { verifyConsistency, verifyInclusion } from './proofs.ts'
import { splitPoint } from './subtrees.ts'
import { TreeInMemory } from './tree-in-memory.ts'

/** The eight leaves, and roots of one to eight of them, of Certificate Transparency's own tests. */
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'))
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const hex = (hashes: readonly Hash[]): string[] => hashes.map((hash) => hash.toString('hex'))
const treeOf = (count: number): TreeInMemory => new TreeInMemory(leaves.slice(0, count).map(hashLeaf))

/** RFC 6962, 2.1, written down as the text has it, to be compared with. */
function rootByDefinition(hashes: readonly Hash[]): Hash {
  const [first] = hashes
  if (first === undefined) return emptyRoot
  if (hashes.length === 1) return first
  const split = splitPoint(hashes.length)
  return hashNode(rootByDefinition(hashes.slice(0, split)), rootByDefinition(hashes.slice(split)))
}

const manyLeaves = fc
  .integer({ min: 1, max: 150 })
  .map((count) => Array.from({ length: count }, (_, index) => hashLeaf(Buffer.from(`leaf ${index}`))))
const spoil = (hash: Hash): Hash => {
  const spoilt = Buffer.from(hash)
  spoilt[0] = (spoilt[0] ?? 0) ^ 1
  return spoilt
}

describe('the tree of RFC 6962', () => {
  it('has the known root of nothing and of one to eight known leaves', () => {
    expect(new TreeInMemory().root().toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
    expect(hex(leaves.map((_, index) => treeOf(index + 1).root()))).toEqual(roots)
  })

  it('gives the known inclusion and consistency proofs', () => {
    expect(hex(treeOf(8).inclusion(0))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ])
    expect(hex(treeOf(8).consistency(6))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
    expect(treeOf(8).consistency(8)).toEqual([])
  })

  it('has the same root by increments, by definition, and continued from its stored edge', () => {
    fc.assert(
      fc.property(manyLeaves, fc.nat(), (hashes, at) => {
        const whole = new TreeInMemory(hashes)
        const cut = at % hashes.length
        const edges = new CompactRange()
        for (const hash of hashes.slice(0, cut)) edges.append(hash)
        expect(whole.root()).toEqual(rootByDefinition(hashes))
        expect(edges.root()).toEqual(rootByDefinition(hashes.slice(0, cut)))
        for (const hash of hashes.slice(cut)) edges.append(hash)
        expect(edges.root()).toEqual(whole.root())
      }),
    )
  })

  it('refuses an edge that does not belong to the size', () => {
    expect(() => new CompactRange(3, [emptyRoot])).toThrow('does not have 1 subtrees')
  })
})

describe('inclusion proofs', () => {
  it('hold for every leaf, and for no other leaf, index, size or hash', () => {
    fc.assert(
      fc.property(manyLeaves, fc.nat(), (hashes, at) => {
        const tree = new TreeInMemory(hashes)
        const index = at % hashes.length
        const leaf = hashes[index] ?? emptyRoot
        const proof = tree.inclusion(index)
        const root = tree.root()
        expect(verifyInclusion(leaf, index, tree.size, proof, root)).toBe(true)
        expect(verifyInclusion(spoil(leaf), index, tree.size, proof, root)).toBe(false)
        expect(verifyInclusion(leaf, tree.size, tree.size, proof, root)).toBe(false)
        expect(verifyInclusion(leaf, index, tree.size, [...proof, leaf], root)).toBe(false)
        if (proof.length > 0) {
          expect(verifyInclusion(leaf, index, tree.size, proof.slice(1), root)).toBe(false)
          expect(verifyInclusion(leaf, index, tree.size, proof.map(spoil), root)).toBe(false)
        }
      }),
    )
  })

  it('cannot be asked for a leaf that is not there', () => {
    expect(() => treeOf(3).inclusion(3)).toThrow('no leaf 3 in a tree of 3')
  })
})

describe('consistency proofs', () => {
  it('hold between any two sizes, and not after one leaf was rewritten', () => {
    fc.assert(
      fc.property(manyLeaves, fc.nat(), fc.nat(), (hashes, at, which) => {
        const size = (at % hashes.length) + 1
        const before = new TreeInMemory(hashes.slice(0, size))
        const after = new TreeInMemory(hashes)
        const check = (tree: TreeInMemory): boolean =>
          verifyConsistency(size, tree.size, before.root(), tree.root(), tree.consistency(size))
        expect(check(after)).toBe(true)
        const spoilt = which % size
        const rewritten = new TreeInMemory(
          hashes.map((hash, index) => (index === spoilt ? spoil(hash) : hash)),
        )
        expect(check(rewritten)).toBe(false)
      }),
    )
  })

  it('hold for the empty tree with an empty proof alone', () => {
    const root = treeOf(5).root()
    expect(verifyConsistency(0, 5, emptyRoot, root, [])).toBe(true)
    expect(verifyConsistency(0, 5, emptyRoot, root, [root])).toBe(false)
    expect(verifyConsistency(6, 5, root, root, [])).toBe(false)
  })
})
