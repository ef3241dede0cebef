-- A paper holds what one person could read, so that person alone has it back, and only while still a reader of its
-- marking. The job that writes it reads it and adds its file. Who holds a printed code learns by
-- consultation.paper_by_code whether answers were given, or groups concluded, since.
alter table consultation.papers enable row level security;
alter table consultation.papers force row level security;
create policy makers_read_their_round_papers_while_they_read_as_much on consultation.papers
  for select to sutoon_consultation using (
    made_by = (select kernel.person())
    and (declaration is null or exists (select from consultation.declarations d where d.submission = declaration))
    and (
      marking in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[])
      or marking = 'government' and strategy = any ((select consultation.strategies_as_official())::uuid[])
      or strategy = any ((select kernel.mandated('secretariat'))::uuid[])
      or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
      or strategy = any ((select kernel.mandated('oversight'))::uuid[])
    )
  );
create policy jobs_read_papers_of_rounds on consultation.papers
  for select to sutoon_consultation using ((select kernel.machine()) = 'job');
create policy readers_of_a_round_make_papers_in_their_own_name on consultation.papers
  for insert to sutoon_consultation with check (
    made_by = (select kernel.person()) and strategy = any ((select kernel.strategies())::uuid[])
    and exists (select from consultation.rounds r where r.id = round and r.strategy = papers.strategy)
    and (declaration is null
      or exists (select from consultation.declarations d where d.submission = declaration and d.round = papers.round))
  );
create policy functions_of_consultation_find_papers_by_code on consultation.papers
  for select to sutoon_owner using (true);
create policy functions_of_consultation_find_printed_sheets_by_code on consultation.sheet_prints
  for select to sutoon_owner using (true);
create policy functions_of_papers_see_when_answers_came on consultation.dispositions
  for select to sutoon_owner using (true);
create policy functions_of_papers_see_whether_a_round_is_open on consultation.rounds
  for select to sutoon_owner using (true);
create policy functions_of_papers_see_when_groups_concluded on consultation.conclusions
  for select to sutoon_owner using (true);
create policy functions_of_papers_see_the_round_of_an_answer on consultation.proposals
  for select to sutoon_owner using (true);
create policy whoever_holds_a_tracker_is_told_of_later_views on consultation.signatory_views for select to sutoon_owner using (true);
create policy whoever_holds_a_tracker_is_told_of_later_replies on consultation.secretariat_replies
  for select to sutoon_owner using (true);
create policy whoever_holds_a_tracker_is_told_of_later_entries on consultation.point_nodes for select to sutoon_owner using (true);
grant select, insert on consultation.papers to sutoon_consultation;
grant execute on function consultation.paper_by_code(text) to sutoon_consultation;

alter table consultation.paper_files enable row level security;
alter table consultation.paper_files force row level security;
create policy whoever_reads_a_round_paper_reads_its_file on consultation.paper_files
  for select to sutoon_consultation using (paper in (select p.id from consultation.papers p));
create policy whoever_reads_a_round_paper_adds_its_file on consultation.paper_files
  for insert to sutoon_consultation with check (paper in (select p.id from consultation.papers p));
grant select, insert on consultation.paper_files to sutoon_consultation;
-- Deliberately not granted: update and delete. What was printed stays known.

-- The sheet that the browser prints is made by the secretariat alone.
alter table consultation.sheet_prints enable row level security;
alter table consultation.sheet_prints force row level security;
create policy the_secretariat_reads_which_round_sheets_it_printed on consultation.sheet_prints
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_prints_round_sheets_in_its_own_name on consultation.sheet_prints
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and made_by = (select kernel.person())
    and exists (select from consultation.rounds r where r.id = round and r.strategy = sheet_prints.strategy));
grant select, insert on consultation.sheet_prints to sutoon_consultation;
-- Deliberately not granted: update and delete.

-- Whoever holds a paper is told by consultation.paper_by_code whether anything of a file was answered or left out since.
create policy whoever_holds_a_paper_is_told_of_later_points on consultation.points for select to sutoon_owner using (true);
create policy whoever_holds_a_paper_is_told_of_later_answers on consultation.point_answers
  for select to sutoon_owner using (true);
create policy whoever_holds_a_paper_is_told_of_later_files on consultation.submissions for select to sutoon_owner using (true);
create policy whoever_holds_a_paper_is_told_of_what_was_left_out on consultation.change_places
  for select to sutoon_owner using (true);
