import { randomUUID } from 'node:crypto'
import { type ConsultationWorld, consultationWorld, type Person } from './consultation-world.ts'

const nodesOfTree = [
  ['OBJ-1', 'objective', null, 'public'],
  ['OBJ-1.1', 'activity', 'OBJ-1', 'public'],
  ['OBJ-1.2', 'activity', 'OBJ-1', 'public'],
  ['OBJ-1.3', 'activity', 'OBJ-1', 'government'],
  ['OBJ-2', 'objective', null, 'government'],
  ['OBJ-2.1', 'activity', 'OBJ-2', 'government'],
] as const

/** The consultation's world with two objectives and activities below them, one objective for everybody and one for officials. */
export interface TreeWorld extends ConsultationWorld {
  /** By code. */
  readonly lineages: ReadonlyMap<string, string>
  /** A change of the tree, proposed; returns its identifier. */
  proposeChange(who: Person, change: object, more?: object): Promise<string>
  /** Code, title and the code above of each node of a version, in order; asked as a superuser. */
  treeOf(version: string | null): Promise<readonly string[]>
}

export async function treeWorld(): Promise<TreeWorld> {
  const world = await consultationWorld()
  const { ids, lineages } = await plantTree(world)
  const nodes = new Map([...world.nodes, ...ids])
  return {
    ...world,
    nodes,
    lineages,
    propose: async (who, code, more = {}) => {
      const words = {
        before: `${code} as it stands`,
        after: `${code} as it should be`,
        rationale: 'Plainer.',
      }
      const { proposal } = await world.call(who, 'proposeAmendment', {
        ...{ round: world.round, node: nodes.get(code), field: 'title', language: 'en', ...words },
        ...more,
      })
      return proposal
    },
    proposeChange: async (who, change, more = {}) => {
      const { proposal } = await world.call(who, 'proposeChange', {
        ...{ round: world.round, change, language: 'en', rationale: 'It is missing.' },
        ...more,
      })
      return proposal
    },
    treeOf: (version) =>
      world.database.asSuperuser(async (db) => {
        const { rows } = await db.query<{ line: string }>(
          `select concat_ws(' | ', n.code, t.text, p.code) as line
             from strategy.nodes n left join strategy.nodes p on p.id = n.parent
             left join strategy.field_texts t on t.node = n.id and t.language = 'en' and t.field in ('title', 'text')
            where n.version = $1 order by n.position`,
          [version],
        )
        return rows.map(({ line }) => line)
      }),
  }
}

/** Writes the nodes below the plan of the world; whatever was there stands before them. */
async function plantTree(world: ConsultationWorld) {
  const ids = new Map<string, string>(nodesOfTree.map(([code]) => [code, randomUUID()]))
  await world.database.asSuperuser(async (db) => {
    for (const [at, [code, kind, parent, level]] of nodesOfTree.entries()) {
      const id = ids.get(code)
      await db.query(
        `insert into strategy.nodes (id, version, strategy, kind, parent, code, position, level)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          id,
          world.version,
          world.strategy,
          kind,
          parent === null ? null : ids.get(parent),
          code,
          100 + at,
          level,
        ],
      )
      await db.query(
        `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
         values ($1, 'title', 'en', $2, $3, $4, $4, $5)`,
        [id, world.version, world.strategy, level, `${code} as it stands`],
      )
      if (kind !== 'activity') continue
      await db.query(
        'insert into strategy.activities (node, version, strategy, node_level, lead) values ($1, $2, $3, $4, $5)',
        [id, world.version, world.strategy, level, world.office],
      )
    }
  })
  const lineages = await world.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ code: string; lineage: string }>(
      'select code, lineage from strategy.nodes where version = $1',
      [world.version],
    )
    return new Map(rows.map(({ code, lineage }) => [code, lineage]))
  })
  return { ids, lineages }
}
