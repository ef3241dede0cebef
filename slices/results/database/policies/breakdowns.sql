-- Parts by sex and age: read by officials only, whatever the openness of their figure, since a small part can point at a
-- person. Appended with their figure by whoever submits its report; nobody changes or removes one.
alter table results.figure_parts enable row level security, force row level security;
create policy officials_read_parts on results.figure_parts for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_parts on results.figure_parts for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy whoever_submits_a_figure_says_its_parts on results.figure_parts for insert to sutoon_results
  with check (exists (select from results.figures f join results.reports r on r.id = f.report
    where f.number = figure and f.strategy = figure_parts.strategy and r.submitted_by = (select kernel.person())));
create policy the_example_brings_its_parts on results.figure_parts for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select, insert on results.figure_parts to sutoon_results;
