-- A round may name one facilitator, of an organisation outside government, who can find out who a hidden author is. The
-- author's browser seals the name to a key that the facilitator made in their own browser: here stands what nobody
-- who holds this database can open.

create table consultation.author_keepers (
  round uuid primary key references consultation.rounds (id),
  strategy uuid not null references identity.strategies (id),
  person uuid not null references identity.people (id),
  organisation uuid not null references identity.organisations (id),
  name_en text not null,
  name_ur text not null,
  named_at timestamptz not null default now(),
  public_key text,
  key_made_at timestamptz,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  key_entry uuid,
  key_salt bytea,
  constraint a_key_of_age check (public_key ~ '^age1[02-9ac-hj-np-z]{58}$'),
  constraint a_key_has_a_time_and_an_entry check (num_nonnulls(public_key, key_made_at, key_entry, key_salt) in (0, 4))
);
create index author_keepers_in_a_strategy on consultation.author_keepers (strategy);
create index author_keepers_by_person on consultation.author_keepers (person);
create index author_keepers_of_an_organisation on consultation.author_keepers (organisation);
comment on table consultation.author_keepers is 'The facilitator outside government who can find out the hidden authors of a round, once there is a key. Where there is none, nobody can.';
comment on column consultation.author_keepers.name_en is 'As it is told to everybody before they write; participants read no other participant''s name.';
comment on column consultation.author_keepers.name_ur is 'As it is told to everybody before they write; participants read no other participant''s name.';
comment on column consultation.author_keepers.public_key is 'The public half, made in the facilitator''s browser. The private half never comes here.';

create table consultation.sealed_authors (
  proposal uuid primary key references consultation.proposals (id),
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  sealed text not null
);
create index sealed_authors_in_a_strategy on consultation.sealed_authors (strategy);
create index sealed_authors_of_a_round on consultation.sealed_authors (round);
comment on table consultation.sealed_authors is 'SENSITIVE. Who wrote, sealed by the author''s browser to the facilitator''s key. Fetched by the facilitator only, and only after an opening that the ledger has.';

create table consultation.author_openings (
  id uuid primary key,
  proposal uuid not null references consultation.proposals (id),
  strategy uuid not null references identity.strategies (id),
  reason text not null,
  opened_by uuid not null references identity.people (id),
  opened_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index author_openings_of_a_proposal on consultation.author_openings (proposal, opened_at);
create index author_openings_in_a_strategy on consultation.author_openings (strategy);
create index author_openings_by_a_person on consultation.author_openings (opened_by);
comment on table consultation.author_openings is 'That the facilitator fetched the sealed name of a hidden author, when and why. Read by whoever reads the proposal, its author first of all.';

-- Once somebody has written under rules, the rules of that round stand.
create function consultation.has_hidden_authors(asked uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select exists (select from consultation.proposals p where p.round = asked and p.is_hidden) $$;
comment on function consultation.has_hidden_authors(uuid) is 'Whether somebody has proposed in this round with the name hidden.';

create function consultation.keep_the_rules_of_hidden_authors() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.public_key is not null then
    raise exception 'a key is made once' using errcode = 'check_violation', constraint = 'a_key_is_made_once';
  end if;
  if consultation.has_hidden_authors(new.round) then
    raise exception 'somebody has written under the rules of this round'
      using errcode = 'check_violation', constraint = 'rules_stand_once_somebody_wrote';
  end if;
  return new;
end $$;
comment on function consultation.keep_the_rules_of_hidden_authors() is 'Refuses a facilitator or a key after the first hidden proposal, and a second key.';

create trigger rules_of_hidden_authors_are_kept before insert or update on consultation.author_keepers
  for each row execute function consultation.keep_the_rules_of_hidden_authors();
