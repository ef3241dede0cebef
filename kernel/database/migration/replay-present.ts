import { createHash } from 'node:crypto'
import { inTransaction, runFile } from './run-sql.ts'
import type { Queryable } from '../queryable.ts'
import type { SqlFile, SqlRoom } from '../rooms.ts'

/**
 * Replaces all views, grants and policies in one transaction, when their text differs from what stands.
 * Views go in reverse order of the arrows, for those above read those below. A grant that no file
 * names any more is gone afterwards. Returns whether anything was done.
 */
export async function replayPresent(owner: Queryable, rooms: readonly SqlRoom[]): Promise<boolean> {
  const sha256 = hashOfPresent(rooms)
  const { rows } = await owner.query<{ sha256: string }>('select sha256 from kernel.replays')
  if (rows[0]?.sha256 === sha256) return false
  await inTransaction(owner, async () => {
    await owner.query('set local role sutoon_owner')
    for (const schema of await schemasOfTheHouse(owner, rooms)) await dropPresent(owner, schema)
    for (const room of rooms) {
      await owner.query(`grant usage on schema ${room.schema} to ${room.role}`)
      await owner.query(`set local search_path = ${room.schema}, pg_catalog`)
      for (const { name, text } of presentOf(room)) await runFile(owner, `${room.name}/${name}`, text)
    }
    await owner.query('reset role')
    await owner.query('delete from kernel.replays')
    await owner.query('insert into kernel.replays (sha256) values ($1)', [sha256])
  })
  return true
}

/** Views first: policies may call the functions that stand beside them. */
const presentOf = ({ views, policies }: SqlRoom): readonly SqlFile[] => [...views, ...policies]

function hashOfPresent(rooms: readonly SqlRoom[]): string {
  const hash = createHash('sha256')
  for (const room of rooms)
    for (const { name, text } of presentOf(room)) hash.update(`${room.name}/${name}\0${text}\0`)
  return hash.digest('hex')
}

/** A room's migrations may make a second schema (`sign_in` is identity's): its grants are the house's as well. */
async function schemasOfTheHouse(owner: Queryable, rooms: readonly SqlRoom[]): Promise<readonly string[]> {
  const ofRooms = rooms.map(({ schema }) => schema).reverse()
  const { rows } = await owner.query<{ schema: string }>(
    `select nspname::text as schema from pg_namespace where nspowner = 'sutoon_owner'::regrole order by nspname`,
  )
  return [...rows.map(({ schema }) => schema).filter((schema) => !ofRooms.includes(schema)), ...ofRooms]
}

/** Only what the house owns: the runner's own tables belong to the login that migrates. */
async function dropPresent(owner: Queryable, schema: string): Promise<void> {
  await owner.query(`
    do $$
    declare it record;
    begin
      for it in select viewname from pg_views where schemaname = '${schema}' loop
        execute format('drop view if exists ${schema}.%I cascade', it.viewname);
      end loop;
      for it in select policyname, tablename from pg_policies join pg_tables using (schemaname, tablename)
        where schemaname = '${schema}' and tableowner = 'sutoon_owner' loop
        execute format('drop policy %I on ${schema}.%I', it.policyname, it.tablename);
      end loop;
      for it in
        with objects (kind, name, acl) as (
          select 'schema', n.nspname::text, n.nspacl from pg_namespace n where n.nspname = '${schema}'
          union all
          select case c.relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass::text, c.relacl
            from pg_class c where c.relnamespace = '${schema}'::regnamespace and c.relkind in ('r', 'p', 'S')
             and c.relowner = 'sutoon_owner'::regrole
          union all
          select 'table', a.attrelid::regclass::text, a.attacl
            from pg_attribute a join pg_class c on c.oid = a.attrelid
           where c.relnamespace = '${schema}'::regnamespace and c.relowner = 'sutoon_owner'::regrole
          union all
          select 'routine', p.oid::regprocedure::text, coalesce(p.proacl, acldefault('f', p.proowner))
            from pg_proc p where p.pronamespace = '${schema}'::regnamespace and p.proowner = 'sutoon_owner'::regrole
        )
        select distinct o.kind, o.name, case g.grantee when 0 then 'public' else g.grantee::regrole::text end as grantee
          from objects o cross join lateral aclexplode(o.acl) g
         where g.grantee <> 'sutoon_owner'::regrole
      loop
        execute format('revoke all on %s %s from %s', it.kind, it.name, it.grantee);
      end loop;
    end $$`)
}
