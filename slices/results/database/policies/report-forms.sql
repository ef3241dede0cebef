-- Forms: made by the secretariat for any office, by a focal person for the own.
alter table results.report_forms enable row level security, force row level security;
create policy officials_read_report_forms on results.report_forms for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy people_make_report_forms_of_offices_they_act_for on results.report_forms for insert to sutoon_results
  with check (made_by = (select kernel.person())
    and (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
      or (strategy = any ((select kernel.mandated('focal person'))::uuid[]) and office = any ((select kernel.offices())::uuid[]))));
grant select on results.report_forms to sutoon_results;
grant insert (id, strategy, office, period_from, period_until, lines, sha256, made_by, ledger_entry, ledger_salt)
  on results.report_forms to sutoon_results;

-- Which report is that of an office for a period: said with the report, by whoever submits it.
alter table results.periodic_reports enable row level security, force row level security;
create policy officials_read_periodic_reports on results.periodic_reports for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy whoever_submits_a_report_says_for_which_period_it_is on results.periodic_reports for insert to sutoon_results
  with check (exists (select from results.reports r where r.id = report and r.submitted_by = (select kernel.person())
    and r.reporter_office = periodic_reports.office));
grant select on results.periodic_reports to sutoon_results;
grant insert (report, strategy, office, period_from, period_until, round, via) on results.periodic_reports to sutoon_results;

-- Places that ended: no secret to anybody who has a mandate.
alter table results.ended_places enable row level security, force row level security;
create policy everyone_with_a_mandate_reads_ended_places on results.ended_places for select to sutoon_results
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_says_which_places_ended on results.ended_places for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select on results.ended_places to sutoon_results;
grant insert (strategy, place, ended_on, became, ledger_entry, ledger_salt) on results.ended_places to sutoon_results;
-- Deliberately not granted: update and delete. What went out and what came back stays known.
