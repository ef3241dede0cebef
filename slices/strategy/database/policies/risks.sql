-- Who reads and writes the risk register, now. In words:
--   secretariat, approving authority, oversight: every risk; people inside government: all but the restricted annex;
--   participants: what is public or for partners; visitors nothing;
--   the secretariat records and revises, in its own name; nobody changes or removes what was said.

alter table strategy.risk_scales enable row level security, force row level security;
create policy people_of_a_strategy_read_its_risk_scales on strategy.risk_scales for select to sutoon_strategy
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_states_risk_scales on strategy.risk_scales for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_rewords_risk_scales on strategy.risk_scales for update to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]))
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert, update (name_en, name_ur, means_en, means_ur, ledger_entry, ledger_salt)
  on strategy.risk_scales to sutoon_strategy;

alter table strategy.risks enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_risks on strategy.risks for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_risks on strategy.risks for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_open_risks on strategy.risks for select to sutoon_strategy
  using (level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[]));
create policy machines_read_risks on strategy.risks for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_records_risks on strategy.risks for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_sets_who_reads_a_risk on strategy.risks for update to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]))
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_records_risks on strategy.risks for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example');
grant select, insert, update (level) on strategy.risks to sutoon_strategy;
-- Deliberately not granted: delete. A risk is closed.

alter table strategy.risk_revisions enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_risk_revisions on strategy.risk_revisions for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_risk_revisions on strategy.risk_revisions for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_open_risk_revisions on strategy.risk_revisions for select to sutoon_strategy
  using (level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[]));
create policy machines_read_risk_revisions on strategy.risk_revisions for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_judges_risks_in_its_own_name on strategy.risk_revisions for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and said_by = (select kernel.person()));
create policy the_example_judges_risks on strategy.risk_revisions for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example');
grant select, insert on strategy.risk_revisions to sutoon_strategy;
-- Deliberately not granted: update and delete. What was said of a risk stays; its level follows the risk's by the key.

alter table strategy.risk_nodes enable row level security, force row level security;
create policy whoever_reads_a_revision_and_a_node_reads_the_threat on strategy.risk_nodes for select to sutoon_strategy
  using (revision in (select r.id from strategy.risk_revisions r) and lineage in (select n.lineage from strategy.nodes n));
create policy machines_read_what_risks_threaten on strategy.risk_nodes for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_says_what_a_risk_threatens on strategy.risk_nodes for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_says_what_risks_threaten on strategy.risk_nodes for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example');
grant select, insert on strategy.risk_nodes to sutoon_strategy;
-- Deliberately not granted: update and delete.

-- What a version kept of the register is read by whoever reads that revision. A trigger keeps it; nobody else writes it.
alter table strategy.version_risks enable row level security, force row level security;
create policy whoever_reads_a_revision_reads_which_version_kept_it on strategy.version_risks for select to sutoon_strategy
  using (revision in (select r.id from strategy.risk_revisions r));
create policy functions_of_strategy_keep_the_risks_of_versions on strategy.version_risks for insert to sutoon_owner with check (true);
create policy functions_of_strategy_read_risks on strategy.risks for select to sutoon_owner using (true);
create policy functions_of_strategy_read_risk_revisions on strategy.risk_revisions for select to sutoon_owner using (true);
grant select on strategy.version_risks to sutoon_strategy;
-- Deliberately not granted: insert, update and delete.
