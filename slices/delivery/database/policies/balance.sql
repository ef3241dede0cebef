-- Who reads and writes what was approved for pillars, and who pays after a donor. In words:
--   the balance is read by everyone with a mandate; a donor's function by those who read its activity;
--   the secretariat enters both, from documents; nobody changes or removes them.

alter table delivery.approved_balances enable row level security, force row level security;
create policy everyone_with_a_mandate_reads_approved_balances on delivery.approved_balances
  for select to sutoon_delivery using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_approved_balances on delivery.approved_balances
  for select to sutoon_delivery using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_enters_approved_balances on delivery.approved_balances
  for insert to sutoon_delivery with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and entered_by = (select kernel.person()) and not is_illustrative);
create policy the_example_enters_approved_balances on delivery.approved_balances
  for insert to sutoon_delivery with check ((select kernel.machine()) = 'example' and is_illustrative);
grant select, insert on delivery.approved_balances to sutoon_delivery;

alter table delivery.approved_shares enable row level security, force row level security;
create policy whoever_reads_a_balance_reads_its_shares on delivery.approved_shares
  for select to sutoon_delivery using (exists (select from delivery.approved_balances b where b.id = balance));
create policy the_secretariat_enters_approved_shares on delivery.approved_shares
  for insert to sutoon_delivery with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) or (select kernel.machine()) = 'example');
grant select, insert on delivery.approved_shares to sutoon_delivery;

alter table delivery.donor_functions enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_donor_functions on delivery.donor_functions
  for select to sutoon_delivery using (strategy = any ((select delivery.read_whole())::uuid[]));
create policy offices_and_evaluators_read_donor_functions_inside on delivery.donor_functions
  for select to sutoon_delivery using (
    level <> 'restricted annex' and strategy = any ((select delivery.read_inside())::uuid[]));
create policy participants_read_donor_functions_of_open_activities on delivery.donor_functions
  for select to sutoon_delivery using (
    level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[]));
create policy machines_read_donor_functions on delivery.donor_functions
  for select to sutoon_delivery using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_enters_donor_functions on delivery.donor_functions
  for insert to sutoon_delivery with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and entered_by = (select kernel.person()) and not is_illustrative);
create policy the_example_enters_donor_functions on delivery.donor_functions
  for insert to sutoon_delivery with check ((select kernel.machine()) = 'example' and is_illustrative);
grant select, insert on delivery.donor_functions to sutoon_delivery;
-- Deliberately not granted: update and delete, of all three.
