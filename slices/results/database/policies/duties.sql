-- The register of reporting duties: officials read it, the secretariat declares. Whoever may not read an indicator finds
-- no name to its question.
alter table results.reporting_duties enable row level security, force row level security;
create policy officials_read_reporting_duties on results.reporting_duties for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_reporting_duties on results.reporting_duties for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_declares_reporting_duties on results.reporting_duties for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_reporting_duties on results.reporting_duties for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.reporting_duties to sutoon_results;
grant insert (id, strategy, code, asker, name_en, name_ur, legal_basis, form, frequency, ledger_entry, ledger_salt)
  on results.reporting_duties to sutoon_results;

alter table results.duty_dates enable row level security, force row level security;
create policy officials_read_dates_of_duties on results.duty_dates for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_dates_of_duties on results.duty_dates for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_dates_reporting_duties on results.duty_dates for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_dates_of_its_duties on results.duty_dates for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.duty_dates to sutoon_results;
grant insert (duty, strategy, due, period_from, period_until, ledger_entry, ledger_salt) on results.duty_dates to sutoon_results;

alter table results.duty_questions enable row level security, force row level security;
create policy officials_read_questions_of_duties on results.duty_questions for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_questions_of_duties on results.duty_questions for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_says_what_a_form_asks on results.duty_questions for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_questions_of_its_duties on results.duty_questions for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.duty_questions to sutoon_results;
grant insert (duty, strategy, position, field, indicator, place, breakdown) on results.duty_questions to sutoon_results;
-- Deliberately not granted: update and delete. A form that changes is declared again under a code of its own.
