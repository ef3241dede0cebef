import { createHash } from 'node:crypto'
import { inTransaction, runFile } from './migrate.ts'
import type { Queryable } from './queryable.ts'
import type { SqlRoom } from './rooms.ts'

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
    for (const room of [...rooms].reverse()) await dropPresent(owner, room)
    for (const room of rooms) {
      await owner.query(`grant usage on schema ${room.schema} to ${room.role}`)
      await owner.query(`set local search_path = ${room.schema}, pg_catalog`)
      if (room.views !== '') await runFile(owner, `${room.name}/views.sql`, room.views)
      if (room.policies !== '') await runFile(owner, `${room.name}/policies.sql`, room.policies)
    }
    await owner.query('reset role')
    await owner.query('delete from kernel.replays')
    await owner.query('insert into kernel.replays (sha256) values ($1)', [sha256])
  })
  return true
}

function hashOfPresent(rooms: readonly SqlRoom[]): string {
  const hash = createHash('sha256')
  for (const room of rooms) hash.update(`${room.name}\0${room.views}\0${room.policies}\0`)
  return hash.digest('hex')
}

async function dropPresent(owner: Queryable, room: SqlRoom): Promise<void> {
  await owner.query(`
    do $$
    declare it record;
    begin
      for it in select viewname from pg_views where schemaname = '${room.schema}' loop
        execute format('drop view if exists %I.%I cascade', '${room.schema}', it.viewname);
      end loop;
      for it in select policyname, tablename from pg_policies where schemaname = '${room.schema}' loop
        execute format('drop policy %I on %I.%I', it.policyname, '${room.schema}', it.tablename);
      end loop;
      for it in
        select distinct coalesce(r.rolname, 'public') as grantee
        from pg_namespace n
        cross join lateral (
          select (aclexplode(n.nspacl)).grantee
          union select (aclexplode(c.relacl)).grantee from pg_class c where c.relnamespace = n.oid
          union select (aclexplode(a.attacl)).grantee from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = n.oid
          union select (aclexplode(p.proacl)).grantee from pg_proc p where p.pronamespace = n.oid
        ) g
        left join pg_roles r on r.oid = g.grantee
        where n.nspname = '${room.schema}' and coalesce(r.rolname, 'public') <> 'sutoon_owner'
      loop
        execute format('revoke all on schema %I from %s', '${room.schema}', it.grantee);
        execute format('revoke all on all tables in schema %I from %s', '${room.schema}', it.grantee);
        execute format('revoke all on all sequences in schema %I from %s', '${room.schema}', it.grantee);
        execute format('revoke all on all functions in schema %I from %s', '${room.schema}', it.grantee);
      end loop;
      execute 'revoke all on all functions in schema ${room.schema} from public';
    end $$`)
}
