import { randomUUID } from 'node:crypto'
import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { PortalRows } from '../../database/rows.ts'
import type { NodePart } from '../../rules/parts-of-a-snapshot.ts'
import type { Gathered } from './gather.ts'

type Kind = 'front' | 'pillar' | 'node' | 'activity' | 'section' | 'proposal' | 'indicator' | 'figure'

interface Part {
  readonly kind: Kind
  readonly key: string
  readonly below: string | null
  readonly content: JsonValue
}

/** The parts of a snapshot in the order in which they are read. JSON in and out: what is kept holds no class or date. */
export function partsOf(gathered: Gathered): readonly Part[] {
  const part = (kind: Kind, key: string, below: string | null, content: unknown): Part => ({
    kind,
    key,
    below,
    content: JSON.parse(JSON.stringify(content)) as JsonValue,
  })
  return [
    part('front', 'front', null, gathered.front),
    ...gathered.nodes.map((node) =>
      part(kindOf(node), node.code, gathered.pillars.get(node.code) ?? sectionOf(node), node),
    ),
    ...gathered.proposals.map((one) => part('proposal', String(one.number), one.node, one)),
    ...gathered.indicators.map((one) => part('indicator', one.code, one.pillar, one)),
    ...gathered.figures.map((one) => part('figure', one.reference, one.indicator.code, one)),
  ]
}

const sectionOf = (node: NodePart): string =>
  node.kind === 'paragraph' ? (node.parent ?? node.code) : node.code

function kindOf({ kind }: NodePart): Kind {
  if (kind === 'pillar' || kind === 'activity') return kind
  return kind === 'section' || kind === 'paragraph' ? 'section' : 'node'
}

/**
 * The next number of a strategy's snapshots, and the address under which it is read: `national-strategy-2`, from the
 * name that the publisher gave or else from the English title.
 */
export async function nextAddress(
  tx: Transaction<PortalRows>,
  { version }: Gathered,
  name: string | null,
): Promise<{ id: string; number: number; address: string }> {
  const { rows } = await tx.query<{ number: number }>(
    'select coalesce(max(number), 0)::int + 1 as number from portal.snapshots where strategy = $1',
    [version.strategy],
  )
  const number = rows[0]?.number ?? 1
  return { id: randomUUID(), number, address: `${name ?? nameFrom(version.title.en ?? '')}-${number}` }
}

/** At most so many letters of the title; whole words. */
const longestName = 48

function nameFrom(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['strategy']
  return words.reduce((name, word) => (name.length + word.length < longestName ? `${name}-${word}` : name))
}

export interface SnapshotKept {
  readonly id: string
  readonly number: number
  readonly address: string
  readonly embargoUntil: string | null
  readonly publishedBy: string | null
  readonly recorded: RecordedColumns
}

/** Writes a snapshot and all its parts, in the transaction that publishes it. */
export async function keepSnapshot(
  tx: Transaction<PortalRows>,
  gathered: Gathered,
  kept: SnapshotKept,
): Promise<void> {
  const { version } = gathered
  await tx.db
    .insertInto('portal.snapshots')
    .values({
      id: kept.id,
      strategy: version.strategy,
      version: version.id,
      number: kept.number,
      address: kept.address,
      title_en: version.title.en,
      title_ur: version.title.ur,
      illustrative: version.illustrative,
      notice_en: version.notice.en,
      notice_ur: version.notice.ur,
      embargo_until: kept.embargoUntil,
      published_by: kept.publishedBy,
      ...kept.recorded,
    })
    .execute()
  await tx.query(
    `insert into portal.parts (snapshot, strategy, kind, key, place, below, content)
     select $1, $2, p.kind, p.key, p.place, p.below, p.content
       from jsonb_to_recordset($3::jsonb) as p (kind text, key text, place int, below text, content jsonb)`,
    [
      kept.id,
      version.strategy,
      JSON.stringify(partsOf(gathered).map((part, at) => ({ ...part, place: at + 1 }))),
    ],
  )
}
