import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { lettersForEntries } from '#slices/correspondence/index.ts'
import { answersBehind } from '#slices/consultation/index.ts'
import { concurrenceOf } from '#slices/delivery/index.ts'
import {
  namesInValues,
  officesNamedIn,
  openAtApprovalOf,
  publicOriginsOf,
  publicPart,
  textChangesOf,
  versionState,
  type PublicNode,
  type VersionState,
} from '#slices/strategy/index.ts'
import type { PortalRows } from '../../database/rows.ts'
import type {
  FigurePart,
  FrontPart,
  IndicatorPart,
  NodePart,
  ProposalPart,
} from '../../rules/parts-of-a-snapshot.ts'
import { gatherFigures } from './figures.ts'
import { concurrenceShare, nodeParts } from './nodes.ts'
import { type Shaping, shapingOf, shareOf } from './proposals.ts'
import { shapesBehind } from './shapes.ts'

/** The public part of a version, gathered through the doors of the slices that own it, as it stands now. */
export interface Gathered {
  readonly version: VersionState
  readonly front: FrontPart
  readonly nodes: readonly NodePart[]
  readonly proposals: readonly ProposalPart[]
  readonly indicators: readonly IndicatorPart[]
  readonly figures: readonly FigurePart[]
  /** The pillar of each node of the chain, by code. */
  readonly pillars: ReadonlyMap<string, string>
  /** What was left behind, counted. */
  readonly kept: { readonly proposals: number; readonly suppressed: readonly string[] }
}

/**
 * Gathers as the person who acts may read, and keeps only what is public. Rejects with NotFound where the version is not
 * seen or belongs to another strategy.
 */
export async function gather(
  tx: Transaction<PortalRows>,
  strategy: string,
  version: string,
): Promise<Gathered> {
  const state = await versionState(tx, version)
  if (state === null || state.strategy !== strategy) throw new NotFound()
  const nodes = await publicPart(tx, version)
  const lineages = nodes.map(({ lineage }) => lineage)
  const concurrence = await concurrenceOf(tx, version)
  const offices = await officesNamedIn(tx, version)
  const codes = new Map(nodes.map(({ lineage, code }) => [lineage, code]))
  const answers = await answersBehind(tx, lineages)
  const shapes = await shapesBehind(tx, state)
  const changes = await textChangesOf(tx, version)
  const shaping = shapingOf({
    ...{ answers, shapes },
    letters: await lettersForEntries(
      tx,
      [...answers, ...shapes.shown.map(({ answer }) => answer)].map(({ ledgerEntry }) => ledgerEntry),
    ),
    changes,
    texts: new Map(nodes.map(({ lineage, texts }) => [lineage, texts])),
    codes,
    names: await namesInValues(tx, strategy, valuesIn([...answers, ...changes])),
  })
  const figures = await gatherFigures(tx, strategy, codes)
  const parts = nodeParts({
    nodes,
    shaping,
    offices,
    concurrence,
    indicators: figures.codesByNode,
    origins: await publicOriginsOf(tx, version),
  })
  return {
    version: state,
    front: frontPart(state, await openAtApprovalOf(tx, version), parts, shaping),
    nodes: parts,
    proposals: shaping.proposals,
    indicators: figures.indicators,
    figures: figures.figures,
    pillars: pillarsOf(nodes),
    kept: { proposals: shaping.kept, suppressed: figures.suppressed },
  }
}

const valuesIn = (changed: readonly { field: string; before: string; after: string }[]) =>
  changed.flatMap(({ field, before, after }) => [before, after].map((text) => ({ field, text })))

const frontPart = (
  version: VersionState,
  openAtApproval: readonly OpenPoint[],
  nodes: readonly NodePart[],
  { proposals, shown }: Shaping,
): FrontPart => ({
  version: {
    number: version.number,
    status: 'approved',
    prevailing: version.prevailing,
    submittedOn: version.submittedAt === null ? null : dayAt(version.submittedAt),
  },
  approval: version.approval,
  ...openPoints(openAtApproval, shown),
  concurrence: concurrenceShare(nodes),
  consultation: shareOf(proposals),
})

type OpenPoint = Awaited<ReturnType<typeof openAtApprovalOf>>[number]

/** A point is named where the proposal that it is about is shown; any other is counted, for its text is not public. */
function openPoints(open: readonly OpenPoint[], shown: ReadonlySet<string>) {
  const named = open.filter(({ placedBy, subject }) => placedBy === 'consultation' && shown.has(subject))
  return {
    openAtApproval: named.map(({ reason }) => reason),
    openNotPublic: open.length - named.length,
  }
}

const pillarsOf = (nodes: readonly PublicNode[]): ReadonlyMap<string, string> =>
  new Map(nodes.flatMap(({ code, pillar }) => (pillar === null ? [] : [[code, pillar] as const])))
