-- Rounds outside the hotel, now. In words:
--   everyone with a mandate in the strategy: what a call asks, and how many spoke (consultation.voices_of_round)
--   secretariat, approving authority, oversight: the lines of its sheets, for they hold what a caller said of home
--   secretariat: opens, takes sheets in, publishes the page in its own name
--   anyone: the last edition of the public page (consultation.public_calls), and nothing else
alter table consultation.round_calls enable row level security;
alter table consultation.round_calls force row level security;
create policy those_with_a_mandate_read_calls on consultation.round_calls
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_opens_calls on consultation.round_calls
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.rounds r
                 where r.id = round and r.strategy = round_calls.strategy and r.kind = round_calls.kind)
  );
create policy the_example_brings_its_calls on consultation.round_calls
  for all to sutoon_consultation using ((select kernel.machine()) = 'example');
grant select, insert on consultation.round_calls to sutoon_consultation;

alter table consultation.call_questions enable row level security;
alter table consultation.call_questions force row level security;
create policy those_with_a_mandate_read_questions on consultation.call_questions
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_asks_questions on consultation.call_questions
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.round_calls c where c.round = call_questions.round
                   and c.strategy = call_questions.strategy)
  );
create policy the_example_brings_its_questions on consultation.call_questions
  for all to sutoon_consultation using ((select kernel.machine()) = 'example');
grant select, insert on consultation.call_questions to sutoon_consultation;

alter table consultation.sheet_lines enable row level security;
alter table consultation.sheet_lines force row level security;
create policy few_read_lines_of_sheets on consultation.sheet_lines
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy the_secretariat_takes_lines_in on consultation.sheet_lines
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.submissions s where s.id = submission and s.strategy = sheet_lines.strategy
                   and s.round = sheet_lines.round)
  );
create policy the_count_of_voices_reads_lines on consultation.sheet_lines
  for select to sutoon_owner using (true);
grant select, insert on consultation.sheet_lines to sutoon_consultation;

alter table consultation.published_calls enable row level security;
alter table consultation.published_calls force row level security;
-- An edition quotes lines: it is read by those who read lines. Everybody else reads the page as it is public now.
create policy few_read_published_calls on consultation.published_calls
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy the_secretariat_publishes_calls_in_its_own_name on consultation.published_calls
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and published_by = (select kernel.person())
    and exists (select from consultation.round_calls c where c.round = published_calls.round
                   and c.strategy = published_calls.strategy)
  );
create policy the_example_publishes_its_calls on consultation.published_calls
  for all to sutoon_consultation using ((select kernel.machine()) = 'example' and published_by is null);
create policy the_public_view_reads_published_calls on consultation.published_calls
  for select to sutoon_owner using (true);
grant select, insert on consultation.published_calls to sutoon_consultation;

grant execute on function consultation.voices_of_round(uuid) to sutoon_consultation;
grant execute on function consultation.spread_of_voices(uuid) to sutoon_consultation;
grant execute on function consultation.voices_kept_back_since(uuid) to sutoon_consultation;
grant select on consultation.public_calls to public_visitor, sutoon_consultation;
-- Deliberately not granted: changing or deleting what was asked, said or published. A page is taken down by an edition
-- that shows nothing.

-- Lines that are not printed, now. In words:
--   secretariat: keeps a line back and prints it again, in its own name
--   secretariat, approving authority, oversight: read which lines, and why; they read the lines anyway
--   anyone else: how many, and why in general words, as far as the published page says so
alter table consultation.lines_kept_back enable row level security;
alter table consultation.lines_kept_back force row level security;
create policy few_read_which_lines_are_kept_back on consultation.lines_kept_back
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy reports_learn_which_lines_are_kept_back on consultation.lines_kept_back
  for select to sutoon_owner using (true);
create policy the_secretariat_keeps_lines_back_in_its_own_name on consultation.lines_kept_back
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and decided_by = (select kernel.person())
    and exists (select from consultation.sheet_lines l where l.point = lines_kept_back.point
                   and l.round = lines_kept_back.round and l.strategy = lines_kept_back.strategy)
  );
grant select, insert on consultation.lines_kept_back to sutoon_consultation;
