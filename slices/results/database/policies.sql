-- Who may read and write what of results, now. In words:
--   everyone with a mandate: indicators, figures and readings that are public or for partners
--   officials (results.strategies_as_official): those for government as well
--   focal persons: append figures and statuses of their own offices
--   secretariat: declare indicators, append figures of an office from its letter, and of none from a public document
--     or what reached it otherwise; write readings, resolve discrepancies
--   verifiers and approvers: verify a report that they did not submit; clear one from outside the reporting office
--     or, where it has none, from outside the secretariat; what was taken from a public document is verified only
--   reactions, jobs and the loader of the example: read everything; the example brings its own rows
-- Nobody updates and nobody deletes: no policy and no grant says so, and a trigger refuses figures to the owner.

grant usage on schema results to sutoon_results;
grant execute on function results.strategies_as_official() to sutoon_results;
grant execute on function results.is_transcribed(uuid) to sutoon_results;
grant execute on function results.reports_by_letter(uuid[]) to sutoon_results;
grant execute on function identity.offices_of_who_acts() to sutoon_results;

-- Indicators.
alter table results.indicators enable row level security;
alter table results.indicators force row level security;
create policy everyone_with_a_mandate_reads_open_indicators on results.indicators for select to sutoon_results
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy officials_read_indicators on results.indicators for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_indicators on results.indicators for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_declares_indicators on results.indicators for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_indicators on results.indicators for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.indicators to sutoon_results;
grant insert (id, strategy, lineage, code, name_en, name_ur, unit, measure, direction, level, pillar, definition_en, definition_ur,
  source, openness, ledger_entry, ledger_salt, ledger_row) on results.indicators to sutoon_results;

-- Baselines and targets: the newest counts, the earlier ones stay.
alter table results.baselines enable row level security;
alter table results.baselines force row level security;
create policy everyone_with_a_mandate_reads_open_baselines on results.baselines for select to sutoon_results
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy officials_read_baselines on results.baselines for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_baselines on results.baselines for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_sets_baselines on results.baselines for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_baselines on results.baselines for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.baselines to sutoon_results;
grant insert (id, indicator, strategy, openness, value, words, period_from, period_until, source, promised_for, promised_by,
  ledger_entry, ledger_salt, ledger_row) on results.baselines to sutoon_results;

-- Targets.
alter table results.targets enable row level security;
alter table results.targets force row level security;
create policy everyone_with_a_mandate_reads_open_targets on results.targets for select to sutoon_results
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy officials_read_targets on results.targets for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_targets on results.targets for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_sets_targets on results.targets for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_targets on results.targets for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.targets to sutoon_results;
grant insert (id, indicator, strategy, openness, baseline, value, words, due, ledger_entry, ledger_salt,
  ledger_row) on results.targets to sutoon_results;

-- From whom figures are expected.
alter table results.expected_reports enable row level security;
alter table results.expected_reports force row level security;
create policy everyone_with_a_mandate_reads_open_expectations on results.expected_reports for select to sutoon_results
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy officials_read_expectations on results.expected_reports for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_expectations on results.expected_reports for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_says_who_is_expected_to_report on results.expected_reports for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_expectations on results.expected_reports for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.expected_reports to sutoon_results;
grant insert (indicator, strategy, openness, place, office) on results.expected_reports to sutoon_results;

-- Funnels: a name and an order, which say nothing of any figure.
alter table results.funnels enable row level security;
alter table results.funnels force row level security;
create policy everyone_with_a_mandate_reads_funnels on results.funnels for select to sutoon_results
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_funnels on results.funnels for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_declares_funnels on results.funnels for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_funnels on results.funnels for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.funnels to sutoon_results;
grant insert (id, strategy, name, ledger_entry, ledger_salt) on results.funnels to sutoon_results;

-- The stages of funnels; whoever may not read an indicator finds no name to its stage.
alter table results.funnel_stages enable row level security;
alter table results.funnel_stages force row level security;
create policy everyone_with_a_mandate_reads_stages on results.funnel_stages for select to sutoon_results
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_stages on results.funnel_stages for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_declares_stages_of_funnels on results.funnel_stages for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_stages on results.funnel_stages for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.funnel_stages to sutoon_results;
grant insert (funnel, strategy, position, indicator) on results.funnel_stages to sutoon_results;

-- Reports: read by officials; appended for one's own office, or by the secretariat from an office's letter. Only the
-- secretariat says that figures were public before, and names the document.
alter table results.reports enable row level security;
alter table results.reports force row level security;
create policy officials_read_reports on results.reports for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_reports on results.reports for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy focal_persons_report_for_their_own_offices on results.reports for insert to sutoon_results
  with check ((strategy = any ((select kernel.mandated('focal person'))::uuid[]) and reporter_office = any ((select kernel.offices())::uuid[]))
    and submitted_by = (select kernel.person()) and origin = 'reported' and not entered_by_letter);
create policy the_secretariat_enters_reports_of_an_office_from_its_letter on results.reports for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and submitted_by = (select kernel.person()) and entered_by_letter = (reporter_office is not null)
    and (origin = 'reported' or btrim(document) <> ''));
create policy functions_of_results_read_reports on results.reports for select to sutoon_owner using (true);
create policy the_example_brings_its_reports on results.reports for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.reports to sutoon_results;
grant insert (id, strategy, kind, origin, reporter_office, document, file_hash, file_name, period_from, period_until, figures,
  submitted_by, entered_by_letter, ledger_entry, ledger_row, ledger_salt) on results.reports to sutoon_results;

-- Figures.
alter table results.figures enable row level security;
alter table results.figures force row level security;
create policy everyone_with_a_mandate_reads_open_figures on results.figures for select to sutoon_results
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy officials_read_figures on results.figures for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_figures on results.figures for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy focal_persons_append_figures_of_their_own_offices on results.figures for insert to sutoon_results
  with check ((strategy = any ((select kernel.mandated('focal person'))::uuid[]) and reporter_office = any ((select kernel.offices())::uuid[]))
    and exists (select from results.reports r where r.id = report and r.submitted_by = (select kernel.person())
      and r.reporter_office = figures.reporter_office));
create policy the_secretariat_appends_figures_of_the_report_it_enters on results.figures for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from results.reports r where r.id = report and r.submitted_by = (select kernel.person())
      and r.reporter_office is not distinct from figures.reporter_office));
create policy the_example_brings_its_figures on results.figures for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.figures to sutoon_results;
grant insert (strategy, indicator, openness, report, origin, reporter_office, part_of, place, period_from, period_until, kind, value,
  words, unit, amount, agency, document, status, corrects, file_row, ledger_entry, ledger_row, ledger_salt) on results.figures to sutoon_results;
-- Deliberately not granted: the number, which the register gives; update and delete, which nobody has.

-- Two people for a figure inside government (design law 10).
alter table results.verifications enable row level security;
alter table results.verifications force row level security;
create policy everyone_with_a_mandate_reads_verifications on results.verifications for select to sutoon_results
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_verifications on results.verifications for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy a_verifier_verifies_what_another_person_submitted on results.verifications for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('verifier'))::uuid[])
    and verified_by = (select kernel.person())
    and exists (select from results.reports r where r.id = report and r.submitted_by is distinct from (select kernel.person())));
create policy the_example_brings_its_verifications on results.verifications for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.verifications to sutoon_results;
grant insert (report, strategy, verified_by, ledger_entry, ledger_salt) on results.verifications to sutoon_results;

-- A third, outside the reporting office, for a figure that leaves it.
alter table results.clearances enable row level security;
alter table results.clearances force row level security;
create policy everyone_with_a_mandate_reads_clearances on results.clearances for select to sutoon_results
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_clearances on results.clearances for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy a_third_person_outside_the_office_clears_a_report on results.clearances for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('approver'))::uuid[])
    and cleared_by = (select kernel.person())
    and exists (select from results.reports r join results.verifications v on v.report = r.id
      where r.id = clearances.report and r.origin = 'reported' and r.submitted_by is distinct from (select kernel.person())
        and v.verified_by <> (select kernel.person())
        and ((r.reporter_office is not null and r.reporter_office <> all ((select identity.offices_of_who_acts())::uuid[]))
          or (r.reporter_office is null and r.strategy <> all ((select kernel.mandated('secretariat'))::uuid[])))));
create policy the_example_brings_its_clearances on results.clearances for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.clearances to sutoon_results;
grant insert (report, strategy, cleared_by, ledger_entry, ledger_salt) on results.clearances to sutoon_results;

-- Written readings of ambiguous indicators.
alter table results.readings enable row level security;
alter table results.readings force row level security;
create policy everyone_with_a_mandate_reads_open_readings on results.readings for select to sutoon_results
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy officials_read_readings on results.readings for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_readings on results.readings for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_writes_readings_in_its_own_name on results.readings for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and written_by = (select kernel.person()));
create policy the_example_brings_its_readings on results.readings for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.readings to sutoon_results;
grant insert (id, indicator, strategy, openness, period_from, period_until, text_en, text_ur, written_by, ledger_entry, ledger_salt) on results.readings to sutoon_results;

-- What offices say of themselves.
alter table results.said_statuses enable row level security;
alter table results.said_statuses force row level security;
create policy everyone_with_a_mandate_reads_open_said_statuses on results.said_statuses for select to sutoon_results
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy officials_read_said_statuses on results.said_statuses for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_said_statuses on results.said_statuses for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy focal_persons_say_the_status_of_their_own_offices on results.said_statuses for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('focal person'))::uuid[]) and office = any ((select kernel.offices())::uuid[])
    and not entered_by_letter);
create policy the_secretariat_enters_what_an_office_said_by_letter on results.said_statuses for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and entered_by_letter);
create policy the_example_brings_its_said_statuses on results.said_statuses for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.said_statuses to sutoon_results;
grant insert (id, indicator, strategy, openness, office, status, reason, entered_by_letter, ledger_entry, ledger_salt) on results.said_statuses to sutoon_results;

-- Resolutions of discrepancies: by a named officer of the secretariat.
alter table results.resolutions enable row level security;
alter table results.resolutions force row level security;
create policy officials_read_resolutions on results.resolutions for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_resolutions on results.resolutions for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_resolves_discrepancies_in_its_own_name on results.resolutions for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and resolved_by = (select kernel.person()));
create policy the_example_brings_its_resolutions on results.resolutions for insert to sutoon_results
  with check ((select kernel.machine()) = 'example');
grant select on results.resolutions to sutoon_results;
grant insert (id, strategy, discrepancy, figures, stands, reason, resolved_by, ledger_entry, ledger_salt) on results.resolutions to sutoon_results;
