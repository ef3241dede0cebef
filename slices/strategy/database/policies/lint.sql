-- What a strategy decides of its lint. Settings are read by everybody who may read its plan; a waiver, which quotes, by
-- whoever reads a text of its level. The secretariat writes, in its own name; nothing is changed or removed.

alter table strategy.lint_settings enable row level security, force row level security;
create policy people_of_a_strategy_read_its_lint_settings on strategy.lint_settings for select to sutoon_strategy
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_lint_settings on strategy.lint_settings for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_sets_its_lint_in_its_own_name on strategy.lint_settings for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and set_by = (select kernel.person()));
grant select, insert on strategy.lint_settings to sutoon_strategy;
-- Deliberately not granted: update and delete. Who set what, and why, stays.

alter table strategy.lint_waivers enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_lint_waivers on strategy.lint_waivers for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_lint_waivers on strategy.lint_waivers for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_lint_waivers_of_open_texts on strategy.lint_waivers for select to sutoon_strategy
  using (level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and (lineage in (select n.lineage from strategy.nodes n)
      or lineage is null and strategy in (select v.strategy from strategy.versions v)));
create policy machines_read_lint_waivers on strategy.lint_waivers for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_waives_in_its_own_name on strategy.lint_waivers for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and waived_by = (select kernel.person()));
create policy the_secretariat_narrows_waivers_with_their_nodes on strategy.lint_waivers for update to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert, update (level) on strategy.lint_waivers to sutoon_strategy;
-- Deliberately not granted: delete, and update of what was waived. A waiver is withdrawn.

alter table strategy.lint_waiver_withdrawals enable row level security, force row level security;
create policy whoever_reads_a_waiver_reads_its_withdrawal on strategy.lint_waiver_withdrawals for select to sutoon_strategy
  using (waiver in (select w.id from strategy.lint_waivers w));
create policy the_secretariat_withdraws_waivers_in_its_own_name on strategy.lint_waiver_withdrawals for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and withdrawn_by = (select kernel.person()));
grant select, insert on strategy.lint_waiver_withdrawals to sutoon_strategy;
-- Deliberately not granted: update and delete.

-- Whoever reads a version has its findings printed. Whoever holds a report is told by its code whether all moved on since.
alter table strategy.lint_prints enable row level security, force row level security;
create policy people_read_lint_reports_that_they_made on strategy.lint_prints for select to sutoon_strategy
  using (made_by = (select kernel.person()) and strategy = any ((select kernel.strategies())::uuid[]));
create policy readers_of_a_version_print_its_findings on strategy.lint_prints for insert to sutoon_strategy
  with check (made_by = (select kernel.person()) and strategy = any ((select kernel.strategies())::uuid[])
    and version in (select v.id from strategy.versions v));
create policy whoever_holds_a_lint_report_asks_for_it on strategy.lint_prints for select to sutoon_owner using (true);
create policy whoever_holds_a_lint_report_is_told_of_changed_nodes on strategy.node_changes
  for select to sutoon_owner using (true);
create policy whoever_holds_a_lint_report_is_told_of_changed_texts on strategy.text_changes
  for select to sutoon_owner using (true);
create policy whoever_holds_a_lint_report_is_told_of_settings on strategy.lint_settings for select to sutoon_owner using (true);
create policy whoever_holds_a_lint_report_is_told_of_waivers on strategy.lint_waivers for select to sutoon_owner using (true);
create policy whoever_holds_a_lint_report_is_told_of_withdrawals on strategy.lint_waiver_withdrawals
  for select to sutoon_owner using (true);
grant select, insert on strategy.lint_prints to sutoon_strategy;
grant execute on function strategy.lint_print_by_code(text) to sutoon_strategy;
-- Deliberately not granted: update and delete.
