import { type CatalogueCheck, mayRefer, notSystem } from './expectations.ts'

/** A foreign key is an arrow that outlives every import. */
export const foreignKeysObeyTheMap: CatalogueCheck = async (database, expected) => {
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
      .filter(({ from, to }) => !mayRefer(expected, from, to))
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
  /** The role of a slice that holds the grant, by itself or through the grantee; null where none does. */
  readonly holder: string | null
}

/**
 * What a slice's role holds, by itself or through a role that it was given, stands in its own schema, in a slice that it
 * knows, or in the kernel. A grant to a role that all slices wear is a grant to each of them.
 */
export const grantsObeyTheMap: CatalogueCheck = async (database, expected) => {
  const { roleOf, secondSchemas } = expected
  const slices = Object.keys(expected.map.slices)
  const { rows } = await database.query<Grant>(
    `select g.schema, g.object, g.privilege_type as privilege, r.rolname as grantee, s.rolname as holder
       from (${grants}) g
       left join pg_roles r on r.oid = g.grantee
       left join pg_roles s on s.rolname = any($1) and r.oid is not null and pg_has_role(s.oid, r.oid, 'member')
      where g.schema = any($2) order by 2, 5, 3`,
    [slices.map(roleOf), [...slices, ...Object.keys(secondSchemas)]],
  )
  const sliceOf = new Map(slices.map((slice) => [roleOf(slice), slice]))
  const strangers = rows.filter(({ schema, holder }) => {
    const slice = holder === null ? undefined : sliceOf.get(holder)
    return slice !== undefined && !mayRefer(expected, slice, schema)
  })
  return {
    lookedAt: { grants: rows.length },
    breaches: [
      ...strangers.map(
        ({ object, privilege, grantee, holder, schema }) =>
          `${privilege} on ${object} to ${throughRole(holder, grantee)}: it does not know ${schema}`,
      ),
      ...rows
        .filter(({ grantee }) => grantee === null)
        .map(({ object, privilege }) => `${privilege} on ${object} to everyone: silence means no`),
    ],
  }
}

const throughRole = (holder: string | null, grantee: string | null): string =>
  holder === grantee ? (holder ?? '') : `${holder ?? ''} through ${grantee ?? ''}`

/** To be a member of another slice's role is to hold all its grants, whatever the arrows say. */
export const noSliceWearsAnothersRole: CatalogueCheck = async (database, { map, roleOf }) => {
  const { rows } = await database.query<{ role: string; member: string; wears: boolean }>(
    `select r.rolname as role, m.rolname as member, pg_has_role(m.oid, r.oid, 'member') as wears
       from pg_roles r, pg_roles m
      where r.rolname = any($1) and m.rolname = any($1) and r.oid <> m.oid order by 1, 2`,
    [Object.keys(map.slices).map(roleOf)],
  )
  return {
    lookedAt: { 'pairs of roles': rows.length },
    breaches: rows
      .filter(({ wears }) => wears)
      .map(({ role, member }) => `role ${member} is a member of ${role}: it would hold all its grants`),
  }
}

/** A room that is not open in this installation has no schema and no role. */
export const onlyOpenRoomsStand: CatalogueCheck = async (database, { map, house, roleOf }) => {
  const open = map.houses[house] ?? []
  const { rows } = await database.query<{ slice: string; schema: boolean; role: boolean }>(
    `select s.slice, exists (select from pg_namespace n where n.nspname = s.slice) as schema,
            exists (select from pg_roles r where r.rolname = s.role) as role
       from unnest($1::text[], $2::text[]) s (slice, role) order by 1`,
    [Object.keys(map.slices), Object.keys(map.slices).map(roleOf)],
  )
  return {
    lookedAt: { rooms: rows.length, 'open rooms that stand': rows.filter(({ schema }) => schema).length },
    breaches: rows
      .filter(({ slice, schema, role }) => !open.includes(slice) && (schema || role))
      .map(
        ({ slice }) => `${slice} has a schema or a role, though the ${house} installation does not open it`,
      ),
  }
}
