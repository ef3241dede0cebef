import type { Transaction } from '#kernel/database/transaction.ts'
import type {
  FigurePart,
  FrontPart,
  IndicatorPart,
  NodePart,
  ProposalPart,
  Wording,
} from '../../rules/parts-of-a-snapshot.ts'

/** A visitor's transaction: it reads the public views and nothing else. */
export type VisitorTx = Pick<Transaction<never>, 'query'>

export interface PublicSnapshot {
  readonly address: string
  readonly number: number
  readonly title: Wording
  readonly illustrative: boolean
  readonly notice: Wording
  readonly publishedOn: string
  readonly ledgerEntry: string
}

const columns = `s.address, s.number, json_build_object('en', s.title_en, 'ur', s.title_ur) as title, s.illustrative,
  json_build_object('en', s.notice_en, 'ur', s.notice_ur) as notice, s.published_on as "publishedOn",
  s.ledger_entry as "ledgerEntry"`

/** Everything that is published, the newest first. */
export async function publicSnapshots(tx: VisitorTx): Promise<readonly PublicSnapshot[]> {
  const { rows } = await tx.query<PublicSnapshot>(
    `select ${columns} from portal.public_snapshots s order by s.published_on desc, s.number desc limit 200`,
  )
  return rows
}

export async function findSnapshot(tx: VisitorTx, address: string): Promise<PublicSnapshot | null> {
  const { rows } = await tx.query<PublicSnapshot>(
    `select ${columns} from portal.public_snapshots s where s.address = $1`,
    [address],
  )
  return rows[0] ?? null
}

/** The address of what is published of a strategy last; null where nothing is. */
export async function publishedOf(tx: VisitorTx, strategy: string): Promise<string | null> {
  const { rows } = await tx.query<{ address: string }>(
    'select address from portal.public_snapshots where strategy = $1 order by published_on desc, number desc limit 1',
    [strategy],
  )
  return rows[0]?.address ?? null
}

export interface PublicWithdrawal {
  readonly title: Wording
  readonly reason: Wording
  readonly on: string
}

export async function findWithdrawal(tx: VisitorTx, address: string): Promise<PublicWithdrawal | null> {
  const { rows } = await tx.query<PublicWithdrawal>(
    `select json_build_object('en', title_en, 'ur', title_ur) as title,
            json_build_object('en', reason_en, 'ur', reason_ur) as reason, withdrawn_on as "on"
       from portal.public_withdrawals where address = $1`,
    [address],
  )
  return rows[0] ?? null
}

/** What each kind of part holds. */
interface Contents {
  readonly front: FrontPart
  readonly pillar: NodePart
  readonly node: NodePart
  readonly activity: NodePart
  readonly section: NodePart
  readonly proposal: ProposalPart
  readonly indicator: IndicatorPart
  readonly figure: FigurePart
}
type Kind = keyof Contents

/** Parts of some kinds in the order of the plan; `below` narrows to one pillar, section or node. */
export async function partsOfKind<K extends Kind>(
  tx: VisitorTx,
  address: string,
  kinds: readonly K[],
  below?: string,
): Promise<readonly Contents[K][]> {
  const { rows } = await tx.query<{ content: Contents[K] }>(
    `select content from portal.public_parts
      where address = $1 and kind = any ($2) and ($3::text is null or below = $3) order by place`,
    [address, kinds, below ?? null],
  )
  return rows.map(({ content }) => content)
}

export async function partsByKey<K extends Kind>(
  tx: VisitorTx,
  address: string,
  kind: K,
  keys: readonly string[],
): Promise<readonly Contents[K][]> {
  if (keys.length === 0) return []
  const { rows } = await tx.query<{ content: Contents[K] }>(
    'select content from portal.public_parts where address = $1 and kind = $2 and key = any ($3) order by place',
    [address, kind, keys],
  )
  return rows.map(({ content }) => content)
}

export async function findPart<K extends Kind>(
  tx: VisitorTx,
  address: string,
  kind: K,
  key: string,
): Promise<Contents[K] | null> {
  const [found] = await partsByKey(tx, address, kind, [key])
  return found ?? null
}

export interface NodeFound {
  readonly node: NodePart
  /** The pillar below which it stands; its section, in the narrative. */
  readonly below: string | null
}

/** A node of any kind by its code. */
export async function findNode(tx: VisitorTx, address: string, nodeCode: string): Promise<NodeFound | null> {
  const { rows } = await tx.query<NodeFound>(
    `select content as node, below from portal.public_parts
      where address = $1 and kind in ('pillar', 'node', 'activity', 'section') and key = $2`,
    [address, nodeCode],
  )
  return rows[0] ?? null
}

/** The pillar below which a node stands; null in the narrative. */
export async function pillarOf(tx: VisitorTx, address: string, node: string): Promise<string | null> {
  const { rows } = await tx.query<{ below: string | null }>(
    `select below from portal.public_parts where address = $1 and kind in ('node', 'activity', 'pillar') and key = $2`,
    [address, node],
  )
  return rows[0]?.below ?? null
}
