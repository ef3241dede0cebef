-- Who may read and make papers, now. A paper holds what one person could read, so that person alone has it back, and only
-- while still a reader of its marking; a workbook the secretariat too, which takes it back from anybody. The job that writes a long one reads it and adds its file. Who holds a printed
-- code learns by strategy.paper_by_code whether it is current, and if not, which version is.

alter table strategy.papers enable row level security, force row level security;
create policy makers_read_their_papers_while_they_read_as_much on strategy.papers for select to sutoon_strategy
  using (made_by = (select kernel.person()) and (
    strategy = any ((select strategy.read_whole())::uuid[])
    or marking <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[])
    or marking in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])));
create policy the_secretariat_reads_workbooks_that_went_out on strategy.papers for select to sutoon_strategy
  using (format = 'xlsx' and strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy jobs_read_papers on strategy.papers for select to sutoon_strategy
  using ((select kernel.machine()) = 'job');
create policy people_of_a_strategy_make_papers_in_their_own_name on strategy.papers for insert to sutoon_strategy
  with check (strategy = any ((select kernel.strategies())::uuid[]) and made_by = (select kernel.person()));
create policy functions_of_strategy_find_papers_by_code on strategy.papers for select to sutoon_owner using (true);
create policy functions_of_strategy_read_versions_of_papers on strategy.versions for select to sutoon_owner using (true);
create policy functions_of_papers_read_what_took_their_place on strategy.approvals for select to sutoon_owner using (true);
create policy whoever_holds_a_log_of_decisions_is_told_of_later_statuses on strategy.steps for select to sutoon_owner using (true);
create policy whoever_holds_a_log_of_decisions_is_told_of_later_steps on strategy.path_events for select to sutoon_owner using (true);
create policy whoever_holds_a_log_of_decisions_is_told_of_later_changes on strategy.change_decisions
  for select to sutoon_owner using (true);
create policy whoever_holds_a_log_of_decisions_is_told_of_its_changes on strategy.changes for select to sutoon_owner using (true);
create policy whoever_holds_a_log_of_decisions_is_told_of_closures on strategy.closures for select to sutoon_owner using (true);
create policy whoever_holds_a_log_of_decisions_is_told_of_left_targets on strategy.target_closures
  for select to sutoon_owner using (true);
create policy whoever_holds_a_log_of_decisions_is_told_of_lifted_holds on strategy.holds for select to sutoon_owner using (true);
grant select, insert on strategy.papers to sutoon_strategy;
grant execute on function strategy.paper_by_code(text) to sutoon_strategy;
-- Deliberately not granted: update and delete. What was printed stays known.

alter table strategy.paper_files enable row level security, force row level security;
create policy whoever_reads_a_paper_reads_its_file on strategy.paper_files for select to sutoon_strategy
  using (paper in (select p.id from strategy.papers p));
create policy whoever_reads_a_paper_adds_its_file on strategy.paper_files for insert to sutoon_strategy
  with check (paper in (select p.id from strategy.papers p));
grant select, insert on strategy.paper_files to sutoon_strategy;
-- Deliberately not granted: update and delete.
