-- Who reads and writes what of a strategy, now. In words:
--   secretariat, approving authority, oversight (strategy.read_whole): everything of their strategy, restricted annex too
--   administrator, evaluator, focal person, verifier, approver (strategy.read_inside): public, partners and government
--   participant: public and partners, of versions that have left the secretariat (strategy.opened)
--   visitor: nothing, for the portal publishes snapshots
--   reactions, jobs and the loader of the example: everything
-- Only the secretariat writes, and only in a draft; statuses are moved by the secretariat and the approving authority.

grant usage on schema strategy to sutoon_strategy;
grant execute on function strategy.held_versions(uuid) to sutoon_strategy;
grant execute on function strategy.read_whole() to sutoon_strategy;
grant execute on function strategy.read_inside() to sutoon_strategy;
grant execute on function strategy.drafts() to sutoon_strategy;
grant execute on function strategy.opened() to sutoon_strategy;

alter table strategy.versions enable row level security, force row level security;
create policy people_of_a_strategy_read_its_versions on strategy.versions for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]) or strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_versions_that_left_the_secretariat on strategy.versions for select to sutoon_strategy
  using (strategy = any ((select kernel.mandated('participant'))::uuid[]) and opened_at is not null);
create policy machines_read_versions on strategy.versions for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_starts_versions on strategy.versions for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and status = 'draft' and made_by = (select kernel.person()));
create policy the_example_starts_versions on strategy.versions for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example' and made_by is null);
create policy secretariat_and_approving_authority_move_versions on strategy.versions for update to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) or strategy = any ((select kernel.mandated('approving authority'))::uuid[]))
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) or strategy = any ((select kernel.mandated('approving authority'))::uuid[]));
create policy the_example_moves_versions on strategy.versions for update to sutoon_strategy
  using ((select kernel.machine()) = 'example')
  with check ((select kernel.machine()) = 'example');
grant select, insert on strategy.versions to sutoon_strategy;
grant update (status, opened_at, title_en, title_ur) on strategy.versions to sutoon_strategy;
-- Deliberately not granted: delete. A version is withdrawn, never removed.

alter table strategy.steps enable row level security, force row level security;
create policy people_of_a_strategy_read_steps on strategy.steps for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]) or strategy = any ((select strategy.read_inside())::uuid[]));
create policy machines_read_steps on strategy.steps for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy secretariat_and_approving_authority_note_steps on strategy.steps for insert to sutoon_strategy
  with check ((strategy = any ((select kernel.mandated('secretariat'))::uuid[]) or strategy = any ((select kernel.mandated('approving authority'))::uuid[])) and by_person = (select kernel.person()));
create policy the_example_notes_steps on strategy.steps for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example' and by_person is null);
grant select, insert on strategy.steps to sutoon_strategy;
-- Deliberately not granted: update and delete. What was decided stays as it was decided.

alter table strategy.submissions enable row level security, force row level security;
create policy people_of_a_strategy_read_submissions on strategy.submissions for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]) or strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_submissions on strategy.submissions for select to sutoon_strategy
  using (strategy = any ((select kernel.mandated('participant'))::uuid[]) and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_submissions on strategy.submissions for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_submits_in_its_own_name on strategy.submissions for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and submitted_by = (select kernel.person()));
create policy the_example_submits on strategy.submissions for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example' and submitted_by is null);
grant select, insert on strategy.submissions to sutoon_strategy;
-- Deliberately not granted: update and delete. What was decided stays as it was decided.

alter table strategy.approvals enable row level security, force row level security;
create policy people_of_a_strategy_read_approvals on strategy.approvals for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]) or strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_approvals on strategy.approvals for select to sutoon_strategy
  using (strategy = any ((select kernel.mandated('participant'))::uuid[]) and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_approvals on strategy.approvals for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_approving_authority_approves_in_its_own_name on strategy.approvals for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('approving authority'))::uuid[]) and approved_by = (select kernel.person()) and recorded_by = (select kernel.person()));
create policy the_secretariat_records_approvals_that_came_by_letter on strategy.approvals for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and by_letter and recorded_by = (select kernel.person()));
create policy the_example_records_approvals on strategy.approvals for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example' and approved_by is null and recorded_by is null);
grant select, insert on strategy.approvals to sutoon_strategy;
-- Deliberately not granted: update and delete. What was decided stays as it was decided.

alter table strategy.open_at_approval enable row level security, force row level security;
create policy people_of_a_strategy_read_what_was_open on strategy.open_at_approval for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]) or strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_what_was_open on strategy.open_at_approval for select to sutoon_strategy
  using (strategy = any ((select kernel.mandated('participant'))::uuid[]) and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_what_was_open on strategy.open_at_approval for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy whoever_records_an_approval_prints_what_was_open on strategy.open_at_approval for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) or strategy = any ((select kernel.mandated('approving authority'))::uuid[]));
create policy the_example_prints_what_was_open on strategy.open_at_approval for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example');
grant select, insert on strategy.open_at_approval to sutoon_strategy;
-- Deliberately not granted: update and delete. What was decided stays as it was decided.

alter table strategy.holds enable row level security, force row level security;
create policy people_of_a_strategy_read_its_holds on strategy.holds for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]) or strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_holds_of_the_consultation on strategy.holds for select to sutoon_strategy
  using (strategy = any ((select kernel.mandated('participant'))::uuid[]) and placed_by = 'consultation');
create policy machines_read_holds on strategy.holds for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy people_of_a_strategy_place_holds_by_their_acts on strategy.holds for insert to sutoon_strategy
  with check (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_place_holds on strategy.holds for insert to sutoon_strategy
  with check ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy people_of_a_strategy_lift_holds_by_their_acts on strategy.holds for update to sutoon_strategy
  using (strategy = any ((select kernel.strategies())::uuid[]))
  with check (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_lift_holds on strategy.holds for update to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'))
  with check ((select kernel.machine()) in ('reaction', 'job', 'example'));
grant select, insert, update (lifted_at, lifted_as) on strategy.holds to sutoon_strategy;
-- No act of this slice places or lifts a hold: other slices do, through the door, each for what it answers for.
-- Deliberately not granted: delete. A lifted hold stays.

alter table strategy.nodes enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_nodes on strategy.nodes for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_nodes on strategy.nodes for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_opened_nodes on strategy.nodes for select to sutoon_strategy
  using (level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_nodes on strategy.nodes for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_adds_nodes_to_drafts on strategy.nodes for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
create policy the_example_adds_nodes on strategy.nodes for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example');
create policy the_secretariat_changes_nodes_of_drafts on strategy.nodes for update to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]))
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
create policy the_secretariat_removes_nodes_from_drafts on strategy.nodes for delete to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
grant select, insert, update (parent, pillar, code, position, level), delete on strategy.nodes to sutoon_strategy;

alter table strategy.field_texts enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_texts on strategy.field_texts for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_texts on strategy.field_texts for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_opened_texts on strategy.field_texts for select to sutoon_strategy
  using (level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_texts on strategy.field_texts for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_adds_texts_to_drafts on strategy.field_texts for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
create policy the_example_writes_texts on strategy.field_texts for all to sutoon_strategy
  using ((select kernel.machine()) = 'example')
  with check ((select kernel.machine()) = 'example');
create policy the_secretariat_changes_texts_of_drafts on strategy.field_texts for update to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]))
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
create policy the_secretariat_removes_texts_from_drafts on strategy.field_texts for delete to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
grant select, insert, update (level, text, translation), delete on strategy.field_texts to sutoon_strategy;

alter table strategy.activities enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_activities on strategy.activities for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_activities on strategy.activities for select to sutoon_strategy
  using (node_level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_opened_activities on strategy.activities for select to sutoon_strategy
  using (node_level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_activities on strategy.activities for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_adds_activities_to_drafts on strategy.activities for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
create policy the_example_writes_activities on strategy.activities for all to sutoon_strategy
  using ((select kernel.machine()) = 'example')
  with check ((select kernel.machine()) = 'example');
create policy the_secretariat_changes_activities_of_drafts on strategy.activities for update to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]))
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
create policy the_secretariat_removes_activities_from_drafts on strategy.activities for delete to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
grant select, insert, update (lead, governance_level, starts, ends, cost_state), delete on strategy.activities to sutoon_strategy;

alter table strategy.activity_partners enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_partners on strategy.activity_partners for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_partners on strategy.activity_partners for select to sutoon_strategy
  using (node_level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_opened_partners on strategy.activity_partners for select to sutoon_strategy
  using (node_level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_partners on strategy.activity_partners for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_adds_partners_to_drafts on strategy.activity_partners for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
create policy the_example_adds_partners on strategy.activity_partners for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example');
create policy the_secretariat_removes_partners_from_drafts on strategy.activity_partners for delete to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
grant select, insert, delete on strategy.activity_partners to sutoon_strategy;

alter table strategy.activity_terms enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_activity_terms on strategy.activity_terms for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_activity_terms on strategy.activity_terms for select to sutoon_strategy
  using (node_level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_opened_activity_terms on strategy.activity_terms for select to sutoon_strategy
  using (node_level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_activity_terms on strategy.activity_terms for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_adds_activity_terms_to_drafts on strategy.activity_terms for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
create policy the_example_adds_activity_terms on strategy.activity_terms for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example');
create policy the_secretariat_removes_activity_terms_from_drafts on strategy.activity_terms for delete to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
grant select, insert, delete on strategy.activity_terms to sutoon_strategy;

alter table strategy.provenance enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_provenance on strategy.provenance for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_provenance on strategy.provenance for select to sutoon_strategy
  using (node_level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_opened_provenance on strategy.provenance for select to sutoon_strategy
  using (node_level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_provenance on strategy.provenance for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_adds_provenance_to_drafts on strategy.provenance for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[]));
create policy the_example_adds_provenance on strategy.provenance for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example');
grant select, insert on strategy.provenance to sutoon_strategy;

alter table strategy.terms enable row level security, force row level security;
create policy people_of_a_strategy_read_its_terms on strategy.terms for select to sutoon_strategy
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_terms on strategy.terms for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_lists_terms on strategy.terms for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_lists_terms on strategy.terms for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example');
grant select, insert on strategy.terms to sutoon_strategy;

alter table strategy.imports enable row level security, force row level security;
create policy people_of_a_strategy_read_its_imports on strategy.imports for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]) or strategy = any ((select strategy.read_inside())::uuid[]));
create policy machines_read_imports on strategy.imports for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_imports_in_its_own_name on strategy.imports for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and imported_by = (select kernel.person()) and version = any ((select strategy.drafts())::uuid[]));
create policy the_example_imports on strategy.imports for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example' and imported_by is null);
grant select, insert on strategy.imports to sutoon_strategy;
-- Deliberately not granted: update and delete. Where a plan came from does not change.

alter table strategy.imported_rows enable row level security, force row level security;
-- A row may hold texts of any level: it is read by those who read every level, and by nobody else.
create policy secretariat_approvers_and_oversight_read_imported_rows on strategy.imported_rows for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy machines_read_imported_rows on strategy.imported_rows for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_keeps_imported_rows on strategy.imported_rows for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_keeps_imported_rows on strategy.imported_rows for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example');
grant select, insert on strategy.imported_rows to sutoon_strategy;

alter table strategy.text_changes enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_text_changes on strategy.text_changes for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_text_changes on strategy.text_changes for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_opened_text_changes on strategy.text_changes for select to sutoon_strategy
  using (level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_text_changes on strategy.text_changes for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_changes_texts_in_its_own_name on strategy.text_changes for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and changed_by = (select kernel.person()) and version = any ((select strategy.drafts())::uuid[]));
create policy machines_change_texts on strategy.text_changes for insert to sutoon_strategy
  with check ((select kernel.machine()) in ('reaction', 'example') and changed_by is null);
create policy the_secretariat_narrows_changes_with_their_texts on strategy.text_changes for update to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert, update (level) on strategy.text_changes to sutoon_strategy;
-- Deliberately not granted: delete, and update of what was changed.

alter table strategy.node_changes enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_node_changes on strategy.node_changes for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_node_changes on strategy.node_changes for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_opened_node_changes on strategy.node_changes for select to sutoon_strategy
  using (level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_node_changes on strategy.node_changes for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_changes_nodes_in_its_own_name on strategy.node_changes for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and changed_by = (select kernel.person()) and version = any ((select strategy.drafts())::uuid[]));
create policy the_secretariat_narrows_node_changes_with_their_nodes on strategy.node_changes for update to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert, update (level) on strategy.node_changes to sutoon_strategy;
-- Deliberately not granted: delete, and update of what was done.
