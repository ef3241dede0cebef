-- A paper holds what one person could read, so that person alone has it back, and only while still a reader of its
-- marking. The job that writes it reads it and adds its file. Who holds a printed code learns by results.paper_by_code
-- whether a later one took its place.
alter table results.papers enable row level security, force row level security;
create policy makers_read_their_results_papers_while_they_read_as_much on results.papers
  for select to sutoon_results using (
    made_by = (select kernel.person())
    and (
      marking in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[])
      or marking = 'government' and strategy = any ((select results.strategies_as_official())::uuid[])
      or strategy = any ((select kernel.mandated('secretariat'))::uuid[])
      or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
      or strategy = any ((select kernel.mandated('oversight'))::uuid[])
    )
  );
create policy jobs_read_results_papers on results.papers
  for select to sutoon_results using ((select kernel.machine()) = 'job');
create policy people_make_results_papers_in_their_own_name on results.papers
  for insert to sutoon_results with check (
    made_by = (select kernel.person()) and strategy = any ((select kernel.strategies())::uuid[]));
create policy functions_of_results_find_papers_by_code on results.papers for select to sutoon_owner using (true);
grant select, insert on results.papers to sutoon_results;
grant execute on function results.paper_by_code(text) to sutoon_results;

alter table results.paper_files enable row level security, force row level security;
create policy whoever_reads_a_results_paper_reads_its_file on results.paper_files
  for select to sutoon_results using (paper in (select p.id from results.papers p));
create policy whoever_reads_a_results_paper_adds_its_file on results.paper_files
  for insert to sutoon_results with check (paper in (select p.id from results.papers p));
grant select, insert on results.paper_files to sutoon_results;
-- Deliberately not granted: update and delete. What was printed stays known.
