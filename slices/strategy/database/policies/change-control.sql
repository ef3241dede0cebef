-- Who reads and writes changes after an approval, now. In words:
--   everybody inside government with a mandate in the strategy reads what was proposed, reviewed and decided;
--   the secretariat and focal persons propose; secretariat, approvers and the approving authority review, in their own
--   name; the approving authority decides in its own name, or the secretariat enters its letter;
--   that proposer, reviewer and decider are three people is a constraint; nobody changes or removes what was said.

grant execute on function strategy.refuse_a_locked_part(text, uuid) to sutoon_strategy;
grant update (change, action_year) on strategy.versions to sutoon_strategy;

alter table strategy.changes enable row level security, force row level security;
create policy people_inside_government_read_changes on strategy.changes for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]) or strategy = any ((select strategy.read_inside())::uuid[]));
create policy machines_read_changes on strategy.changes for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy secretariat_and_focal_persons_propose_changes on strategy.changes for insert to sutoon_strategy
  with check ((strategy = any ((select kernel.mandated('secretariat'))::uuid[]) or strategy = any ((select kernel.mandated('focal person'))::uuid[]))
    and not by_letter and proposed_by = (select kernel.person()));
create policy the_secretariat_enters_changes_by_letter on strategy.changes for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and by_letter and proposed_by is null);
grant select, insert on strategy.changes to sutoon_strategy;
-- Deliberately not granted: update and delete. What was proposed stays as it was proposed.

alter table strategy.change_nodes enable row level security, force row level security;
create policy whoever_reads_a_change_reads_what_it_names on strategy.change_nodes for select to sutoon_strategy
  using (exists (select from strategy.changes c where c.id = change));
create policy whoever_proposes_a_change_names_its_nodes on strategy.change_nodes for insert to sutoon_strategy
  with check (exists (select from strategy.changes c where c.id = change
    and (c.proposed_by = (select kernel.person()) or (c.by_letter and c.strategy = any ((select kernel.mandated('secretariat'))::uuid[])))
    and not exists (select from strategy.change_reviews r where r.change = c.id)));
grant select, insert on strategy.change_nodes to sutoon_strategy;
-- Deliberately not granted: update and delete. A change that should touch more is proposed anew.

alter table strategy.change_reviews enable row level security, force row level security;
create policy whoever_reads_a_change_reads_its_reviews on strategy.change_reviews for select to sutoon_strategy
  using (exists (select from strategy.changes c where c.id = change));
create policy those_who_answer_for_a_plan_review_in_their_own_name on strategy.change_reviews for insert to sutoon_strategy
  with check ((strategy = any ((select kernel.mandated('secretariat'))::uuid[]) or strategy = any ((select kernel.mandated('approver'))::uuid[])
      or strategy = any ((select kernel.mandated('approving authority'))::uuid[]))
    and reviewed_by = (select kernel.person())
    and exists (select from strategy.changes c where c.id = change and c.proposed_by is not distinct from change_reviews.proposed_by));
grant select, insert on strategy.change_reviews to sutoon_strategy;
-- Deliberately not granted: update and delete. A review stays as it was given.

alter table strategy.change_decisions enable row level security, force row level security;
create policy whoever_reads_a_change_reads_its_decision on strategy.change_decisions for select to sutoon_strategy
  using (exists (select from strategy.changes c where c.id = change));
create policy the_approving_authority_decides_changes_in_its_own_name on strategy.change_decisions for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('approving authority'))::uuid[]) and not by_letter
    and decided_by = (select kernel.person())
    and exists (select from strategy.changes c where c.id = change and c.proposed_by is not distinct from change_decisions.proposed_by));
create policy the_secretariat_enters_decisions_on_changes_by_letter on strategy.change_decisions for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and by_letter and decided_by is null);
grant select, insert on strategy.change_decisions to sutoon_strategy;
-- Deliberately not granted: update and delete. What was decided stays as it was decided.

alter table strategy.closures enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_closures on strategy.closures for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_closures on strategy.closures for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_opened_closures on strategy.closures for select to sutoon_strategy
  using (level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_closures on strategy.closures for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_closes_activities_in_drafts on strategy.closures for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[])
    and closed_by = (select kernel.person()));
grant select, insert on strategy.closures to sutoon_strategy;
-- Deliberately not granted: update and delete. Why something was closed stays as it was said.

-- Why a target left: whoever reads the target as it was approved reads why it left;
-- the secretariat says it, in its own name, in a draft; nobody changes or removes what was said.

alter table strategy.target_closures enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_why_targets_left on strategy.target_closures for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_why_open_targets_left on strategy.target_closures for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_why_opened_targets_left on strategy.target_closures for select to sutoon_strategy
  using (level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and version = any ((select strategy.opened())::uuid[]));
create policy machines_read_why_targets_left on strategy.target_closures for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_says_why_targets_left_in_drafts on strategy.target_closures for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[])
    and closed_by = (select kernel.person()));
grant select, insert on strategy.target_closures to sutoon_strategy;
-- Deliberately not granted: update and delete. Why a target left stays as it was said.
