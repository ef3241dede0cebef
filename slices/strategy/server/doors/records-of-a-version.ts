import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Wording } from './texts.ts'

interface OpenPoint {
  readonly reason: Wording
  /** The slice that held the version for it, and what it concerns there. */
  readonly placedBy: string
  readonly subject: string
}

/** What was open when a version was approved, as it is printed on the approval; empty where nothing was. */
export const openAtApprovalOf = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<readonly OpenPoint[]> => {
    const { rows } = await tx.query<OpenPoint>(
      `select json_build_object('en', reason_en, 'ur', reason_ur) as reason, placed_by as "placedBy", subject
         from strategy.open_at_approval where version = $1 order by place`,
      [version],
    )
    return rows
  },
)

/** The offices that a version names as accountable or as partners, by identifier. */
export const officesNamedIn = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<ReadonlyMap<string, Wording>> => {
    const { rows } = await tx.query<Wording & { id: string }>(
      `select o.id, o.name_en as en, o.name_ur as ur from identity.offices o
        where o.id in (select a.lead from strategy.activities a where a.version = $1
                       union select p.office from strategy.activity_partners p where p.version = $1)`,
      [version],
    )
    return new Map(rows.map(({ id, en, ur }) => [id, { en, ur }]))
  },
)

export interface OriginOfNode {
  readonly file: string
  readonly fileHash: string
  readonly sheet: string
  readonly row: number
}

/** The file, sheet and row from which each node of level public was read, by node. */
export const publicOriginsOf = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<ReadonlyMap<string, OriginOfNode>> => {
    const { rows } = await tx.query<OriginOfNode & { node: string }>(
      `select node, file_name as file, file_hash as "fileHash", sheet, row from strategy.provenance
        where version = $1 and node_level = 'public'`,
      [version],
    )
    return new Map(rows.map(({ node, ...origin }) => [node, origin]))
  },
)

export interface UnreviewedTranslation {
  readonly code: string
  readonly field: string
  readonly language: 'en' | 'ur'
  readonly state: 'draft' | 'stale'
}

/** Public texts whose translation nobody has reviewed, or whose original has moved on since. */
export const unreviewedTranslationsOf = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<readonly UnreviewedTranslation[]> => {
    const { rows } = await tx.query<UnreviewedTranslation>(
      `select n.code, t.field, t.language, t.translation as state
         from strategy.field_texts t join strategy.nodes n on n.id = t.node
        where t.version = $1 and t.level = 'public' and t.translation in ('draft', 'stale')
        order by n.position, t.field, t.language`,
      [version],
    )
    return rows
  },
)
