-- Counted as each position comes: adding one more costs the same however many stand, and a list of many proposals reads
-- a few rows for each instead of every position ever taken.
alter table consultation.positions add column office uuid references identity.offices (id);
comment on column consultation.positions.office is 'The office in whose name it was taken: then it is official, and shown by its name. Null for a person''s own.';
create index positions_of_an_office on consultation.positions (office);

create table consultation.tallies (
  proposal uuid not null references consultation.proposals (id),
  sector text not null,
  is_official boolean not null,
  strategy uuid not null references identity.strategies (id),
  agree int not null default 0,
  disagree int not null default 0,
  pass int not null default 0,
  constraint one_tally_per_sector primary key (proposal, sector, is_official),
  constraint a_tally_counts_from_nothing check (agree >= 0 and disagree >= 0 and pass >= 0)
);
create index tallies_in_a_strategy on consultation.tallies (strategy);
comment on table consultation.tallies is 'SENSITIVE. Positions on a proposal by sector, persons and offices apart. Read by functions only: a small sector''s counts would tell who took which.';

create function consultation.count_position(p consultation.positions, step int) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
    insert into consultation.tallies as t (proposal, sector, is_official, strategy, agree, disagree, pass)
    values (p.proposal, p.sector, p.office is not null, p.strategy, 0, 0, 0)
    on conflict on constraint one_tally_per_sector do nothing;
    update consultation.tallies
       set agree = agree + step * (p.position = 'agree')::int,
           disagree = disagree + step * (p.position = 'disagree')::int,
           pass = pass + step * (p.position = 'pass')::int
     where proposal = p.proposal and sector = p.sector and is_official = (p.office is not null)
  $$;
comment on function consultation.count_position(consultation.positions, int) is 'Adds a position to its tally, or takes it away.';
revoke execute on function consultation.count_position(consultation.positions, int) from public;

create function consultation.keep_tallies() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if tg_op <> 'INSERT' then perform consultation.count_position(old, -1); end if;
    if tg_op <> 'DELETE' then perform consultation.count_position(new, 1); end if;
    return null;
  end
  $$;
comment on function consultation.keep_tallies() is 'Holds the tallies equal to the positions that stand.';
revoke execute on function consultation.keep_tallies() from public;
create trigger positions_are_counted after insert or update or delete on consultation.positions
  for each row execute function consultation.keep_tallies();

insert into consultation.tallies (proposal, sector, is_official, strategy, agree, disagree, pass)
select proposal, sector, false, strategy, count(*) filter (where position = 'agree'),
       count(*) filter (where position = 'disagree'), count(*) filter (where position = 'pass')
  from consultation.positions group by proposal, sector, strategy;
