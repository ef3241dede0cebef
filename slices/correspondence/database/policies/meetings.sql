-- Meetings are read by everybody with a mandate of the strategy; a paper by whom its marking names, once it has left the
-- secretariat. Drafts are the secretariat's and the approving authority's.
alter table correspondence.meetings enable row level security, force row level security;
create policy those_with_a_mandate_read_meetings on correspondence.meetings
  for select to sutoon_correspondence using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_calls_meetings_in_its_own_name on correspondence.meetings
  for insert to sutoon_correspondence with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and called_by = (select kernel.person()));
grant select, insert on correspondence.meetings to sutoon_correspondence;
-- Deliberately not granted: changing or deleting a meeting.

alter table correspondence.meeting_papers enable row level security, force row level security;
create policy the_secretariat_reads_papers_of_meetings on correspondence.meeting_papers
  for select to sutoon_correspondence using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_approving_authority_reads_papers_of_meetings on correspondence.meeting_papers
  for select to sutoon_correspondence using (strategy = any ((select kernel.mandated('approving authority'))::uuid[]));
create policy oversight_reads_papers_that_left on correspondence.meeting_papers
  for select to sutoon_correspondence using (
    left_at is not null and strategy = any ((select kernel.mandated('oversight'))::uuid[]));
create policy those_inside_read_government_papers_that_left on correspondence.meeting_papers
  for select to sutoon_correspondence using (
    left_at is not null and marking <> 'restricted annex'
    and strategy = any ((select correspondence.strategies_inside())::uuid[]));
create policy those_with_a_mandate_read_open_papers_that_left on correspondence.meeting_papers
  for select to sutoon_correspondence using (
    left_at is not null and marking in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_opens_papers_of_meetings on correspondence.meeting_papers
  for insert to sutoon_correspondence with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and left_at is null
    and exists (select from correspondence.meetings m where m.id = meeting and m.strategy = meeting_papers.strategy));
create policy the_secretariat_lets_a_paper_leave_once on correspondence.meeting_papers
  for update to sutoon_correspondence using (
    left_at is null and strategy = any ((select kernel.mandated('secretariat'))::uuid[]))
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy functions_of_correspondence_read_papers_of_meetings on correspondence.meeting_papers
  for select to sutoon_owner using (true);
grant select, insert, update (left_at) on correspondence.meeting_papers to sutoon_correspondence;

alter table correspondence.meeting_paper_editions enable row level security, force row level security;
create policy whoever_reads_a_paper_reads_its_editions on correspondence.meeting_paper_editions
  for select to sutoon_correspondence using (paper in (select p.id from correspondence.meeting_papers p));
create policy the_secretariat_writes_papers_that_have_not_left on correspondence.meeting_paper_editions
  for insert to sutoon_correspondence with check (written_by = (select kernel.person()) and paper in (
    select p.id from correspondence.meeting_papers p
    where p.left_at is null and p.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
create policy functions_of_correspondence_see_when_papers_changed on correspondence.meeting_paper_editions
  for select to sutoon_owner using (true);
grant select, insert on correspondence.meeting_paper_editions to sutoon_correspondence;
-- Deliberately not granted: changing an edition, or writing one of a paper that has left.

alter table correspondence.meeting_paper_steps enable row level security, force row level security;
create policy whoever_reads_a_paper_reads_its_steps on correspondence.meeting_paper_steps
  for select to sutoon_correspondence using (paper in (select p.id from correspondence.meeting_papers p));
create policy the_secretariat_takes_steps_but_clears_no_words_of_its_own on correspondence.meeting_paper_steps
  for insert to sutoon_correspondence with check (
    taken_by = (select kernel.person())
    and paper in (select p.id from correspondence.meeting_papers p
                   where p.strategy = any ((select kernel.mandated('secretariat'))::uuid[]))
    and (step <> 'cleared' or not exists (
      select from correspondence.meeting_paper_editions e
       where e.paper = meeting_paper_steps.paper and e.edition = meeting_paper_steps.edition
         and e.written_by = (select kernel.person()))));
create policy the_approving_authority_clears_press_notes on correspondence.meeting_paper_steps
  for insert to sutoon_correspondence with check (
    taken_by = (select kernel.person()) and step = 'cleared'
    and paper in (select p.id from correspondence.meeting_papers p
                   where p.strategy = any ((select kernel.mandated('approving authority'))::uuid[]))
    and not exists (
      select from correspondence.meeting_paper_editions e
       where e.paper = meeting_paper_steps.paper and e.edition = meeting_paper_steps.edition
         and e.written_by = (select kernel.person())));
create policy functions_of_correspondence_see_when_steps_were_taken on correspondence.meeting_paper_steps
  for select to sutoon_owner using (true);
grant select, insert on correspondence.meeting_paper_steps to sutoon_correspondence;

alter table correspondence.minute_corrections enable row level security, force row level security;
create policy whoever_reads_minutes_reads_their_corrections on correspondence.minute_corrections
  for select to sutoon_correspondence using (paper in (select p.id from correspondence.meeting_papers p));
create policy the_secretariat_lists_corrections_of_minutes on correspondence.minute_corrections
  for insert to sutoon_correspondence with check (paper in (
    select p.id from correspondence.meeting_papers p
    where p.kind = 'minutes' and p.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
grant select, insert on correspondence.minute_corrections to sutoon_correspondence;

alter table correspondence.meeting_decisions enable row level security, force row level security;
create policy those_inside_read_what_meetings_decided on correspondence.meeting_decisions
  for select to sutoon_correspondence using (strategy = any ((select correspondence.strategies_inside())::uuid[]));
create policy the_secretariat_enters_decisions_in_its_own_name on correspondence.meeting_decisions
  for insert to sutoon_correspondence with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and entered_by = (select kernel.person())
    and exists (select from correspondence.meetings m where m.id = meeting and m.strategy = meeting_decisions.strategy));
create policy functions_of_correspondence_read_decisions_of_meetings on correspondence.meeting_decisions
  for select to sutoon_owner using (true);
grant select, insert on correspondence.meeting_decisions to sutoon_correspondence;

alter table correspondence.decision_reports enable row level security, force row level security;
create policy whoever_reads_a_decision_reads_what_came_of_it on correspondence.decision_reports
  for select to sutoon_correspondence using (decision in (select d.id from correspondence.meeting_decisions d));
create policy the_secretariat_reports_on_decisions on correspondence.decision_reports
  for insert to sutoon_correspondence with check (reported_by = (select kernel.person()) and decision in (
    select d.id from correspondence.meeting_decisions d
    where d.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
create policy an_office_reports_on_what_it_was_to_do on correspondence.decision_reports
  for insert to sutoon_correspondence with check (reported_by = (select kernel.person()) and decision in (
    select d.id from correspondence.meeting_decisions d
    where d.strategy = any ((select kernel.mandated('focal person'))::uuid[])
      and d.office = any ((select kernel.offices())::uuid[])));
create policy functions_of_correspondence_see_when_reports_came on correspondence.decision_reports
  for select to sutoon_owner using (true);
grant select, insert on correspondence.decision_reports to sutoon_correspondence;
-- Deliberately not granted: changing a decision or a report.

alter table correspondence.meeting_prints enable row level security, force row level security;
create policy makers_read_their_prints_while_they_read_the_paper on correspondence.meeting_prints
  for select to sutoon_correspondence using (made_by = (select kernel.person()) and (
    paper in (select p.id from correspondence.meeting_papers p)
    or paper is null and strategy = any ((select correspondence.strategies_inside())::uuid[])));
create policy jobs_read_prints_of_meetings on correspondence.meeting_prints
  for select to sutoon_correspondence using ((select kernel.machine()) = 'job');
create policy readers_of_a_paper_print_it_in_their_own_name on correspondence.meeting_prints
  for insert to sutoon_correspondence with check (made_by = (select kernel.person()) and (
    paper in (select p.id from correspondence.meeting_papers p where p.strategy = meeting_prints.strategy)
    or paper is null and strategy = any ((select correspondence.strategies_inside())::uuid[])));
create policy functions_of_correspondence_find_prints_by_code on correspondence.meeting_prints
  for select to sutoon_owner using (true);
grant select, insert on correspondence.meeting_prints to sutoon_correspondence;

alter table correspondence.meeting_print_files enable row level security, force row level security;
create policy whoever_reads_a_print_reads_its_file on correspondence.meeting_print_files
  for select to sutoon_correspondence using (print in (select p.id from correspondence.meeting_prints p));
create policy the_job_adds_the_file_of_a_print on correspondence.meeting_print_files
  for insert to sutoon_correspondence with check ((select kernel.machine()) = 'job');
grant select, insert on correspondence.meeting_print_files to sutoon_correspondence;
-- Deliberately not granted: update and delete. What was printed stays known.

grant execute on function correspondence.print_by_code(text) to sutoon_correspondence;
grant execute on function correspondence.strategies_inside() to sutoon_correspondence;
