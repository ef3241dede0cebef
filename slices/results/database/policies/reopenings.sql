-- Reopenings: by an approver or the secretariat, in the own name; officials read them.
alter table results.reopenings enable row level security, force row level security;
create policy officials_read_reopenings on results.reopenings for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_reopenings on results.reopenings for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy approvers_and_the_secretariat_reopen_in_their_own_name on results.reopenings for insert to sutoon_results
  with check (reopened_by = (select kernel.person())
    and (strategy = any ((select kernel.mandated('approver'))::uuid[]) or strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
grant select on results.reopenings to sutoon_results;
grant insert (report, strategy, reason, reopened_by, ledger_entry, ledger_salt) on results.reopenings to sutoon_results;

-- Uses: registered by whatever an official makes of a figure.
alter table results.figure_uses enable row level security, force row level security;
create policy officials_read_uses_of_figures on results.figure_uses for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_uses_of_figures on results.figure_uses for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy officials_register_what_they_use on results.figure_uses for insert to sutoon_results
  with check (strategy = any ((select results.strategies_as_official())::uuid[])
    and exists (select from results.figures f where f.number = figure and f.strategy = figure_uses.strategy));
create policy machines_register_what_they_use on results.figure_uses for insert to sutoon_results
  with check ((select kernel.machine()) in ('reaction', 'job', 'example'));
grant select on results.figure_uses to sutoon_results;
grant insert (strategy, figure, kind, path, title_en, title_ur) on results.figure_uses to sutoon_results;
-- Deliberately not granted: update and delete. A mark is not taken away; the new report stands beside it.
