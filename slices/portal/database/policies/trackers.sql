-- Trackers of declarations, as published. In words:
--   secretariat of a strategy: publishes and takes down, in its own name
--   secretariat, approving authority, oversight: read every edition, for an edition tells what was public once
--   anyone: two views, which show the last edition and what its signatories let be heard now
alter table portal.trackers enable row level security, force row level security;
create policy few_read_editions_of_trackers on portal.trackers for select to sutoon_portal
  using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[]));
create policy the_secretariat_publishes_trackers_in_its_own_name on portal.trackers for insert to sutoon_portal
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and published_by = (select kernel.person()));
create policy the_public_views_read_trackers on portal.trackers for select to sutoon_owner using (true);
grant select, insert on portal.trackers to sutoon_portal;

alter table portal.tracker_voices enable row level security, force row level security;
create policy few_read_voices_beside_trackers on portal.tracker_voices for select to sutoon_portal
  using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[]));
create policy the_secretariat_fills_the_edition_it_publishes on portal.tracker_voices for insert to sutoon_portal
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and exists (
    select from portal.trackers t
     where t.declaration = tracker_voices.declaration and t.edition = tracker_voices.edition
       and t.published_by = (select kernel.person()) and t.published_at = now()));
create policy the_public_views_read_voices_beside_trackers on portal.tracker_voices for select to sutoon_owner using (true);
grant select, insert on portal.tracker_voices to sutoon_portal;
-- Deliberately not granted: update and delete. An edition is replaced by the next, and its voices are written with it.

grant select on portal.public_trackers, portal.public_tracker_voices to public_visitor;
-- What leaves of the plan is taken from what is published of it.
grant select on portal.public_parts to sutoon_portal;
