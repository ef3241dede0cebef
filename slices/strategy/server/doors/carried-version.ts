import { NotFound } from '#kernel/contract/refusal.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'

type Rows = readonly Readonly<Record<string, unknown>>[]

/** A version as a laptop's workshop needs it: its tree, texts and the facts of its activities, whole rows of each table. */
export interface CarriedVersion {
  readonly versions: Rows
  readonly nodes: Rows
  readonly field_texts: Rows
  readonly activities: Rows
}

/** What a version names outside itself does not travel: earlier versions, who made it, the change that it carries. */
const staysAtHome = ['based_on', 'made_by', 'change', 'action_year'] as const

/** In the order in which a row comes after those that it names; levels as the tables name them. */
const tables = [
  { name: 'nodes', level: 'level' },
  { name: 'field_texts', level: 'level' },
  { name: 'activities', level: 'node_level' },
] as const

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
    const below = async ({ name, level }: (typeof tables)[number]) =>
      read(
        `select to_jsonb(t) as row from strategy.${name} t where t.version = $1 and t.${level} <> 'restricted annex'`,
      )
    return {
      versions: versions.map((row) => ({
        ...row,
        ...Object.fromEntries(staysAtHome.map((column) => [column, null])),
      })),
      nodes: await below(tables[0]),
      field_texts: await below(tables[1]),
      activities: await below(tables[2]),
    }
  },
)

/** Writes a carried version into a fresh installation, as its console. Throws where a row does not fit. */
export const layOutVersion = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, carried: CarriedVersion): Promise<void> => {
    for (const name of ['versions', 'nodes', 'field_texts', 'activities'] as const) {
      await tx.query(
        `insert into strategy.${name} select * from jsonb_populate_recordset(null::strategy.${name}, $1::jsonb)`,
        [JSON.stringify(carried[name])],
      )
    }
  },
)
