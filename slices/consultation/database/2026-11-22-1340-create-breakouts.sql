-- A breakout group of a workshop, what happens in it, and what its screens are told. Every identifier is made where the
-- act happens and every act carries its own time, so that what was done on a laptop can come home as it is.

create table consultation.breakouts (
  id uuid primary key,
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  title_en text not null,
  title_ur text not null,
  room text not null default '',
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index breakouts_of_a_round on consultation.breakouts (round);
create index breakouts_of_a_strategy on consultation.breakouts (strategy);
comment on table consultation.breakouts is 'A breakout group of a round: a pillar or a theme, treated by one group of people in one room.';
comment on column consultation.breakouts.closed_at is 'When its facilitator closed it; null while it works. It can be opened again.';

create table consultation.breakout_nodes (
  breakout uuid not null references consultation.breakouts (id),
  strategy uuid not null references identity.strategies (id),
  node uuid not null,
  place int not null,
  constraint a_breakout_treats_a_node_once primary key (breakout, node)
);
create index breakouts_that_treat_a_node on consultation.breakout_nodes (node);
create index nodes_treated_in_a_strategy on consultation.breakout_nodes (strategy);
comment on table consultation.breakout_nodes is 'Which parts of the version a breakout group treats, with all that hangs below them when it was opened.';

create table consultation.facilitators (
  breakout uuid not null references consultation.breakouts (id),
  person uuid not null references identity.people (id),
  strategy uuid not null references identity.strategies (id),
  named_at timestamptz not null default now(),
  relieved_at timestamptz,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_facilitates_a_breakout_once primary key (breakout, person)
);
create index breakouts_of_a_facilitator on consultation.facilitators (person);
create index facilitators_in_a_strategy on consultation.facilitators (strategy);
comment on table consultation.facilitators is 'Whom the secretariat named to facilitate one breakout group: a task in one room, not a mandate of the strategy.';

create table consultation.floor_calls (
  id uuid primary key,
  breakout uuid not null references consultation.breakouts (id),
  strategy uuid not null references identity.strategies (id),
  proposal uuid references consultation.proposals (id),
  called_at timestamptz not null default clock_timestamp(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index floor_calls_in_a_breakout on consultation.floor_calls (breakout, called_at desc);
create index floor_calls_in_a_strategy on consultation.floor_calls (strategy);
create index floor_calls_of_a_proposal on consultation.floor_calls (proposal);
comment on table consultation.floor_calls is 'Which proposal was read out in a breakout group, and when; the last call is what the room sees. Null clears the floor.';

create table consultation.merges (
  id uuid primary key,
  breakout uuid not null references consultation.breakouts (id),
  strategy uuid not null references identity.strategies (id),
  proposal uuid not null references consultation.proposals (id),
  kept uuid not null references consultation.proposals (id),
  merged_at timestamptz not null default clock_timestamp(),
  separated_at timestamptz,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_proposal_is_not_its_own_duplicate check (proposal <> kept)
);
create unique index a_proposal_is_a_duplicate_of_one on consultation.merges (proposal) where separated_at is null;
create index duplicates_of_a_proposal on consultation.merges (kept);
create index merges_in_a_breakout on consultation.merges (breakout);
create index merges_in_a_strategy on consultation.merges (strategy);
comment on table consultation.merges is 'That a proposal says the same as another. Both stay, both are answered, and the author of each counts.';

create table consultation.conclusions (
  id uuid primary key,
  breakout uuid not null references consultation.breakouts (id),
  strategy uuid not null references identity.strategies (id),
  proposal uuid not null references consultation.proposals (id),
  kind text not null,
  sectors text[] not null,
  said text not null,
  concluded_at timestamptz not null default clock_timestamp(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_conclusion_of_two check (kind in ('consensus', 'dissent')),
  constraint a_dissent_names_its_sectors check ((kind = 'dissent') = (cardinality(sectors) > 0))
);
create index conclusions_on_a_proposal on consultation.conclusions (proposal, concluded_at desc);
create index conclusions_in_a_breakout on consultation.conclusions (breakout);
create index conclusions_in_a_strategy on consultation.conclusions (strategy);
comment on table consultation.conclusions is 'What a breakout group came to about a proposal, as its facilitator recorded it; the last one stands, the earlier ones stay.';
comment on column consultation.conclusions.sectors is 'The sectors that dissent; none for a consensus.';

-- What live screens are told. No time stands in it: the minute could be compared with a sign-in.
create table consultation.changes (
  seq bigint generated always as identity primary key,
  tx bigint not null default (pg_current_xact_id()::text::bigint),
  round uuid not null references consultation.rounds (id),
  kind text not null,
  subject uuid not null,
  node uuid,
  level text
);
create index changes_by_transaction on consultation.changes (tx);
create index changes_of_a_round on consultation.changes (round);
comment on table consultation.changes is 'What changed in the rounds of late, by identifier only, for screens that listen. Old rows are dropped as new ones come.';
comment on column consultation.changes.tx is 'The transaction that made it: a poller asks again from the oldest one still running, so that none is left out.';

create function consultation.tell_change(round uuid, kind text, subject uuid, node uuid, level text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  told bigint;
begin
  insert into consultation.changes (round, kind, subject, node, level)
    values (tell_change.round, tell_change.kind, tell_change.subject, tell_change.node, tell_change.level)
    returning seq into told;
  if told % 1000 = 0 then
    delete from consultation.changes c where c.seq < told - 20000;
  end if;
end $$;
comment on function consultation.tell_change(uuid, text, uuid, uuid, text) is 'For triggers of this schema only.';

create function consultation.tell_of_proposal() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform consultation.tell_change(new.round, 'proposal', new.id, new.node, new.level);
  return null;
end $$;
comment on function consultation.tell_of_proposal() is 'Tells live screens that a proposal was made.';

create function consultation.tell_about_proposal() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- The argument is the kind of change.
  perform consultation.tell_change(p.round, tg_argv[0], p.id, p.node, p.level)
     from consultation.proposals p where p.id = new.proposal;
  return null;
end $$;
comment on function consultation.tell_about_proposal() is 'Tells live screens of a position, an answer, a merge or a conclusion.';

create function consultation.tell_of_breakout() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform consultation.tell_change(b.round, 'breakout', b.id, null, null)
     from consultation.breakouts b where b.id = (to_jsonb(new) ->> tg_argv[0])::uuid;
  return null;
end $$;
comment on function consultation.tell_of_breakout() is 'Tells live screens that the floor, the door or the facilitators of a breakout group changed.';

create function consultation.tell_of_round() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform consultation.tell_change(new.id, 'round', new.id, null, null);
  return null;
end $$;
comment on function consultation.tell_of_round() is 'Tells live screens that a round was closed.';

create trigger a_proposal_is_told after insert on consultation.proposals
  for each row execute function consultation.tell_of_proposal();
create trigger a_position_is_told after insert or update on consultation.positions
  for each row execute function consultation.tell_about_proposal('position');
create trigger an_answer_is_told after insert on consultation.dispositions
  for each row execute function consultation.tell_about_proposal('answer');
create trigger a_merge_is_told after insert or update on consultation.merges
  for each row execute function consultation.tell_about_proposal('merge');
create trigger a_conclusion_is_told after insert on consultation.conclusions
  for each row execute function consultation.tell_about_proposal('conclusion');
create trigger a_floor_call_is_told after insert on consultation.floor_calls
  for each row execute function consultation.tell_of_breakout('breakout');
create trigger a_breakout_is_told after insert or update on consultation.breakouts
  for each row execute function consultation.tell_of_breakout('id');
create trigger a_closed_round_is_told after update on consultation.rounds
  for each row execute function consultation.tell_of_round();

revoke all on function consultation.tell_change(uuid, text, uuid, uuid, text) from public;
