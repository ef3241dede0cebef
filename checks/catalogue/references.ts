import { type CatalogueCheck, mayRefer, notSystem } from './expectations.ts'

/** A foreign key is an arrow that outlives every import. */
export const foreignKeysObeyTheMap: CatalogueCheck = async (database, { map }) => {
  const { rows } = await database.query<{ name: string; from: string; to: string; table: string }>(
    `select c.conname as name, fn.nspname as "from", tn.nspname as "to", f.relname as table
       from pg_constraint c
       join pg_class f on f.oid = c.conrelid join pg_namespace fn on fn.oid = f.relnamespace
       join pg_class t on t.oid = c.confrelid join pg_namespace tn on tn.oid = t.relnamespace
      where c.contype = 'f' and ${notSystem('fn.nspname')} order by 2, 4, 1`,
  )
  return {
    lookedAt: { 'foreign keys': rows.length },
    breaches: rows
      .filter(({ from, to }) => !mayRefer(map, from, to))
      .map(
        ({ name, from, to, table }) => `foreign key ${name} on ${from}.${table}: ${from} does not know ${to}`,
      ),
  }
}

/** Every grant written down on a schema, relation, column or function: grantee 0 is everyone. */
const grants = `
  select n.nspname as schema, n.nspname as object, a.grantee, a.privilege_type
    from pg_namespace n, aclexplode(n.nspacl) a
  union all
  select n.nspname, n.nspname || '.' || c.relname, a.grantee, a.privilege_type
    from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
  union all
  select n.nspname, n.nspname || '.' || c.relname || '.' || t.attname, a.grantee, a.privilege_type
    from pg_attribute t join pg_class c on c.oid = t.attrelid
    join pg_namespace n on n.oid = c.relnamespace, aclexplode(t.attacl) a
  union all
  select n.nspname, n.nspname || '.' || p.proname || '()', a.grantee, a.privilege_type
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(p.proacl) a`

interface Grant {
  readonly schema: string
  readonly object: string
  readonly privilege: string
  /** Null where the grant is to everyone. */
  readonly grantee: string | null
}

/** A slice's role is granted only what stands in its own schema, in a slice that it knows, or in the kernel. */
export const grantsObeyTheMap: CatalogueCheck = async (database, { map, roleOf }) => {
  const { rows } = await database.query<Grant>(
    `select g.schema, g.object, g.privilege_type as privilege, r.rolname as grantee
       from (${grants}) g left join pg_roles r on r.oid = g.grantee
      where ${notSystem('g.schema')} order by 2, 4, 3`,
  )
  const slices = Object.keys(map.slices)
  const sliceOf = new Map(slices.map((slice) => [roleOf(slice), slice]))
  const strangers = rows.filter(({ schema, grantee }) => {
    const slice = grantee === null ? undefined : sliceOf.get(grantee)
    return slice !== undefined && !mayRefer(map, slice, schema)
  })
  const toEveryone = rows.filter(({ schema, grantee }) => grantee === null && slices.includes(schema))
  return {
    lookedAt: { grants: rows.length },
    breaches: [
      ...strangers.map(
        ({ object, privilege, grantee, schema }) =>
          `${privilege} on ${object} to ${grantee ?? ''}: it does not know ${schema}`,
      ),
      ...toEveryone.map(({ object, privilege }) => `${privilege} on ${object} to everyone: silence means no`),
    ],
  }
}

/** To be a member of another slice's role is to hold all its grants, whatever the arrows say. */
export const noSliceWearsAnothersRole: CatalogueCheck = async (database, { map, roleOf }) => {
  const roles = Object.keys(map.slices).map(roleOf)
  const { rows } = await database.query<{ role: string; member: string }>(
    `select r.rolname as role, m.rolname as member
       from pg_auth_members a join pg_roles r on r.oid = a.roleid join pg_roles m on m.oid = a.member
      where r.rolname = any($1) order by 1, 2`,
    [roles],
  )
  return {
    lookedAt: { memberships: rows.length },
    breaches: rows
      .filter(({ member }) => roles.includes(member))
      .map(({ role, member }) => `role ${member} is a member of ${role}: it would hold all its grants`),
  }
}
