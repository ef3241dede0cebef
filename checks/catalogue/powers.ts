import { type CatalogueCheck, notSystem } from './expectations.ts'

/** What an owner owns it can unguard: switch row security off, drop a policy, rewrite a function. */
export const theApplicationOwnsNothing: CatalogueCheck = async (database, { applicationLogin }) => {
  const { rows } = await database.query<{ object: string; owner: string; takes: boolean }>(
    `select o.object, r.rolname as owner, a.oid is not null as takes from (
       select n.nspname || '.' || c.relname as object, c.relowner as owner
         from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${notSystem('n.nspname')}
       union all
       select n.nspname || '.' || p.proname || '()', p.proowner
         from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${notSystem('n.nspname')}
       union all select 'schema ' || nspname, nspowner from pg_namespace where ${notSystem('nspname')}
       union all select 'database ' || datname, datdba from pg_database where datname = current_database()
     ) o join pg_roles r on r.oid = o.owner
     left join pg_roles a on a.rolname = $1 and pg_has_role(a.oid, r.oid, 'member') order by 1`,
    [applicationLogin],
  )
  const { rows: standing } = await database.query('select from pg_roles where rolname = $1', [
    applicationLogin,
  ])
  return {
    lookedAt: { owners: rows.length, 'application logins': standing.length },
    breaches: rows
      .filter(({ takes }) => takes)
      .map(({ object, owner }) => `${object} belongs to ${owner}, and ${applicationLogin} must own nothing`),
  }
}

/** The roles the application works under: its login, the slices, the machines and the public. */
export const noRoleOfTheApplicationStandsAbovePolicies: CatalogueCheck = async (database, expected) => {
  const { rows } = await database.query<{ role: string; power: string | null }>(
    `select r.rolname as role,
            nullif(concat_ws(', ', case when r.rolsuper then 'superuser' end, case when r.rolbypassrls then 'bypassrls' end,
              case when r.rolcreaterole then 'createrole' end, case when r.rolcreatedb then 'createdb' end), '') as power
       from pg_roles r
      where r.rolname = $1 or pg_has_role($1, r.oid, 'member') order by 1`,
    [expected.applicationLogin],
  )
  return {
    lookedAt: { 'roles of the application': rows.length },
    breaches: rows
      .filter(({ power }) => power !== null)
      .map(({ role, power }) => `role ${role}: ${power ?? ''}; no policy binds it`),
  }
}

/** Nobody but the owner, whose login only `migrate` holds, could rewrite an entry. */
export const nobodyRewritesTheLedger: CatalogueCheck = async (database, { ledger }) => {
  const { rows } = await database.query<{ role: string; may: string | null }>(
    `select r.rolname as role,
            nullif(concat_ws(', ',
              case when has_table_privilege(r.oid, c.oid, 'UPDATE')
                     or has_any_column_privilege(r.oid, c.oid, 'UPDATE') then 'update' end,
              case when has_table_privilege(r.oid, c.oid, 'DELETE') then 'delete' end,
              case when has_table_privilege(r.oid, c.oid, 'TRUNCATE') then 'truncate' end), '') as may
       from pg_roles r, pg_class c
      where c.oid = to_regclass($1) and r.oid <> c.relowner and not r.rolsuper and r.rolname not like 'pg\\_%'
      order by 1`,
    [ledger],
  )
  return {
    lookedAt: { 'roles held against the ledger': rows.length },
    breaches: rows
      .filter(({ may }) => may !== null)
      .map(({ role, may }) => `role ${role} may ${may ?? ''} ${ledger}, which is never rewritten`),
  }
}
