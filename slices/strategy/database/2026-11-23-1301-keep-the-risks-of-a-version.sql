-- A version that leaves the secretariat's hands stays as it was, its risks included: what was said of each open risk on
-- the day on which it was submitted, replaced or approved stays the risk register of that version.

create table strategy.version_risks (
  version uuid not null,
  strategy uuid not null,
  risk uuid not null constraint version_risks_are_risks references strategy.risks (id),
  revision uuid not null,
  constraint version_risks_pkey primary key (version, risk),
  constraint version_risks_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint version_risks_are_what_was_said foreign key (revision, strategy)
    references strategy.risk_revisions (id, strategy)
);
create index version_risks_by_revision on strategy.version_risks (revision);
create index version_risks_by_risk on strategy.version_risks (risk);
comment on table strategy.version_risks is 'The risk register as it stood when a version became immutable: which revision of each open risk. Never changed.';

create function strategy.keep_risks_of_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into strategy.version_risks (version, strategy, risk, revision)
  select new.id, new.strategy, k.id, r.id
    from strategy.risks k
    join lateral (select l.id, l.closed from strategy.risk_revisions l where l.risk = k.id
                   order by l.sequence desc limit 1) r on true
   where k.strategy = new.strategy and not r.closed;
  return null;
end
$$;
comment on function strategy.keep_risks_of_version() is 'Keeps which revision of each open risk stood when a version became immutable.';
create trigger the_risks_of_a_version_are_kept after update of status on strategy.versions for each row
  when (old.status in ('draft', 'in consultation') and new.status not in ('draft', 'in consultation'))
  execute function strategy.keep_risks_of_version();
