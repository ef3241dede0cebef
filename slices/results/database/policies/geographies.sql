-- Geographies are of the strategy as a whole: whoever has a mandate reads them, the secretariat declares them, nobody alters them.
alter table results.geographies enable row level security, force row level security;
create policy everyone_with_a_mandate_reads_geographies on results.geographies for select to sutoon_results
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_geographies on results.geographies for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_declares_geographies on results.geographies for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and made_by = (select kernel.person()));
create policy the_example_brings_its_geographies on results.geographies for insert to sutoon_results
  with check ((select kernel.machine()) = 'example' and made_by is null);
grant select, insert on results.geographies to sutoon_results;

alter table results.geography_units enable row level security, force row level security;
create policy everyone_with_a_mandate_reads_units on results.geography_units for select to sutoon_results
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_units on results.geography_units for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_declares_units on results.geography_units for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_units on results.geography_units for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select, insert on results.geography_units to sutoon_results;
-- Deliberately not granted: update and delete. A mapping is mended by a later version.
