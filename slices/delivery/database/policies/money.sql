-- Who reads and writes money, now. In words:
--   everyone with a mandate in the strategy reads the money of the activities that they may read, and every rate;
--   the secretariat enters lines from documents, and those of an office from its letter; it alone sets rates and settings;
--   a focal person enters lines for the own office, and only while that office is the accountable one;
--   nobody changes or removes a line or a rate: a newer one follows.

grant execute on function delivery.accountable_for(uuid) to sutoon_delivery;

alter table delivery.money_settings enable row level security, force row level security;
create policy everyone_with_a_mandate_reads_money_settings on delivery.money_settings
  for select to sutoon_delivery using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_money_settings on delivery.money_settings
  for select to sutoon_delivery using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_sets_how_money_is_counted on delivery.money_settings
  for insert to sutoon_delivery with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and set_by = (select kernel.person()) and not is_illustrative);
create policy the_example_sets_how_money_is_counted on delivery.money_settings
  for insert to sutoon_delivery with check ((select kernel.machine()) = 'example' and is_illustrative);
grant select, insert on delivery.money_settings to sutoon_delivery;

alter table delivery.exchange_rates enable row level security, force row level security;
create policy everyone_with_a_mandate_reads_exchange_rates on delivery.exchange_rates
  for select to sutoon_delivery using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_exchange_rates on delivery.exchange_rates
  for select to sutoon_delivery using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_enters_exchange_rates on delivery.exchange_rates
  for insert to sutoon_delivery with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and entered_by = (select kernel.person()) and not is_illustrative);
create policy the_example_enters_exchange_rates on delivery.exchange_rates
  for insert to sutoon_delivery with check ((select kernel.machine()) = 'example' and is_illustrative);
grant select, insert on delivery.exchange_rates to sutoon_delivery;

alter table delivery.money_lines enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_money on delivery.money_lines
  for select to sutoon_delivery using (strategy = any ((select delivery.read_whole())::uuid[]));
create policy offices_and_evaluators_read_money_inside_government on delivery.money_lines
  for select to sutoon_delivery using (
    level <> 'restricted annex' and strategy = any ((select delivery.read_inside())::uuid[]));
create policy participants_read_money_of_open_activities on delivery.money_lines
  for select to sutoon_delivery using (
    level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[]));
create policy machines_read_money on delivery.money_lines
  for select to sutoon_delivery using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_enters_money_from_documents on delivery.money_lines
  for insert to sutoon_delivery with check (
    not is_by_letter and office is null and entered_by = (select kernel.person()) and not is_illustrative
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_enters_money_by_letter on delivery.money_lines
  for insert to sutoon_delivery with check (
    is_by_letter and entered_by is null and not is_illustrative
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and office = delivery.accountable_for(lineage));
create policy focal_persons_enter_money_of_their_own_office on delivery.money_lines
  for insert to sutoon_delivery with check (
    not is_by_letter and entered_by = (select kernel.person()) and not is_illustrative
    and strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and office = any ((select kernel.offices())::uuid[])
    and office = delivery.accountable_for(lineage));
create policy the_example_enters_money on delivery.money_lines
  for insert to sutoon_delivery with check ((select kernel.machine()) = 'example' and is_illustrative);
grant select, insert on delivery.money_lines to sutoon_delivery;
-- Deliberately not granted: update and delete, of all three.
