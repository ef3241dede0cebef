-- Whoever put proposals together may take them apart while none is answered. That they stood together stays visible; the
-- proposals are free again, for answers and for other bundles.
create table consultation.undone_bundles (
  bundle uuid primary key references consultation.bundles (id),
  strategy uuid not null references identity.strategies (id),
  undone_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index undone_bundles_in_a_strategy on consultation.undone_bundles (strategy);
comment on table consultation.undone_bundles is 'Bundles that their author undid before they were answered. What stood in them stands apart.';

create table consultation.unbundled_proposals (
  bundle uuid not null references consultation.undone_bundles (bundle),
  proposal uuid not null references consultation.proposals (id),
  strategy uuid not null references identity.strategies (id),
  primary key (bundle, proposal)
);
create index unbundled_proposals_by_proposal on consultation.unbundled_proposals (proposal);
create index unbundled_proposals_in_a_strategy on consultation.unbundled_proposals (strategy);
comment on table consultation.unbundled_proposals is 'What stood in a bundle that was undone.';

create function consultation.undo_bundle() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from consultation.bundled_proposals m join consultation.dispositions d on d.proposal = m.proposal
              where m.bundle = new.bundle) then
    raise exception 'a bundle that was answered stands'
      using errcode = 'check_violation', schema = 'consultation', table = 'undone_bundles',
            constraint = 'a_bundle_that_was_answered_stands';
  end if;
  insert into consultation.unbundled_proposals (bundle, proposal, strategy)
  select m.bundle, m.proposal, m.strategy from consultation.bundled_proposals m where m.bundle = new.bundle;
  delete from consultation.bundled_proposals m where m.bundle = new.bundle;
  return null;
end $$;
comment on function consultation.undo_bundle() is 'The row that says a bundle is undone takes it apart; there is no other way to do so.';
create trigger a_bundle_is_undone after insert on consultation.undone_bundles
  for each row execute function consultation.undo_bundle();

create function consultation.keep_bundles_undone() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from consultation.undone_bundles u where u.bundle = new.bundle) then return null; end if;
  return new;
end $$;
comment on function consultation.keep_bundles_undone() is 'A bundle that was undone here stays so, though a laptop that left before brings it home.';
create trigger bundles_stay_undone before insert on consultation.bundled_proposals
  for each row execute function consultation.keep_bundles_undone();

create function consultation.is_bundle_of_own(asked uuid) returns boolean
  language sql stable set search_path = pg_catalog
  as $$
    select exists (select from consultation.bundled_proposals m where m.bundle = asked)
       and not exists (select from consultation.bundled_proposals m
                        where m.bundle = asked and not consultation.is_own_proposal(m.proposal))
  $$;
comment on function consultation.is_bundle_of_own(uuid) is 'Whether the person who acts, or their office, made all that stands in a bundle.';
revoke execute on function consultation.undo_bundle(), consultation.keep_bundles_undone() from public;
