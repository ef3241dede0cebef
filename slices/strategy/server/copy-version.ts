import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../database/rows.ts'

export interface NextVersion {
  readonly id: string
  readonly number: number
}

/**
 * Makes the next draft of a strategy as a copy of a version: nodes keep their lineage, texts their levels, and each
 * keeps the place in the file that it came from. The caller holds the lock on the version copied.
 */
export async function copyVersion(
  tx: Transaction<StrategyRows>,
  from: string,
  recorded: RecordedColumns,
): Promise<NextVersion> {
  const { rows } = await tx.query<NextVersion>(
    `insert into strategy.versions (strategy, number, title_en, title_ur, based_on, prevailing, illustrative,
        notice_en, notice_ur, made_by, ledger_entry, ledger_salt)
     select v.strategy, (select max(o.number) + 1 from strategy.versions o where o.strategy = v.strategy),
        v.title_en, v.title_ur, v.id, v.prevailing, v.illustrative, v.notice_en, v.notice_ur,
        (select kernel.person()), $2, $3
       from strategy.versions v where v.id = $1
     returning id, number`,
    [from, recorded.ledger_entry, recorded.ledger_salt],
  )
  const [made] = rows
  if (made === undefined) throw new Error('a version that is copied is there')
  await tx.query(copiedNodes, [from, made.id])
  await tx.query(copiedBodies, [from, made.id])
  await tx.query(copiedMembers, [from, made.id])
  for (const statement of copiedTables) await tx.query(statement, [from, made.id])
  return made
}

const copiedNodes = `
  with map as materialized (
    select n.id as old, gen_random_uuid() as new from strategy.nodes n where n.version = $1
  )
  insert into strategy.nodes (id, version, strategy, lineage, kind, parent, pillar, code, position, level)
  select m.new, $2, n.strategy, n.lineage, n.kind, p.new, n.pillar, n.code, n.position, n.level
    from strategy.nodes n join map m on m.old = n.id left join map p on p.old = n.parent`

const copiedBodies = `
  insert into strategy.bodies (version, strategy, lineage, position, level, name_en, name_ur, terms_en, terms_ur,
      decides_en, decides_ur, rhythm_en, rhythm_ur, quorum, from_day, until_day)
  select $2, b.strategy, b.lineage, b.position, b.level, b.name_en, b.name_ur, b.terms_en, b.terms_ur,
      b.decides_en, b.decides_ur, b.rhythm_en, b.rhythm_ur, b.quorum, b.from_day, b.until_day
    from strategy.bodies b where b.version = $1`

const copiedMembers = `
  insert into strategy.body_members (body, version, strategy, level, office, role)
  select n.id, $2, n.strategy, n.level, m.office, m.role
    from strategy.body_members m
    join strategy.bodies o on o.id = m.body
    join strategy.bodies n on n.version = $2 and n.lineage = o.lineage
   where m.version = $1`

/** Old and new rows of one node share its lineage, which stands once in a version. */
const copied = (table: string, own: string): string => `
  insert into strategy.${table} (node, version, strategy, node_level, ${own})
  select n.id, n.version, n.strategy, n.level, ${own
    .split(', ')
    .map((column) => `t.${column}`)
    .join(', ')}
    from strategy.${table} t
    join strategy.nodes o on o.id = t.node
    join strategy.nodes n on n.version = $2 and n.lineage = o.lineage
   where t.version = $1`

const copiedTables = [
  copied('field_texts', 'field, language, level, text, translation'),
  copied('activities', 'lead, governance_level, starts, ends, cost_state'),
  copied('activity_partners', 'office, contribution_en, contribution_ur'),
  copied('activity_terms', 'kind, code'),
  copied('provenance', 'import, row_index, file_hash, file_name, sheet, "row", columns'),
]
