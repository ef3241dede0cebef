-- What must be done with more right than the one who asks has: each checks for itself, and says why it may.

create function identity.open_session(kind text, secret text)
  returns table (person uuid, mandates jsonb, scopes text[])
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  held_strategies uuid[];
  held_offices uuid[];
  held record;
begin
  if kind = 'session' then
    select s."userId" into person from sign_in."session" s where s."token" = secret and s."expiresAt" > now();
  elsif kind = 'access token' then
    select t.person, t.scopes into person, scopes from identity.access_tokens t
    where t.sha256 = secret and t.expires_at > now() and t.revoked_at is null;
  end if;
  if person is null then
    perform set_config('sutoon.machine', 'public visitor', true);
    return next;
    return;
  end if;
  select jsonb_agg(jsonb_build_object('kind', m.kind, 'strategy', m.strategy, 'office', m.office)),
         array_agg(distinct m.strategy), array_agg(distinct m.office) filter (where m.kind = 'focal person')
    into mandates, held_strategies, held_offices
    from identity.mandates m
   where m.person = open_session.person and m.holds_from <= current_date
     and (m.holds_until is null or m.holds_until >= current_date)
     and (m.office is null or exists (
       select from identity.office_periods p where p.office = m.office
          and (p.exists_from is null or p.exists_from <= current_date)
          and (p.exists_until is null or p.exists_until >= current_date)));
  perform set_config('sutoon.person', person::text, true);
  if mandates is not null then
    perform set_config('sutoon.strategies', held_strategies::text, true),
            set_config('sutoon.offices', coalesce(held_offices::text, ''), true);
    for held in
      select m ->> 'kind' as kind, array_agg(distinct m ->> 'strategy') as strategies
      from jsonb_array_elements(mandates) m group by 1
    loop
      perform set_config('sutoon.as_' || replace(held.kind, ' ', '_'), held.strategies::text, true);
    end loop;
  end if;
  -- A token that may only read reads in a transaction in which nothing can be written, whatever the code says.
  if scopes is not null and not scopes @> array['write'] then
    perform set_config('transaction_read_only', 'on', true);
  end if;
  return next;
end $$;
comment on function identity.open_session(text, text) is 'Who shows this secret, with today''s mandates: written into the transaction''s settings and returned. A row of nulls, and a public visitor, for any other secret.';

create function identity.look_at_invitation(token_sha256 text)
  returns table (invitation uuid, person uuid, name_en text, name_ur text, email text, expires_at timestamptz, accepted boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.id, i.person, p.name_en, p.name_ur, a.email, i.expires_at, i.accepted_at is not null
  from identity.invitations i
  join identity.people p on p.id = i.person
  join identity.email_addresses a on a.person = i.person
  where i.token_sha256 = look_at_invitation.token_sha256
$$;
comment on function identity.look_at_invitation(text) is 'What an invitation says, to whoever holds its link. Changes nothing.';

create function identity.write_account(person uuid, password_hash text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- The library deletes the password of an unverified address at a sign-in by code: who holds the link has the address.
  insert into sign_in."user" ("id", "name", "email", "emailVerified")
    select p.id, coalesce(p.name_en, p.name_ur), a.email, true
    from identity.people p join identity.email_addresses a on a.person = p.id where p.id = write_account.person;
  insert into sign_in."account" ("accountId", "providerId", "userId", "password", "updatedAt")
    values (write_account.person::text, 'credential', write_account.person, write_account.password_hash, now());
end $$;
comment on function identity.write_account(uuid, text) is 'For the functions of this schema only: it believes whom it is told.';

create function identity.accept_invitation(token_sha256 text, password_hash text, name_en text, name_ur text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  invited uuid;
begin
  update identity.invitations i set accepted_at = now()
   where i.token_sha256 = accept_invitation.token_sha256 and i.accepted_at is null and i.expires_at > now()
  returning i.person into invited;
  if invited is null or exists (select from sign_in."user" u where u."id" = invited) then
    return null;
  end if;
  update identity.people p set name_en = coalesce(accept_invitation.name_en, p.name_en),
    name_ur = coalesce(accept_invitation.name_ur, p.name_ur) where p.id = invited;
  perform identity.write_account(invited, password_hash);
  -- From here on it is the invited person who acts: holding the link is what shows it.
  perform set_config('sutoon.machine', '', true), set_config('sutoon.person', invited::text, true);
  return invited;
end $$;
comment on function identity.accept_invitation(text, text, text, text) is 'Opens the account of an open invitation, once, under the name that the person gives, and goes on as that person. Null where the link is not open.';

create function identity.take_setup_link(sha256 text, name_en text, name_ur text, email text, password_hash text)
  returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  first uuid := gen_random_uuid();
begin
  if exists (select from identity.mandates m where m.kind = 'administrator') then
    return null;
  end if;
  perform from identity.setup_links l
    where l.sha256 = take_setup_link.sha256 and l.used_at is null and l.expires_at > now() for update;
  if not found then
    return null;
  end if;
  insert into identity.people (id, name_en, name_ur) values (first, take_setup_link.name_en, take_setup_link.name_ur);
  insert into identity.email_addresses (person, email) values (first, lower(take_setup_link.email));
  update identity.setup_links l set used_at = now(), used_by = first where l.sha256 = take_setup_link.sha256;
  perform identity.write_account(first, password_hash);
  perform set_config('sutoon.machine', '', true), set_config('sutoon.person', first::text, true);
  return first;
end $$;
comment on function identity.take_setup_link(text, text, text, text, text) is 'Opens the first administrator''s account by the one-time link of the console, and goes on as that person. Null where the link is not open.';

create function identity.open_account(person uuid, password_hash text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if kernel.machine() is null or kernel.machine() not in ('example', 'command line') then
    raise exception 'only the machine of the console opens an account without an invitation'
      using errcode = 'insufficient_privilege';
  end if;
  perform identity.write_account(person, password_hash);
end $$;
comment on function identity.open_account(uuid, text) is 'Gives a person an account at the console: the example''s accounts, made at first start.';

create function identity.known_person(email text) returns table (person uuid, has_account boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.person, exists (select from sign_in."user" u where u."id" = a.person)
  from identity.email_addresses a
  where a.email = lower(known_person.email)
    and (cardinality(kernel.mandated('administrator')) > 0 or cardinality(kernel.mandated('secretariat')) > 0
      or kernel.machine() in ('example', 'command line'))
$$;
comment on function identity.known_person(text) is 'Whether somebody with this address is known, to those who invite.';

create function identity.sign_out_everywhere() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  ended integer;
begin
  delete from sign_in."session" s where s."userId" = kernel.person();
  get diagnostics ended = row_count;
  return ended;
end $$;
comment on function identity.sign_out_everywhere() is 'Ends every sign-in of the person who acts; returns how many there were.';
