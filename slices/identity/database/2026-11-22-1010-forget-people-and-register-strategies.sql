-- Acts that need more right than the one who acts has: a person's pseudonym is destroyed, a strategy is registered with
-- its first administrator, an act by letter finds where its copies go, and the last administrator is known.

create table identity.forgettings (
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  reason text not null,
  forgotten_by uuid not null,
  forgotten_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint forgettings_key primary key (id),
  constraint forgettings_person foreign key (person) references identity.people (id) on delete cascade,
  constraint forgettings_forgotten_by foreign key (forgotten_by) references identity.people (id)
);
create index forgettings_of_a_person on identity.forgettings (person);
comment on table identity.forgettings is 'That the key of a person''s pseudonym was destroyed, by whom and why. Their entries in the ledger have no name since.';
comment on column identity.forgettings.person is 'SENSITIVE. Who was forgotten; the ledger itself does not say it.';
comment on column identity.forgettings.reason is 'SENSITIVE. In the words of the administrator.';

create function identity.destroy_pseudonym_key(person uuid) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if cardinality(kernel.mandated('administrator')) = 0 or destroy_pseudonym_key.person = kernel.person() then
    raise exception 'only an administrator destroys the key of another person' using errcode = 'insufficient_privilege';
  end if;
  -- Of every strategy, also those that the administrator cannot see: who still acts stays accountable.
  if exists (select from identity.mandates m where m.person = destroy_pseudonym_key.person
             and (m.holds_until is null or m.holds_until >= current_date)) then
    return 'holds-a-mandate';
  end if;
  if not ledger.destroy_pseudonym_key(destroy_pseudonym_key.person) then
    return 'nothing-to-destroy';
  end if;
  return 'destroyed';
end $$;
comment on function identity.destroy_pseudonym_key(uuid) is 'Leaves a person''s entries in the ledger without a name for ever; says why where it does not.';

create function identity.register_strategy(id uuid, code text, name_en text, name_ur text, mandate uuid, entry uuid, salt bytea)
  returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if cardinality(kernel.mandated('administrator')) = 0 then
    raise exception 'only an administrator registers a strategy' using errcode = 'insufficient_privilege';
  end if;
  insert into identity.strategies (id, code, name_en, name_ur)
    values (register_strategy.id, register_strategy.code, register_strategy.name_en, register_strategy.name_ur);
  insert into identity.mandates (id, person, strategy, kind, ledger_entry, ledger_salt)
    values (register_strategy.mandate, kernel.person(), register_strategy.id, 'administrator', register_strategy.entry,
            register_strategy.salt);
end $$;
comment on function identity.register_strategy(uuid, text, text, text, uuid, uuid, bytea) is 'Registers a strategy and makes the administrator who acts its first one: nobody else could be, for nobody holds a mandate for it yet.';

create function identity.seated_administrators(strategy uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id from identity.mandates m
   where m.strategy = seated_administrators.strategy and m.kind = 'administrator'
     and m.holds_from <= current_date and m.holds_until is null
     and exists (select from sign_in."user" u where u."id" = m.person)
     and m.strategy = any (kernel.mandated('administrator'))
$$;
comment on function identity.seated_administrators(uuid) is 'The mandates of administrators who can act today and without end: to administrators of the strategy. Invited is not seated.';

create function identity.addresses_for_copies(person uuid, office uuid, strategies uuid[]) returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct a.email from identity.email_addresses a
   where cardinality(kernel.mandated('secretariat')) > 0
     and (a.person = addresses_for_copies.person
       or a.person in (
         select m.person from identity.mandates m
          where m.office = addresses_for_copies.office and m.kind = 'focal person'
            and m.strategy = any (addresses_for_copies.strategies)
            and m.holds_from <= current_date and (m.holds_until is null or m.holds_until >= current_date)))
$$;
comment on function identity.addresses_for_copies(uuid, uuid, uuid[]) is 'Where the copy of an act by letter goes: the person''s address, and those of the office''s focal persons of today. To secretariats.';

-- A membership is entered and never ended: nobody could write this column. The one that began last counts.
alter table identity.memberships drop column member_until;
