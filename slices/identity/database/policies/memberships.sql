-- To which organisation a person belongs: by it they are counted, and the secretariat reads it of its own people.
alter table identity.memberships enable row level security, force row level security;
create policy everybody_reads_their_own_membership on identity.memberships
  for select to sutoon_identity using (person = (select kernel.person()));
create policy administrators_and_secretariats_read_memberships on identity.memberships
  for select to sutoon_identity using (
    cardinality((select kernel.mandated('administrator'))) > 0
    or person in (select m.person from identity.mandates m
                  where m.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
create policy machines_read_memberships on identity.memberships
  for select to sutoon_identity using ((select kernel.machine()) in ('job', 'reaction', 'example', 'command line'));
create policy functions_of_identity_read_the_membership_of_who_acts on identity.memberships
  for select to sutoon_owner using (person = (select kernel.person()));
create policy those_who_invite_enter_memberships on identity.memberships
  for insert to sutoon_identity with check (
    change is null and (
      cardinality((select kernel.mandated('administrator'))) > 0
      or cardinality((select kernel.mandated('secretariat'))) > 0));
create policy who_answers_for_a_strategy_moves_its_people_and_not_themselves on identity.memberships
  for insert to sutoon_identity with check (
    change is not null and person <> (select kernel.person()) and person in (
      select m.person from identity.mandates m
      where m.strategy = any ((select kernel.mandated('administrator'))::uuid[])
         or m.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
create policy the_console_and_the_example_enter_memberships on identity.memberships
  for insert to sutoon_identity with check ((select kernel.machine()) in ('example', 'command line'));
grant select on identity.memberships to sutoon_identity;
grant insert (person, organisation, member_from, change, reason, ledger_entry, ledger_salt) on identity.memberships
  to sutoon_identity;
-- Deliberately not granted: rewriting or ending a membership. The one that began last counts; those before it stay.
