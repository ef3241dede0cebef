-- Destroying the key of a pseudonym takes two: an administrator asks, with the reason; another administrator, or the
-- oversight, confirms. Both must be such for every strategy in which the person ever held a mandate.

create table identity.key_requests (
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  done_at timestamptz,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint key_requests_key primary key (id),
  constraint key_requests_person foreign key (person) references identity.people (id) on delete cascade,
  constraint key_requests_asked_by foreign key (asked_by) references identity.people (id),
  constraint nobody_asks_for_their_own_key check (asked_by <> person)
);
create unique index one_open_request_for_a_key on identity.key_requests (person) where done_at is null;
create index key_requests_by_asker on identity.key_requests (asked_by);
comment on table identity.key_requests is 'SENSITIVE. That an administrator asked to destroy the key of a person''s pseudonym, and why. Nothing is destroyed until a second person confirms.';
comment on column identity.key_requests.reason is 'SENSITIVE. In the words of the administrator.';

-- Of every strategy that the person was ever in, also those that the one who acts cannot see.
create function identity.answers_for_every_strategy_of(person uuid, kinds text[]) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from identity.mandates m where m.person = answers_for_every_strategy_of.person) and not exists (
    select from identity.mandates m where m.person = answers_for_every_strategy_of.person
       and not exists (select from unnest(kinds) k where m.strategy = any (kernel.mandated(k))))
$$;
comment on function identity.answers_for_every_strategy_of(uuid, text[]) is 'Whether the one who acts holds one of these mandates for every strategy in which the person ever held any.';

create function identity.others_who_may_confirm(person uuid) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from identity.people p
   where p.id <> kernel.person() and p.id <> others_who_may_confirm.person
     and exists (select from sign_in."user" u where u."id" = p.id)
     and exists (select from identity.mandates m where m.person = others_who_may_confirm.person)
     and not exists (
       select from identity.mandates m where m.person = others_who_may_confirm.person
          and not exists (select from identity.mandates h
            where h.person = p.id and h.strategy = m.strategy and h.kind in ('administrator', 'oversight')
              and h.holds_from <= current_date and (h.holds_until is null or h.holds_until >= current_date)))
$$;
comment on function identity.others_who_may_confirm(uuid) is 'How many people besides the one who acts may confirm that this person''s key is destroyed.';

create or replace function identity.destroy_pseudonym_key(person uuid) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked identity.key_requests;
begin
  if destroy_pseudonym_key.person = kernel.person()
     or not identity.answers_for_every_strategy_of(destroy_pseudonym_key.person, array['administrator', 'oversight']) then
    raise exception 'only an administrator or the oversight of all their strategies destroys the key of another person'
      using errcode = 'insufficient_privilege';
  end if;
  select * into asked from identity.key_requests r
   where r.person = destroy_pseudonym_key.person and r.done_at is null for update;
  if asked.id is null then
    return 'nobody-asked';
  end if;
  if asked.asked_by = kernel.person() then
    return 'needs-a-second-person';
  end if;
  -- Of every strategy, also those that the administrator cannot see: who still acts stays accountable.
  if exists (select from identity.mandates m where m.person = destroy_pseudonym_key.person
             and (m.holds_until is null or m.holds_until >= current_date)) then
    return 'holds-a-mandate';
  end if;
  update identity.key_requests r set done_at = now() where r.id = asked.id;
  if not ledger.destroy_pseudonym_key(destroy_pseudonym_key.person) then
    return 'nothing-to-destroy';
  end if;
  return 'destroyed';
end $$;

-- The library changes passwords by itself: only a trigger can put it into the ledger in the same transaction.
create trigger a_changed_password_is_recorded after update of "password" on sign_in."account"
  for each row when (old."password" is distinct from new."password")
  execute function ledger.record_by_trigger('password changed', 'userId', 'account', 'id');
