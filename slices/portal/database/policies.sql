-- Who publishes and who reads. In words:
--   secretariat and approver of a strategy: publish, list and withdraw its snapshots
--   oversight, administrator and approving authority: read them before the embargo too
--   anyone: three views, which show only what is published, past its embargo and not withdrawn
--   the loader of the example: publishes the example

alter table portal.snapshots enable row level security, force row level security;
create policy those_who_publish_and_oversee_read_snapshots on portal.snapshots for select to sutoon_portal
  using (strategy = any ((select portal.read_before_embargo())::uuid[]));
create policy the_example_reads_snapshots on portal.snapshots for select to sutoon_portal
  using ((select kernel.machine()) = 'example');
create policy secretariat_and_approver_publish_in_their_own_name on portal.snapshots for insert to sutoon_portal
  with check (strategy = any ((select portal.published_by_me())::uuid[]) and published_by = (select kernel.person()));
create policy the_example_publishes_itself on portal.snapshots for insert to sutoon_portal
  with check ((select kernel.machine()) = 'example' and published_by is null and illustrative);
create policy the_public_views_read_snapshots_past_their_embargo on portal.snapshots for select to sutoon_owner
  using (embargo_until is null or embargo_until <= current_date);
grant select, insert on portal.snapshots to sutoon_portal;
-- Deliberately not granted: update and delete. A snapshot is withdrawn, never changed.

alter table portal.parts enable row level security, force row level security;
create policy those_who_publish_and_oversee_read_parts on portal.parts for select to sutoon_portal
  using (strategy = any ((select portal.read_before_embargo())::uuid[]));
create policy the_example_reads_parts on portal.parts for select to sutoon_portal
  using ((select kernel.machine()) = 'example');
create policy secretariat_and_approver_fill_the_snapshots_they_publish on portal.parts for insert to sutoon_portal
  with check (strategy = any ((select portal.published_by_me())::uuid[]) and exists (
    select from portal.snapshots s
     where s.id = snapshot and s.published_by = (select kernel.person()) and s.published_at = now()));
create policy the_example_fills_its_snapshot on portal.parts for insert to sutoon_portal
  with check ((select kernel.machine()) = 'example' and exists (
    select from portal.snapshots s where s.id = snapshot and s.published_by is null and s.published_at = now()));
create policy the_public_views_read_parts_of_public_snapshots on portal.parts for select to sutoon_owner
  using (true);
grant select, insert on portal.parts to sutoon_portal;
-- Deliberately not granted: update and delete. A part is written in the transaction that publishes its snapshot, and
-- at no other time: published_at is the time of that transaction.

alter table portal.withdrawals enable row level security, force row level security;
create policy those_who_publish_and_oversee_read_withdrawals on portal.withdrawals for select to sutoon_portal
  using (strategy = any ((select portal.read_before_embargo())::uuid[]));
create policy secretariat_and_approver_withdraw_in_their_own_name on portal.withdrawals for insert to sutoon_portal
  with check (strategy = any ((select portal.published_by_me())::uuid[]) and withdrawn_by = (select kernel.person()));
create policy the_public_views_read_withdrawals on portal.withdrawals for select to sutoon_owner
  using (true);
grant select, insert on portal.withdrawals to sutoon_portal;
-- Deliberately not granted: update and delete. What was withdrawn stays withdrawn; publish anew.

grant execute on function portal.published_by_me() to sutoon_portal;
grant execute on function portal.read_before_embargo() to sutoon_portal;

-- The public list, held in words in checks/catalogue/public-list.ts. A visitor reads these and nothing else.
grant usage on schema portal to public_visitor;
grant select on portal.public_snapshots, portal.public_parts, portal.public_withdrawals to public_visitor;
-- The page that says whether a printed paper is current shows the way to what is published.
grant select on portal.public_snapshots to sutoon_portal;
