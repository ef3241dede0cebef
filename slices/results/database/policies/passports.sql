-- Passports. Whoever reads an indicator reads its definitions, passport and leaves; who holds the data, what they answered
-- and dry runs are read by officials. The secretariat defines and asks; the overseer gives leave; an office answers for
-- itself, or the secretariat enters its letter. Nobody changes or removes any of it.
alter table results.definitions enable row level security, force row level security;
create policy everyone_with_a_mandate_reads_open_definitions on results.definitions for select to sutoon_results
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy officials_read_definitions on results.definitions for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_definitions on results.definitions for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_defines_indicators on results.definitions for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and made_by = (select kernel.person()));
grant select, insert on results.definitions to sutoon_results;

alter table results.disaggregation_leaves enable row level security, force row level security;
create policy everyone_with_a_mandate_reads_open_leaves on results.disaggregation_leaves for select to sutoon_results
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy officials_read_leaves on results.disaggregation_leaves for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy the_overseer_gives_leave on results.disaggregation_leaves for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('oversight'))::uuid[]) and given_by = (select kernel.person()));
grant select, insert on results.disaggregation_leaves to sutoon_results;

alter table results.passports enable row level security, force row level security;
create policy everyone_with_a_mandate_reads_open_passports on results.passports for select to sutoon_results
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy officials_read_passports on results.passports for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_passports on results.passports for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_writes_passports on results.passports for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and made_by = (select kernel.person()));
create policy the_example_brings_its_passports on results.passports for insert to sutoon_results
  with check ((select kernel.machine()) = 'example' and made_by is null);
grant select, insert on results.passports to sutoon_results;

alter table results.passport_breakdowns enable row level security, force row level security;
create policy everyone_with_a_mandate_reads_open_breakdowns on results.passport_breakdowns for select to sutoon_results
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy officials_read_breakdowns on results.passport_breakdowns for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
-- A leave that has ended allows nothing anew.
create policy the_secretariat_breaks_down_as_far_as_leave_goes on results.passport_breakdowns for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and (leave is null or exists (select from results.disaggregation_leaves l
      where l.id = leave and l.given_until >= current_date)));
grant select, insert on results.passport_breakdowns to sutoon_results;

alter table results.data_holders enable row level security, force row level security;
create policy officials_read_data_holders on results.data_holders for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_data_holders on results.data_holders for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_asks_who_holds_data on results.data_holders for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and asked_by = (select kernel.person())
    and exists (select from results.indicators i where i.id = indicator and i.strategy = data_holders.strategy));
create policy the_example_asks_who_holds_data on results.data_holders for insert to sutoon_results
  with check ((select kernel.machine()) = 'example' and asked_by is null);
grant select, insert on results.data_holders to sutoon_results;

alter table results.holder_answers enable row level security, force row level security;
create policy officials_read_answers_of_holders on results.holder_answers for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_answers_of_holders on results.holder_answers for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy focal_persons_answer_for_their_own_offices on results.holder_answers for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('focal person'))::uuid[]) and office = any ((select kernel.offices())::uuid[])
    and said_by = (select kernel.person()) and not entered_by_letter);
create policy the_secretariat_enters_answers_of_holders_by_letter on results.holder_answers for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and said_by = (select kernel.person())
    and entered_by_letter);
grant select, insert on results.holder_answers to sutoon_results;

alter table results.dry_runs enable row level security, force row level security;
create policy officials_read_dry_runs on results.dry_runs for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_dry_runs on results.dry_runs for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy focal_persons_supply_dry_runs_of_their_offices on results.dry_runs for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('focal person'))::uuid[]) and office = any ((select kernel.offices())::uuid[])
    and supplied_by = (select kernel.person()) and not entered_by_letter);
create policy the_secretariat_enters_dry_runs_by_letter on results.dry_runs for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and supplied_by = (select kernel.person())
    and entered_by_letter);
grant select, insert on results.dry_runs to sutoon_results;
-- Deliberately not granted: update and delete; holders, answers and dry runs to participants, who read what they lead to.
