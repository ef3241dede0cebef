import { type CatalogueCheck, notSystem } from './expectations.ts'

/**
 * What a reader who is nobody may select, against the list in words: a view too many is a leak, a view too few is
 * a page that does not open. It writes nothing.
 */
export const thePublicReadsExactlyTheList: CatalogueCheck = async (database, { publicRole, publicList }) => {
  const { rows } = await database.query<{ name: string; reads: boolean; writes: boolean }>(
    `select n.nspname || '.' || c.relname as name,
            has_schema_privilege(r.oid, n.oid, 'USAGE') and (has_table_privilege(r.oid, c.oid, 'SELECT')
              or has_any_column_privilege(r.oid, c.oid, 'SELECT')) as reads,
            has_table_privilege(r.oid, c.oid, 'INSERT') or has_table_privilege(r.oid, c.oid, 'DELETE')
              or has_table_privilege(r.oid, c.oid, 'TRUNCATE') or has_any_column_privilege(r.oid, c.oid, 'INSERT')
              or has_any_column_privilege(r.oid, c.oid, 'UPDATE') as writes
       from pg_class c join pg_namespace n on n.oid = c.relnamespace, pg_roles r
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${notSystem('n.nspname')} and r.rolname = $1 order by 1`,
    [publicRole],
  )
  const readable = rows.filter(({ reads }) => reads).map(({ name }) => name)
  return {
    lookedAt: { 'relations held against the public list': rows.length },
    breaches: [
      ...readable
        .filter((name) => publicList[name] === undefined)
        .map((name) => `${publicRole} may select ${name}, which is not on the public list`),
      ...Object.keys(publicList)
        .filter((name) => !readable.includes(name))
        .map((name) => `${publicRole} may not select ${name}, though the public list says so`),
      ...rows.filter(({ writes }) => writes).map(({ name }) => `${publicRole} may write ${name}`),
    ],
  }
}
