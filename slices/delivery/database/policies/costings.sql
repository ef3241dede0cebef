-- Costing sheets: read as money is, entered as money is. Nobody changes or removes one.
alter table delivery.costings enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_costings on delivery.costings
  for select to sutoon_delivery using (strategy = any ((select delivery.read_whole())::uuid[]));
create policy offices_and_evaluators_read_costings_inside_government on delivery.costings
  for select to sutoon_delivery using (
    level <> 'restricted annex' and strategy = any ((select delivery.read_inside())::uuid[]));
create policy participants_read_costings_of_open_activities on delivery.costings
  for select to sutoon_delivery using (
    level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[]));
create policy machines_read_costings on delivery.costings
  for select to sutoon_delivery using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_enters_costings_from_documents on delivery.costings
  for insert to sutoon_delivery with check (
    not is_by_letter and office is null and entered_by = (select kernel.person()) and not is_illustrative
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_enters_costings_by_letter on delivery.costings
  for insert to sutoon_delivery with check (
    is_by_letter and entered_by is null and not is_illustrative
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and office = delivery.accountable_for(lineage));
create policy focal_persons_enter_costings_of_their_own_office on delivery.costings
  for insert to sutoon_delivery with check (
    not is_by_letter and entered_by = (select kernel.person()) and not is_illustrative
    and strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and office = any ((select kernel.offices())::uuid[])
    and office = delivery.accountable_for(lineage));
grant select, insert on delivery.costings to sutoon_delivery;

-- Inputs come with their sheet: who may not enter that one enters none of them, and none comes once its totals stand.
alter table delivery.costing_inputs enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_costing_inputs on delivery.costing_inputs
  for select to sutoon_delivery using (strategy = any ((select delivery.read_whole())::uuid[]));
create policy offices_and_evaluators_read_costing_inputs_inside_government on delivery.costing_inputs
  for select to sutoon_delivery using (
    level <> 'restricted annex' and strategy = any ((select delivery.read_inside())::uuid[]));
create policy participants_read_costing_inputs_of_open_activities on delivery.costing_inputs
  for select to sutoon_delivery using (
    level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[]));
create policy machines_read_costing_inputs on delivery.costing_inputs
  for select to sutoon_delivery using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy whoever_enters_a_costing_enters_its_inputs on delivery.costing_inputs
  for insert to sutoon_delivery with check (exists (
    select from delivery.costings c where c.id = costing
      and not exists (select from delivery.money_lines m where m.costing = c.id)
      and ((c.is_by_letter and c.strategy = any ((select kernel.mandated('secretariat'))::uuid[]))
        or c.entered_by = (select kernel.person()))));
grant select, insert on delivery.costing_inputs to sutoon_delivery;
