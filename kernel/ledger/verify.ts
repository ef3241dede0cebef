import type { Queryable } from '#kernel/database/queryable.ts'
import { rootOfRows } from './commitment.ts'
import { openCheckpoint } from './notes/checkpoint.ts'
import type { TreeHead } from './notes/checkpoint.ts'
import { MalformedNote } from './notes/signed-note.ts'
import type { Verifier } from './notes/signed-note.ts'
import { commitmentsOfRows } from './record.ts'
import { CompactRange } from './tree/compact-range.ts'
import type { StoredNode } from './tree/compact-range.ts'
import { Findings } from './verification/faults.ts'
import type { Fault } from './verification/faults.ts'
import {
  checkpointsBetween,
  countDifferingNodes,
  importsBetween,
  lookOutside,
  sizeToWalk,
  walkLeaves,
} from './verification/walk.ts'
import type { StoredCheckpointRow, WalkedLeaf } from './verification/walk.ts'

export interface VerificationReport {
  readonly isSound: boolean
  /** Leaves in the tree. */
  readonly size: number
  /** The root over all leaves as recomputed here, in base64. */
  readonly root: string
  readonly checkpoints: number
  /** Committed entries that the sequencer has not taken in yet: no fault, but not covered either. */
  readonly waiting: number
  /** The size of the checkpoint that was brought along, where this ledger begins with it. */
  readonly earlier: number | null
  /** The first hundred; `faultCount` counts all. */
  readonly faults: readonly Fault[]
  readonly faultCount: number
}

export interface VerificationRequest {
  /** The keys that the reader trusts: brought from outside, never read from the database. */
  readonly trusted: readonly Verifier[]
  /** The text of a checkpoint taken before and kept outside. */
  readonly earlier?: string
  /** Told how many leaves have been looked at. */
  readonly onProgress?: (leaves: number) => void
}

/** The tree head of a checkpoint that a trusted key signed; null where it is anything else. */
function headOf(note: string, trusted: readonly Verifier[]): TreeHead | null {
  try {
    return openCheckpoint(note, trusted)
  } catch (error) {
    if (error instanceof MalformedNote) return null
    throw error
  }
}

/** What the walk through the leaves carries from page to page. */
interface Walk {
  readonly range: CompactRange
  readonly findings: Findings
  readonly earlier: TreeHead | null
  /** Once a leaf is missing no root can be right, and to say so of each would drown the reason. */
  hasGap: boolean
  hasWrongRoot: boolean
  isEarlierMet: boolean
  checkpoints: number
}

function look(leaf: WalkedLeaf, expected: number, walk: Walk): void {
  if (leaf.index !== expected) {
    walk.findings.add('index-gap', expected)
    walk.hasGap = true
  }
  if (leaf.computed === null) walk.findings.add('entry-missing', leaf.index)
  else if (!leaf.computed.equals(leaf.stored)) walk.findings.add('entry-changed', leaf.index)
}

/** Is the stored checkpoint signed, and does it say the root that the leaves have? */
function judge(
  checkpoint: StoredCheckpointRow,
  root: string,
  walk: Walk,
  trusted: readonly Verifier[],
): void {
  walk.checkpoints += 1
  const head = headOf(checkpoint.note, trusted)
  if (head === null || head.size !== checkpoint.size) walk.findings.add('signature-wrong', checkpoint.size)
  const isRight = checkpoint.root === root && (head === null || head.root.toString('hex') === root)
  if (isRight || walk.hasGap || walk.hasWrongRoot) return
  // Every later root is wrong too, for the same reason.
  walk.hasWrongRoot = true
  walk.findings.add('root-differs', checkpoint.size)
}

function meetEarlier(walk: Walk): void {
  const { earlier, range } = walk
  if (earlier === null || earlier.size !== range.size || walk.hasGap) return
  walk.isEarlierMet = true
  if (!earlier.root.equals(range.root())) walk.findings.add('earlier-checkpoint-differs', earlier.size)
}

async function walkPage(
  tx: Queryable,
  page: readonly WalkedLeaf[],
  expected: number,
  walk: Walk,
  trusted: readonly Verifier[],
): Promise<number> {
  const last = page.at(-1)?.index ?? expected
  const checkpoints = await checkpointsBetween(tx, expected + 1, last + 1)
  const bySize = new Map(checkpoints.map((checkpoint) => [checkpoint.size, checkpoint]))
  const nodes: StoredNode[] = []
  let next = expected
  for (const leaf of page) {
    look(leaf, next, walk)
    next = leaf.index + 1
    // The stored hash goes on: where the entry says another, that is told above, and once is enough.
    nodes.push(...walk.range.append(leaf.stored))
    const checkpoint = bySize.get(next)
    if (checkpoint !== undefined) judge(checkpoint, walk.range.root().toString('hex'), walk, trusted)
    meetEarlier(walk)
  }
  if (!walk.hasGap && (await countDifferingNodes(tx, nodes)) > 0) walk.findings.add('node-differs', expected)
  for (const { index, entry, commitment } of await importsBetween(tx, expected, last)) {
    const root = rootOfRows(await commitmentsOfRows(tx, entry))
    if (root.toString('hex') !== commitment) walk.findings.add('import-differs', index)
  }
  return next
}

/** After the last leaf: is the tree as long as it must be, and is everything else accounted for? */
async function lookAtEnd(tx: Queryable, walk: Walk, size: number, end: number): Promise<number> {
  const { findings, earlier } = walk
  if (size < end) findings.add('checkpoint-unreachable', end)
  if (earlier !== null && earlier.size > size) findings.add('checkpoint-unreachable', earlier.size)
  const { waiting, lost, uncovered } = await lookOutside(tx)
  if (uncovered !== null) findings.add('not-covered', uncovered)
  if (lost > 0) findings.add('entry-lost', lost)
  return waiting
}

/**
 * Checks the whole ledger: every leaf against its entry, every place, every stored node, every signed checkpoint,
 * every import, and a checkpoint taken before. Looks up to the checkpoint that is newest when it begins, so that the
 * sequencer may go on meanwhile. Reads page by page; memory does not grow with the ledger.
 * An entry that a superuser deleted before it was in the tree (at most a second) cannot be found by this.
 */
export async function verifyLedger(tx: Queryable, request: VerificationRequest): Promise<VerificationReport> {
  const findings = new Findings()
  const earlier = request.earlier === undefined ? null : headOf(request.earlier, request.trusted)
  if (request.earlier !== undefined && earlier === null) findings.add('earlier-checkpoint-not-ours', null)
  const walk: Walk = {
    range: new CompactRange(),
    findings,
    earlier,
    hasGap: false,
    hasWrongRoot: false,
    isEarlierMet: false,
    checkpoints: 0,
  }
  meetEarlier(walk)
  let size = 0
  const end = await sizeToWalk(tx)
  for await (const page of walkLeaves(tx, end)) {
    size = await walkPage(tx, page, size, walk, request.trusted)
    request.onProgress?.(size)
  }
  const waiting = await lookAtEnd(tx, walk, size, end)
  return {
    isSound: findings.count === 0,
    size,
    root: walk.range.root().toString('base64'),
    checkpoints: walk.checkpoints,
    waiting,
    earlier: walk.isEarlierMet && earlier !== null ? earlier.size : null,
    faults: findings.faults,
    faultCount: findings.count,
  }
}
