-- A round leaves for a workshop on a laptop without a line, and what happened there comes home.

create table consultation.round_packages (
  id uuid primary key,
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  sha256 text not null,
  first_number int not null,
  packed_by uuid not null references identity.people (id),
  packed_at timestamptz not null default now(),
  ended_at timestamptz,
  ending text,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint numbers_of_a_laptop_begin_above_one check (first_number > 1),
  constraint an_absence_ends_in_one_of_two_ways check (ending in ('came home', 'called off')),
  constraint an_absence_that_ended_says_how check ((ended_at is null) = (ending is null))
);
create unique index a_round_is_away_on_one_laptop on consultation.round_packages (round) where ended_at is null;
create index packages_of_a_round on consultation.round_packages (round, packed_at desc);
create index packages_of_a_strategy on consultation.round_packages (strategy);
create index packages_packed_by on consultation.round_packages (packed_by);
comment on table consultation.round_packages is 'A round that was packed for a workshop on a laptop. Until the absence ends its groups are run there and not here.';
comment on column consultation.round_packages.sha256 is 'Names the package in the store of files.';
comment on column consultation.round_packages.first_number is 'From which number on the laptop numbers its proposals.';

create table consultation.homecomings (
  id uuid primary key,
  package uuid not null references consultation.round_packages (id),
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  sha256 text not null,
  vkey text not null,
  leaves bigint not null,
  clock_shift bigint not null,
  counts jsonb not null,
  merged_by uuid not null references identity.people (id),
  merged_at timestamptz not null default now(),
  ledger_entry uuid not null
);
create index homecomings_of_a_package on consultation.homecomings (package, merged_at desc);
create index homecomings_of_a_round on consultation.homecomings (round, merged_at desc);
create index homecomings_in_a_strategy on consultation.homecomings (strategy);
create index homecomings_merged_by on consultation.homecomings (merged_by);
comment on table consultation.homecomings is 'What a laptop brought home, once for each package that added something. Its ledger entry commits to each row that came.';
comment on column consultation.homecomings.vkey is 'The public key of the laptop, which the person who merged compared and confirmed.';
comment on column consultation.homecomings.clock_shift is 'By how many milliseconds the laptop''s times were moved when they were compared with ours; the rows keep their own.';

create table consultation.rows_come_home (
  homecoming uuid not null references consultation.homecomings (id),
  ledger_row int not null,
  strategy uuid not null references identity.strategies (id),
  of_table text not null,
  row_key text not null,
  ledger_salt bytea not null,
  constraint rows_come_home_key primary key (homecoming, ledger_row)
);
create index rows_come_home_in_a_strategy on consultation.rows_come_home (strategy);
comment on table consultation.rows_come_home is 'The place of each row that came home in the ledger entry of its homecoming, with its salt. The row as it came stands in the package.';

create table consultation.laptops (
  package uuid primary key,
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id) deferrable initially deferred,
  home text not null,
  packed_at timestamptz not null,
  opened_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index laptops_in_a_strategy on consultation.laptops (strategy);
create index laptops_of_a_round on consultation.laptops (round);
comment on table consultation.laptops is 'On a laptop: the package that it was made from. Empty in every other installation.';
comment on column consultation.laptops.home is 'The public key of the installation that packed the round.';

-- While a round is away its groups are run on the laptop. What comes home comes in one transaction with its homecoming.
create function consultation.refuse_while_away() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  of_round uuid;
begin
  of_round := (to_jsonb(new) ->> tg_argv[0])::uuid;
  if tg_argv[0] = 'breakout' then
    select b.round into of_round from consultation.breakouts b where b.id = of_round;
  end if;
  if exists (select from consultation.round_packages p where p.round = of_round and p.ended_at is null)
     and not exists (select from consultation.homecomings h where h.round = of_round and h.merged_at = now()) then
    raise exception 'the round is away on a laptop'
      using errcode = 'check_violation', constraint = 'a_round_that_is_away_is_run_on_its_laptop';
  end if;
  return new;
end $$;
comment on function consultation.refuse_while_away() is 'Refuses what only the laptop does while a round is away on it.';
revoke execute on function consultation.refuse_while_away() from public;

create trigger a_round_is_not_closed_while_away before update of closed_at on consultation.rounds
  for each row execute function consultation.refuse_while_away('id');
create trigger groups_are_not_changed_while_away before insert or update on consultation.breakouts
  for each row execute function consultation.refuse_while_away('round');
create trigger nobody_is_named_while_away before insert or update on consultation.facilitators
  for each row execute function consultation.refuse_while_away('breakout');
create trigger nothing_is_called_while_away before insert on consultation.floor_calls
  for each row execute function consultation.refuse_while_away('breakout');
create trigger nothing_is_merged_while_away before insert or update on consultation.merges
  for each row execute function consultation.refuse_while_away('breakout');
create trigger nothing_is_concluded_while_away before insert on consultation.conclusions
  for each row execute function consultation.refuse_while_away('breakout');
