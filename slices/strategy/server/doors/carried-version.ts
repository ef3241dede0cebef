import { NotFound } from '#kernel/contract/refusal.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'

type Rows = readonly Readonly<Record<string, unknown>>[]

/**
 * A version as a laptop's workshop needs it: its tree, texts and the facts of its activities, with the lists from which they
 * are taken; whole rows of each table.
 */
export interface CarriedVersion {
  readonly versions: Rows
  readonly nodes: Rows
  readonly field_texts: Rows
  readonly activities: Rows
  readonly activity_partners: Rows
  readonly terms: Rows
  readonly activity_terms: Rows
}

/** What a version names outside itself does not travel: earlier versions, who made it, the change that it carries. */
const staysAtHome = ['based_on', 'made_by', 'change', 'action_year'] as const
/** The registers from which a list was taken stay at home, and so does what opens the entry in its ledger. */
const staysOfTerms = ['register', 'parent', 'place', 'ledger_salt'] as const

/** Those of which the restricted annex stays at home; levels as the tables name them. */
const levelled = {
  nodes: 'level',
  field_texts: 'level',
  activities: 'node_level',
  activity_partners: 'node_level',
  activity_terms: 'node_level',
} as const

/** In the order in which a row comes after those that it names. */
const laidOut = [
  ...(['versions', 'nodes', 'field_texts', 'activities', 'activity_partners'] as const),
  ...(['terms', 'activity_terms'] as const),
]

/**
 * The rows of a version up to government level. The restricted annex stays at home, for a laptop can be lost. Rejects with
 * NotFound where the version is not seen.
 */
export const packVersion = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, version: string): Promise<CarriedVersion> => {
    const read = async (text: string): Promise<Rows> => {
      const { rows } = await tx.query<{ row: Record<string, unknown> }>(text, [version])
      return rows.map(({ row }) => row)
    }
    const versions = await read('select to_jsonb(v) as row from strategy.versions v where v.id = $1')
    if (versions.length === 0) throw new NotFound()
    const below = async (name: keyof typeof levelled) =>
      read(
        `select to_jsonb(t) as row from strategy.${name} t
          where t.version = $1 and t.${levelled[name]} <> 'restricted annex'`,
      )
    const terms = await read(
      `select to_jsonb(t) as row from strategy.terms t
        where t.strategy = (select v.strategy from strategy.versions v where v.id = $1)`,
    )
    return {
      versions: without(versions, staysAtHome),
      nodes: await below('nodes'),
      field_texts: await below('field_texts'),
      activities: await below('activities'),
      activity_partners: await below('activity_partners'),
      terms: without(terms, staysOfTerms),
      activity_terms: await below('activity_terms'),
    }
  },
)

const without = (rows: Rows, columns: readonly string[]): Rows =>
  rows.map((row) => ({ ...row, ...Object.fromEntries(columns.map((column) => [column, null])) }))

/** Writes a carried version into a fresh installation, as its console. Throws where a row does not fit. */
export const layOutVersion = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, carried: CarriedVersion): Promise<void> => {
    for (const name of laidOut) {
      await tx.query(
        `insert into strategy.${name} select * from jsonb_populate_recordset(null::strategy.${name}, $1::jsonb)`,
        [JSON.stringify(carried[name])],
      )
    }
  },
)
