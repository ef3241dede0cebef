import { randomUUID } from 'node:crypto'
import type { TestDatabase } from '#kernel/database/testing/test-database.ts'

export interface Plan {
  readonly strategy: string
  readonly otherStrategy: string
  readonly version: string
  /** By code: `PUB`, `PAR`, `GOV` and `ANX` are activities of the four levels, `SEC` a section. */
  readonly nodes: ReadonlyMap<string, string>
  /** The office of a law enforcement body. */
  readonly office: string
  readonly organisations: ReadonlyMap<string, string>
}

const nodesOfPlan = [
  ['PUB', 'activity', 'public'],
  ['PAR', 'activity', 'partners'],
  ['GOV', 'activity', 'government'],
  ['ANX', 'activity', 'restricted annex'],
  ['SEC', 'section', 'public'],
] as const

/** Version 1 of a strategy, in consultation; each node's title reads "<code> as it stands". */
export async function arrangePlan(database: TestDatabase): Promise<Plan> {
  const [strategy, otherStrategy, version, office] = Array.from({ length: 4 }, () => randomUUID())
  if (!strategy || !otherStrategy || !version || !office) throw new Error('no identifiers')
  const nodes = new Map<string, string>(nodesOfPlan.map(([code]) => [code, randomUUID()]))
  const sectors = ['civil society', 'justice', 'federal', 'law enforcement'] as const
  const organisations = new Map<string, string>(sectors.map((sector) => [sector, randomUUID()]))
  await database.asSuperuser(async (db) => {
    await db.query(
      `insert into identity.strategies (id, code, name_en) values ($1, 'NS', 'A strategy'), ($2, 'OTHER', 'Another')`,
      [strategy, otherStrategy],
    )
    for (const [sector, id] of organisations) {
      await db.query(
        `insert into identity.organisations (id, code, sector, name_en, ledger_entry, ledger_salt)
         values ($1, $2, $3, $3, gen_random_uuid(), '')`,
        [id, sector.toUpperCase().replace(' ', '-'), sector],
      )
    }
    await db.query(
      `insert into identity.offices (id, organisation, code, name_en, name_ur, ledger_entry, ledger_salt)
       values ($1, $2, 'FIA', 'Federal Investigation Agency', 'وفاقی تحقیقاتی ادارہ', gen_random_uuid(), '')`,
      [office, organisations.get('law enforcement')],
    )
    await db.query('insert into identity.office_periods (office) values ($1)', [office])
    await db.query(
      `insert into strategy.versions (id, strategy, number, title_en, status, opened_at, ledger_entry, ledger_salt)
       values ($1, $2, 1, 'Version 1', 'in consultation', now(), gen_random_uuid(), '')`,
      [version, strategy],
    )
    for (const [at, [code, kind, level]] of nodesOfPlan.entries()) {
      await db.query(
        `insert into strategy.nodes (id, version, strategy, kind, code, position, level)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [nodes.get(code), version, strategy, kind, code, at + 1, level],
      )
      await db.query(
        `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
         values ($1, 'title', 'en', $2, $3, $4, $4, $5)`,
        [nodes.get(code), version, strategy, level, `${code} as it stands`],
      )
      if (kind !== 'activity') continue
      await db.query(
        'insert into strategy.activities (node, version, strategy, node_level) values ($1, $2, $3, $4)',
        [nodes.get(code), version, strategy, level],
      )
    }
  })
  return { strategy, otherStrategy, version, nodes, office, organisations }
}
