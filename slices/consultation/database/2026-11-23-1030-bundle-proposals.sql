-- Proposals of one author that stand or fall together: one answer for all.

create table consultation.bundles (
  id uuid primary key,
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  title text not null,
  level text not null,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index bundles_of_a_strategy on consultation.bundles (strategy);
create index bundles_of_a_round on consultation.bundles (round);
comment on table consultation.bundles is 'Proposals that their author put together, to be accepted all or none.';
comment on column consultation.bundles.level is 'The strictest level of what it holds: who reads all of it may read its name.';

create table consultation.bundled_proposals (
  proposal uuid primary key references consultation.proposals (id),
  bundle uuid not null references consultation.bundles (id),
  strategy uuid not null references identity.strategies (id)
);
create index proposals_of_a_bundle on consultation.bundled_proposals (bundle);
create index bundled_proposals_in_a_strategy on consultation.bundled_proposals (strategy);
comment on table consultation.bundled_proposals is 'In which one bundle a proposal stands.';

create function consultation.hold_bundles_together() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from consultation.bundled_proposals mine
      join consultation.bundled_proposals other on other.bundle = mine.bundle
      left join consultation.dispositions d on d.proposal = other.proposal
     where mine.proposal = new.proposal and d.outcome is distinct from new.outcome) then
    raise exception 'a bundle is answered as one'
      using errcode = 'check_violation', schema = 'consultation', table = 'dispositions',
            constraint = 'a_bundle_stands_or_falls_together';
  end if;
  return null;
end $$;
comment on function consultation.hold_bundles_together() is 'At the end of an act every proposal of a bundle has the same outcome, or none has any.';
create constraint trigger a_bundle_stands_or_falls_together after insert on consultation.dispositions
  deferrable initially deferred for each row execute function consultation.hold_bundles_together();
