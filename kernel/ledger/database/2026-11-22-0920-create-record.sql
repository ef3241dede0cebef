-- The only ways into the ledger. They run as the owner, who may insert and not change.

create type ledger.recorded as (id uuid, recorded_at timestamptz, actor_kind text, actor text);

create function ledger.pseudonym_of(person uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  -- A key of fixed length before a text of fixed length: plain SHA-256 is a sound keyed hash here.
  select encode(sha256(convert_to('sutoon/pseudonym/1', 'UTF8') || '\x00'::bytea || k.key || uuid_send(k.person)), 'hex')
  from ledger.pseudonym_keys k where k.person = pseudonym_of.person
$$;
comment on function ledger.pseudonym_of(uuid) is 'SENSITIVE. The pseudonym of a person whose key is there; null where there is none, or no more.';

create function ledger.append(
  act text, subject text, actor_kind text, actor text, commitment bytea, at timestamptz default clock_timestamp()
)
  returns ledger.recorded
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with entry as (
    insert into ledger.entries (act, subject, actor_kind, actor, commitment, recorded_at)
    values (append.act, append.subject, append.actor_kind, append.actor, append.commitment, append.at)
    returning id, recorded_at, actor_kind, actor
  ), waiting as (
    insert into ledger.pending (entry) select id from entry
  )
  select row(id, recorded_at, actor_kind, actor)::ledger.recorded from entry
$$;
comment on function ledger.append(text, text, text, text, bytea, timestamptz) is 'For the functions of this schema only: it believes whom it is told.';

create function ledger.record_as_person(person uuid, act text, subject text, commitment bytea)
  returns ledger.recorded
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Two versions 4 of a UUID hold 244 bits of the server's own strong randomness; no extension is needed.
  insert into ledger.pseudonym_keys (person, key)
    select record_as_person.person, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
    where not exists (select from ledger.pseudonym_keys k where k.person = record_as_person.person)
    on conflict do nothing;
  return ledger.append(act, subject, 'person', ledger.pseudonym_of(person), commitment);
end $$;
comment on function ledger.record_as_person(uuid, text, text, bytea) is 'For triggers of the owner only: it believes whom it is told.';

create function ledger.record(act text, subject text, commitment bytea) returns ledger.recorded
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if kernel.person() is not null then
    return ledger.record_as_person(kernel.person(), act, subject, commitment);
  end if;
  if kernel.machine() is null then
    raise exception 'nobody acts: an act needs a person or a machine identity' using errcode = 'insufficient_privilege';
  end if;
  return ledger.append(act, subject, 'machine', kernel.machine(), commitment);
end $$;
comment on function ledger.record(text, text, bytea) is 'Records an act of the session''s own person or machine, in the caller''s transaction.';

create function ledger.record_hidden(act text, subject text, commitment bytea) returns ledger.recorded
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if kernel.person() is null and kernel.machine() is null then
    raise exception 'nobody acts: an act needs a person or a machine identity' using errcode = 'insufficient_privilege';
  end if;
  return ledger.append(act, subject, 'hidden',
    encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'), commitment,
    -- The day only: a minute could be compared with the minute of a sign-in.
    date_trunc('day', clock_timestamp()));
end $$;
comment on function ledger.record_hidden(text, text, bytea) is 'Records an act of a hidden author under a pseudonym that is used once and that no key leads back from.';

create function ledger.keep_rows(entry uuid, parts bytea[]) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into ledger.imports (entry, part, commitments)
  select keep_rows.entry, (ordinality - 1)::integer, commitments
  from unnest(parts) with ordinality as given (commitments, ordinality)
$$;
comment on function ledger.keep_rows(uuid, bytea[]) is 'For the functions of this schema only.';

create function ledger.record_rows(act text, subject text, root bytea, parts bytea[]) returns ledger.recorded
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  made ledger.recorded;
begin
  made := ledger.record(act, subject, root);
  perform ledger.keep_rows(made.id, parts);
  return made;
end $$;
comment on function ledger.record_rows(text, text, bytea, bytea[]) is 'Records an import: one entry, whose commitment is the root over the commitments to its rows.';

create function ledger.destroy_pseudonym_key(person uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from ledger.pseudonym_keys k where k.person = destroy_pseudonym_key.person;
  return found;
end $$;
comment on function ledger.destroy_pseudonym_key(uuid) is 'Leaves the person''s entries without a name for ever; the ledger still verifies. True where there was a key. A later act of the same person gets a new pseudonym.';

create function ledger.record_by_trigger() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  changed jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
  -- Arguments: the act, the column that holds the person, the kind of subject, the column of its identifier.
  perform ledger.record_as_person((changed ->> tg_argv[1])::uuid, tg_argv[0],
    tg_argv[2] || ':' || (changed ->> tg_argv[3]), decode(repeat('00', 32), 'hex'));
  return null;
end $$;
comment on function ledger.record_by_trigger() is 'For tables that a library writes: records an act without content of the person whom the row names. To be attached "after … for each row".';

revoke all on all functions in schema ledger from public;
