import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import { digestOfJson } from '#kernel/ledger/digest-of-json.ts'
import { type DeclarationBehind, declarationBehind } from '#slices/consultation/index.ts'
import { nodesOf, publicPart, textsOfVersion, versionState } from '#slices/strategy/index.ts'
import type { PortalRows } from '../../database/rows.ts'
import type { NodePart } from '../../rules/parts-of-a-snapshot.ts'
import type { ResultShown } from '../../rules/trackers/parts-of-a-tracker.ts'
import {
  leavingOf,
  type PlanKnown,
  type TrackerLeaving,
} from '../../rules/trackers/what-of-a-declaration-leaves.ts'
import { quotesOf } from '../../rules/trackers/words-that-quote-the-plan.ts'
import { gatherFigures } from '../gathering/figures.ts'
import { partsOfKind } from '../visits/read-snapshot.ts'

type Tx = Transaction<PortalRows>

export interface TrackerGathered extends TrackerLeaving {
  readonly declaration: DeclarationBehind
  /** Of all that leaves: the act that publishes asks for it, so that nothing is published unread. */
  readonly digest: string
}

interface PublishedPlan {
  readonly address: string
  readonly number: number
  readonly version: string
}

/** What would leave of a declaration's tracker now. Rejects with NotFound where the person who acts does not read it. */
export async function gatherTracker(
  tx: Tx,
  submission: string,
  namesSender: boolean,
): Promise<TrackerGathered> {
  const first = await declarationBehind(tx, submission, null)
  if (first === null) throw new NotFound()
  const published = await publishedPlanOf(tx, first.strategy)
  const declaration =
    published === null ? first : ((await declarationBehind(tx, submission, published.version)) ?? first)
  const plan = await planKnown(tx, declaration, published)
  const state = await versionState(tx, declaration.version)
  const leaving = leavingOf(
    {
      ...declaration,
      namesSender,
      illustrative: state?.illustrative ?? false,
      plan: published === null ? null : { address: published.address, number: published.number },
    },
    plan,
  )
  return { ...leaving, declaration, digest: digestOf(leaving) }
}

/** JSON in and out: what is kept and committed to holds no class and nothing undefined. */
export const asJson = (content: unknown): JsonValue => JSON.parse(JSON.stringify(content)) as JsonValue

const digestOf = ({ part, voices }: TrackerLeaving): string => digestOfJson(asJson({ part, voices }))

async function publishedPlanOf(tx: Tx, strategy: string): Promise<PublishedPlan | null> {
  const { rows } = await tx.query<PublishedPlan>(
    `select p.address, p.number, s.version
       from portal.public_snapshots p join portal.snapshots s on s.id = p.id
      where p.strategy = $1 order by p.published_on desc, p.number desc limit 1`,
    [strategy],
  )
  return rows[0] ?? null
}

async function planKnown(
  tx: Tx,
  { strategy, version }: DeclarationBehind,
  published: PublishedPlan | null,
): Promise<PlanKnown> {
  const nodes = published === null ? new Map<string, NodePart>() : await publicNodes(tx, published)
  const codes = new Map([...nodes].map(([lineage, { code }]) => [lineage, code]))
  const results = await releasedResults(tx, strategy, codes)
  const versions = [...new Set([version, ...(published === null ? [] : [published.version])])]
  const quotes = quotesOf(await textsOfPlan(tx, versions, nodes))
  return { nodes, quotes, resultsOf: (lineage) => results.get(lineage) ?? [] }
}

/** As they stand in the publication, without those that were made less open since. */
async function publicNodes(
  tx: Tx,
  { address, version }: PublishedPlan,
): Promise<ReadonlyMap<string, NodePart>> {
  const kinds = ['pillar', 'node', 'activity', 'section'] as const
  const parts = new Map((await partsOfKind(tx, address, kinds)).map((part) => [part.code, part]))
  return new Map(
    (await publicPart(tx, version)).flatMap(({ lineage, code }) => {
      const part = parts.get(code)
      return part === undefined ? [] : [[lineage, part] as const]
    }),
  )
}

/** The figure that speaks for each indicator among those that were released: never the newest that can be read inside. */
async function releasedResults(
  tx: Tx,
  strategy: string,
  codes: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly ResultShown[]>> {
  const { indicators, figures } = await gatherFigures(tx, strategy, codes)
  const lineages = new Map([...codes].map(([lineage, code]) => [code, lineage]))
  const byLineage = new Map<string, ResultShown[]>()
  for (const { code, name, node, latest } of indicators) {
    const lineage = node === null ? undefined : lineages.get(node)
    if (lineage === undefined) continue
    const figure = figures.find(({ reference }) => reference === latest) ?? null
    byLineage.set(lineage, [...(byLineage.get(lineage) ?? []), { code, name, figure }])
  }
  return byLineage
}

/** Every text and code of these versions, told apart: what the publication shows, and what it does not. */
async function textsOfPlan(tx: Tx, versions: readonly string[], shown: ReadonlyMap<string, NodePart>) {
  const open: string[] = []
  const kept: string[] = []
  const codes: string[] = []
  for (const part of shown.values()) {
    open.push(...Object.values(part.texts).flatMap(({ en, ur }) => [en ?? [], ur ?? []].flat()))
  }
  const shownCodes = new Set([...shown.values()].map(({ code }) => code))
  for (const version of versions) {
    for (const { text, level, lineage } of await textsOfVersion(tx, version)) {
      if (level !== 'public' || !shown.has(lineage)) kept.push(text)
    }
    for (const { code, level, lineage } of await nodesOf(tx, version)) {
      if (!shownCodes.has(code) && (level !== 'public' || !shown.has(lineage))) codes.push(code)
    }
  }
  return { open, kept, codes }
}
