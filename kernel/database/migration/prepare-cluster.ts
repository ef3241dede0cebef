import type { Queryable } from '../queryable.ts'
import type { SqlRoom } from '../rooms.ts'

/** Machines that act without a person: each has a role of its own, so that a policy can name it. */
const machineRoles = ['public_visitor', 'sutoon_sign_in'] as const

/**
 * Roles, schemas and the runner's own table. `sutoon_owner` owns every object and nobody signs in as it while
 * requests are served; `sutoon_app` is the application's login: it owns nothing and, being NOINHERIT, can read
 * nothing until it has taken a slice's role.
 */
export async function prepareCluster(owner: Queryable, rooms: readonly SqlRoom[]): Promise<void> {
  await createRole(owner, 'sutoon_owner', 'nologin')
  await createRole(owner, 'sutoon_app', 'login noinherit')
  await createRole(owner, 'sutoon_acting', 'nologin')
  await owner.query('grant sutoon_owner to current_user')
  for (const role of machineRoles) {
    await createRole(owner, role, 'nologin')
    await owner.query(`grant ${role} to sutoon_app`)
  }
  for (const room of rooms) {
    await createRole(owner, room.role, 'nologin')
    await owner.query(`grant ${room.role} to sutoon_app`)
    await owner.query(`grant sutoon_acting to ${room.role}`)
    await owner.query(`create schema if not exists ${room.schema} authorization sutoon_owner`)
  }
  await owner.query('revoke create on schema public from public')
  await owner.query('alter default privileges for role sutoon_owner revoke execute on functions from public')
  await owner.query(`
    create table if not exists kernel.migrations (
      room text not null,
      file text not null,
      sha256 text not null,
      applied_at timestamptz not null default now(),
      constraint migrations_key primary key (room, file)
    );
    create table if not exists kernel.replays (sha256 text not null, replayed_at timestamptz not null default now());
    comment on table kernel.migrations is 'Every migration that was applied, with the hash of its text.';
    comment on table kernel.replays is 'The hash of all views and policies as they were last replaced.';
    alter table kernel.migrations enable row level security;
    alter table kernel.migrations force row level security;
    alter table kernel.replays enable row level security;
    alter table kernel.replays force row level security;
    do $$ begin
      create policy the_migrating_login_keeps_its_record on kernel.migrations to current_user using (true);
      create policy the_migrating_login_keeps_its_hash on kernel.replays to current_user using (true);
    exception when duplicate_object then null;
    end $$;
  `)
}

/** Roles belong to the whole cluster: another database of it, migrating at this moment, may have been first. */
async function createRole(owner: Queryable, role: string, options: string): Promise<void> {
  await owner.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} ${options}; end if;
    exception when duplicate_object or unique_violation then null;
    end $$`)
}
