-- What was adopted from the catalogue of operational results: read by whoever reads its indicator, adopted by the secretariat.
alter table results.standard_indicators enable row level security, force row level security;
create policy everyone_with_a_mandate_reads_open_standards on results.standard_indicators for select to sutoon_results
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy officials_read_standard_indicators on results.standard_indicators for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy the_secretariat_adopts_standard_indicators on results.standard_indicators for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select on results.standard_indicators to sutoon_results;
grant insert (indicator, strategy, openness, subject, entry, edition, iccs, counting_unit)
  on results.standard_indicators to sutoon_results;
-- Deliberately not granted: update and delete. An indicator stays what it was adopted as.
