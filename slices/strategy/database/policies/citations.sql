-- Who learns that an objective cites a finding: whoever may read both. A public objective that answers a finding of
-- government does not give away that there is one.

alter table strategy.citations enable row level security, force row level security;
create policy few_read_citations_of_the_restricted_annex on strategy.citations for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]) and lineage in (select n.lineage from strategy.nodes n));
create policy government_reads_citations_of_findings_inside_it on strategy.citations for select to sutoon_strategy
  using (finding_level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[])
    and lineage in (select n.lineage from strategy.nodes n));
create policy everyone_with_a_mandate_reads_citations_of_open_findings on strategy.citations for select to sutoon_strategy
  using (finding_level in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[])
    and lineage in (select n.lineage from strategy.nodes n));
create policy machines_read_citations on strategy.citations for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_cites_in_its_own_name on strategy.citations for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and cited_by = (select kernel.person()));
create policy the_example_cites on strategy.citations for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example' and cited_by is null);
grant select, insert on strategy.citations to sutoon_strategy;
-- Deliberately not granted: update and delete. A citation is withdrawn.

alter table strategy.citation_withdrawals enable row level security, force row level security;
create policy whoever_reads_a_citation_reads_its_withdrawal on strategy.citation_withdrawals for select to sutoon_strategy
  using (citation in (select c.id from strategy.citations c));
create policy the_secretariat_withdraws_citations_in_its_own_name on strategy.citation_withdrawals for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and withdrawn_by = (select kernel.person()));
grant select, insert on strategy.citation_withdrawals to sutoon_strategy;
-- Deliberately not granted: update and delete.
