-- Who reads and writes coordinating bodies, now: as the nodes of a version. Only the secretariat writes, in a draft that
-- carries neither a change nor the plan of a year, for bodies belong to the strategy's own part.

alter table strategy.bodies enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_bodies on strategy.bodies for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_bodies on strategy.bodies for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_opened_bodies on strategy.bodies for select to sutoon_strategy
  using (level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_bodies on strategy.bodies for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_adds_bodies_to_drafts on strategy.bodies for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[])
    and exists (select from strategy.versions v where v.id = version and v.change is null and v.action_year is null));
create policy the_example_adds_bodies on strategy.bodies for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example');
create policy the_secretariat_changes_bodies_of_drafts on strategy.bodies for update to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[])
    and exists (select from strategy.versions v where v.id = version and v.change is null and v.action_year is null));
create policy the_secretariat_removes_bodies_from_drafts on strategy.bodies for delete to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[])
    and exists (select from strategy.versions v where v.id = version and v.change is null and v.action_year is null));
grant select, insert, update (level, name_en, name_ur, terms_en, terms_ur, decides_en, decides_ur, rhythm_en, rhythm_ur, quorum,
  from_day, until_day), delete on strategy.bodies to sutoon_strategy;

alter table strategy.body_members enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_members_of_bodies on strategy.body_members for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_members_of_bodies on strategy.body_members for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_opened_members_of_bodies on strategy.body_members for select to sutoon_strategy
  using (level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_members_of_bodies on strategy.body_members for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_adds_members_of_bodies_to_drafts on strategy.body_members for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[])
    and exists (select from strategy.versions v where v.id = version and v.change is null and v.action_year is null));
create policy the_example_adds_members_of_bodies on strategy.body_members for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example');
create policy the_secretariat_removes_members_of_bodies_from_drafts on strategy.body_members for delete to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[])
    and exists (select from strategy.versions v where v.id = version and v.change is null and v.action_year is null));
grant select, insert, delete on strategy.body_members to sutoon_strategy;
-- Deliberately not granted: update. A composition is written anew.
