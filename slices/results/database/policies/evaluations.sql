-- Evaluations. Officials read them; the secretariat plans them; the secretariat and evaluators enter what was found and the
-- report, an evaluation's recommendations go by delivery's door. Nobody changes or removes any of it.
alter table results.evaluations enable row level security, force row level security;
create policy officials_read_evaluations on results.evaluations for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_evaluations on results.evaluations for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_plans_evaluations on results.evaluations for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and made_by = (select kernel.person()) and not is_illustrative);
create policy the_example_brings_its_evaluations on results.evaluations for insert to sutoon_results
  with check ((select kernel.machine()) = 'example' and is_illustrative);
grant select, insert on results.evaluations to sutoon_results;

alter table results.evaluation_findings enable row level security, force row level security;
create policy officials_read_findings_of_evaluations on results.evaluation_findings for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy secretariat_and_evaluators_enter_findings on results.evaluation_findings for insert to sutoon_results
  with check (made_by = (select kernel.person())
    and (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
      or strategy = any ((select kernel.mandated('evaluator'))::uuid[])));
grant select, insert on results.evaluation_findings to sutoon_results;

alter table results.evaluation_figures enable row level security, force row level security;
create policy officials_read_figures_of_evaluations on results.evaluation_figures for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy whoever_enters_a_finding_names_its_figures on results.evaluation_figures for insert to sutoon_results
  with check (exists (select from results.evaluation_findings n where n.id = finding and n.made_by = (select kernel.person()))
    and exists (select from results.figures f where f.number = figure and f.strategy = evaluation_figures.strategy));
grant select, insert on results.evaluation_figures to sutoon_results;

alter table results.evaluation_reports enable row level security, force row level security;
create policy officials_read_reports_of_evaluations on results.evaluation_reports for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy secretariat_and_evaluators_enter_reports on results.evaluation_reports for insert to sutoon_results
  with check (made_by = (select kernel.person())
    and (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
      or strategy = any ((select kernel.mandated('evaluator'))::uuid[])));
grant select, insert on results.evaluation_reports to sutoon_results;
-- Deliberately not granted: update and delete, and any of it to participants, whose part is what is published.
