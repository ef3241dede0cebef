import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import type { VersionStatus } from '../../rules/version-statuses.ts'
import type { Wording } from './texts.ts'

export interface VersionState {
  readonly id: string
  readonly strategy: string
  readonly number: number
  readonly title: Wording
  readonly status: VersionStatus
  readonly basedOn: string | null
  readonly illustrative: boolean
  readonly notice: Wording
  readonly prevailing: 'en' | 'ur'
  readonly madeAt: Date
  readonly submittedAt: Date | null
  readonly approval: {
    readonly instrument: string
    readonly number: string
    readonly dated: string
    readonly byLetter: boolean
  } | null
}

const versionColumns = `v.id, v.strategy, v.number, json_build_object('en', v.title_en, 'ur', v.title_ur) as title,
  v.status, v.based_on as "basedOn", v.illustrative,
  json_build_object('en', v.notice_en, 'ur', v.notice_ur) as notice, v.prevailing, v.made_at as "madeAt",
  s.submitted_at as "submittedAt",
  case when a.version is null then null else json_build_object('instrument', a.instrument,
    'number', a.instrument_number, 'dated', a.dated, 'byLetter', a.by_letter) end as approval`

const versionTables = `strategy.versions v left join strategy.submissions s on s.version = v.id
  left join strategy.approvals a on a.version = v.id`

export async function findVersion(
  tx: Transaction<StrategyRows>,
  version: string,
): Promise<VersionState | null> {
  const { rows } = await tx.query<VersionState>(
    `select ${versionColumns} from ${versionTables} where v.id = $1`,
    [version],
  )
  return rows[0] ?? null
}

export async function listVersionsOf(
  tx: Transaction<StrategyRows>,
  strategy: string,
): Promise<readonly VersionState[]> {
  const { rows } = await tx.query<VersionState>(
    `select ${versionColumns} from ${versionTables} where v.strategy = $1 order by v.number desc`,
    [strategy],
  )
  return rows
}

/** A version as the person who acts may see it, or null. */
export const versionState = door('strategy', findVersion)

/** All versions of a strategy that the person who acts may see, newest first. */
export const versionsOf = door('strategy', listVersionsOf)

export interface NodeSeen {
  readonly id: string
  readonly version: string
  readonly strategy: string
  readonly lineage: string
  readonly kind: NodeKind
  readonly parent: string | null
  /** Code of the pillar above it; null in the narrative. */
  readonly pillar: string | null
  readonly code: string
  readonly level: Level
  /** The title; of a paragraph its text. */
  readonly title: Wording
}

const nodeColumns = `n.id, n.version, n.strategy, n.lineage, n.kind, n.parent, n.pillar, n.code, n.level,
  json_build_object('en', e.text, 'ur', u.text) as title`

const withTitles = `left join strategy.field_texts e on e.node = n.id and e.language = 'en'
    and e.field = case when n.kind = 'paragraph' then 'text' else 'title' end
  left join strategy.field_texts u on u.node = n.id and u.language = 'ur'
    and u.field = case when n.kind = 'paragraph' then 'text' else 'title' end`

/** The nodes of a version that may be read, parents before their children. */
export const nodesOf = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<readonly NodeSeen[]> => {
    const { rows } = await tx.query<NodeSeen>(
      `select ${nodeColumns} from strategy.nodes n ${withTitles} where n.version = $1 order by n.position`,
      [version],
    )
    return rows
  },
)

/** Those of the nodes asked for that may be read. */
export const nodesByIds = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, nodes: readonly string[]): Promise<readonly NodeSeen[]> => {
    const { rows } = await tx.query<NodeSeen>(
      `select ${nodeColumns} from strategy.nodes n ${withTitles}
        where n.id = any ($1::uuid[]) order by n.version, n.position`,
      [nodes],
    )
    return rows
  },
)
