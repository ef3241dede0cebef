-- Who reads and writes the way to an approval, now. In words:
--   everybody inside government with a mandate in the strategy reads the steps and what happened at them;
--   participants and visitors read none of it: observations of a law division are not theirs;
--   the secretariat says which steps there are, begins and skips them, and enters answers that came by letter;
--   a focal person answers for steps of the own office; nobody changes or removes what happened.

alter table strategy.path_steps enable row level security, force row level security;
create policy people_inside_government_read_path_steps on strategy.path_steps for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]) or strategy = any ((select strategy.read_inside())::uuid[]));
create policy machines_read_path_steps on strategy.path_steps for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_adds_path_steps on strategy.path_steps for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_changes_path_steps on strategy.path_steps for update to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]))
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert on strategy.path_steps to sutoon_strategy;
grant update (position, name_en, name_ur, office, days, may_be_skipped, retired_at) on strategy.path_steps to sutoon_strategy;
-- Deliberately not granted: delete. A step that is no longer asked is retired.

alter table strategy.path_events enable row level security, force row level security;
create policy people_inside_government_read_path_events on strategy.path_events for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]) or strategy = any ((select strategy.read_inside())::uuid[]));
create policy machines_read_path_events on strategy.path_events for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_begins_and_skips_steps_in_its_own_name on strategy.path_events for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and not by_letter
    and by_person = (select kernel.person())
    and (what in ('begun', 'skipped') or exists (select from strategy.path_steps s where s.id = step and s.office is null)));
create policy the_secretariat_enters_answers_to_steps_by_letter on strategy.path_events for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and by_letter and by_person is null
    and what in ('done', 'returned')
    and exists (select from strategy.path_steps s where s.id = step and (s.office is null or s.office = path_events.office)));
create policy focal_persons_answer_steps_of_their_own_office on strategy.path_events for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('focal person'))::uuid[]) and not by_letter
    and by_person = (select kernel.person()) and what in ('done', 'returned')
    and office = any ((select kernel.offices())::uuid[])
    and exists (select from strategy.path_steps s where s.id = step and s.office = path_events.office));
grant select, insert on strategy.path_events to sutoon_strategy;
-- Deliberately not granted: update and delete. What happened on a day happened on that day.

alter table strategy.path_papers enable row level security, force row level security;
create policy whoever_reads_what_happened_reads_its_papers on strategy.path_papers for select to sutoon_strategy
  using (exists (select from strategy.path_events e where e.id = event));
create policy whoever_enters_what_happened_adds_its_papers on strategy.path_papers for insert to sutoon_strategy
  with check (exists (select from strategy.path_events e where e.id = event)
    and (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) or strategy = any ((select kernel.mandated('focal person'))::uuid[])));
grant select, insert on strategy.path_papers to sutoon_strategy;
-- Deliberately not granted: update and delete. A paper stays with what it was sent with.
