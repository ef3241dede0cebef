import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import type { Wording } from './texts.ts'

export interface ActivitySeen {
  readonly node: string
  readonly lineage: string
  readonly version: string
  readonly strategy: string
  readonly code: string
  readonly title: Wording
  /** The pillar's code. */
  readonly pillar: string | null
  readonly level: Level
  /** The activity of which it is a part; null where it stands for itself. */
  readonly partOf: string | null
  /** The one accountable office. */
  readonly leadOffice: string | null
  readonly governanceLevel: string | null
  /** Calendar dates, or null where the plan gives none. */
  readonly starts: string | null
  readonly ends: string | null
}

const columns = `n.id as node, n.lineage, n.version, n.strategy, n.code,
  json_build_object('en', e.text, 'ur', u.text) as title, n.pillar, n.level,
  case when above.kind = 'activity' then above.id end as "partOf", a.lead as "leadOffice",
  a.governance_level as "governanceLevel", a.starts, a.ends`

const tables = `strategy.activities a join strategy.nodes n on n.id = a.node
  left join strategy.nodes above on above.id = n.parent
  left join strategy.field_texts e on e.node = n.id and e.field = 'title' and e.language = 'en'
  left join strategy.field_texts u on u.node = n.id and u.field = 'title' and u.language = 'ur'`

/** The activities of a version that may be read, in the order of the plan. */
export const activitiesOf = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<readonly ActivitySeen[]> => {
    const { rows } = await tx.query<ActivitySeen>(
      `select ${columns} from ${tables} where a.version = $1 order by n.position`,
      [version],
    )
    return rows
  },
)

/** Activities that these offices lead, in versions that are in force or on their way: for offices that end. */
export const activitiesLedBy = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, offices: readonly string[]): Promise<readonly ActivitySeen[]> => {
    const { rows } = await tx.query<ActivitySeen>(
      `select ${columns} from ${tables} join strategy.versions v on v.id = a.version
        where a.lead = any ($1::uuid[]) and v.status in ('draft', 'in consultation', 'submitted', 'approved')
        order by v.number desc, n.position`,
      [offices],
    )
    return rows
  },
)

/** An office that contributes to an activity, and what, as the plan says it. */
export interface Contributor {
  readonly office: string
  readonly contribution: Wording
}

/** Who contributes to an activity besides its accountable office, as far as it may be read. */
export const contributorsOf = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, node: string): Promise<readonly Contributor[]> => {
    const { rows } = await tx.query<Contributor>(
      `select p.office, json_build_object('en', p.contribution_en, 'ur', p.contribution_ur) as contribution
         from strategy.activity_partners p join identity.offices o on o.id = p.office where p.node = $1 order by o.code`,
      [node],
    )
    return rows
  },
)

/** An activity to which an office contributes besides the accountable one. */
export interface Contribution {
  readonly lineage: string
  readonly code: string
  readonly title: Wording
  readonly contribution: Wording
}

/** To what in a version these offices contribute, as far as it may be read. */
export const contributionsOf = door(
  'strategy',
  async (
    tx: Transaction<StrategyRows>,
    version: string,
    offices: readonly string[],
  ): Promise<readonly Contribution[]> => {
    const { rows } = await tx.query<Contribution>(
      `select n.lineage, n.code, json_build_object('en', e.text, 'ur', u.text) as title,
              json_build_object('en', p.contribution_en, 'ur', p.contribution_ur) as contribution
         from strategy.activity_partners p join ${tables.replace('strategy.activities a', 'strategy.activities a on a.node = p.node')}
        where a.version = $1 and p.office = any ($2::uuid[]) order by n.position`,
      [version, offices],
    )
    return rows
  },
)
