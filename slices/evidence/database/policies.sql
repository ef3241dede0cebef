-- Who may read and write evidence, now. In words:
--   everyone with a mandate: what is public or for partners
--   people of government and oversight (evidence.read_inside): what is for government as well
--   secretariat, approving authority, oversight (evidence.read_whole): the restricted annex too
--   secretariat: registers, declares and records, in its own name
--   reactions, jobs and the loader of the example: read everything; the example brings its own rows
-- Nobody updates and nobody deletes: no policy and no grant says so, and a trigger refuses the owner.

grant usage on schema evidence to sutoon_evidence;
grant execute on function evidence.read_inside() to sutoon_evidence;
grant execute on function evidence.read_whole() to sutoon_evidence;
grant execute on function evidence.superseded(uuid[]) to sutoon_evidence;

-- Sources: a publication, and how far it is trusted.
alter table evidence.sources enable row level security;
alter table evidence.sources force row level security;
create policy everyone_with_a_mandate_reads_open_sources on evidence.sources for select to sutoon_evidence
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy government_reads_sources_inside_it on evidence.sources for select to sutoon_evidence
  using (openness <> 'restricted annex' and strategy = any ((select evidence.read_inside())::uuid[]));
create policy few_read_sources_of_the_restricted_annex on evidence.sources for select to sutoon_evidence
  using (strategy = any ((select evidence.read_whole())::uuid[]));
create policy machines_read_sources on evidence.sources for select to sutoon_evidence
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_registers_sources on evidence.sources for insert to sutoon_evidence
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and registered_by = (select kernel.person()));
create policy the_example_brings_its_sources on evidence.sources for insert to sutoon_evidence
  with check ((select kernel.machine()) = 'example');
create policy functions_of_evidence_read_sources on evidence.sources for select to sutoon_owner using (true);
grant select on evidence.sources to sutoon_evidence;
grant insert (id, strategy, openness, title_en, title_ur, publisher, dated, licence, link, file_sha256, file_name,
  reliability, credibility, grade_reason, supersedes, registered_by, ledger_entry, ledger_salt, ledger_row)
  on evidence.sources to sutoon_evidence;

-- Yardsticks: published words, which say nothing of any finding.
alter table evidence.yardsticks enable row level security;
alter table evidence.yardsticks force row level security;
create policy everyone_with_a_mandate_reads_yardsticks on evidence.yardsticks for select to sutoon_evidence
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_yardsticks on evidence.yardsticks for select to sutoon_evidence
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_declares_yardsticks on evidence.yardsticks for insert to sutoon_evidence
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and declared_by = (select kernel.person()));
create policy the_example_brings_its_yardsticks on evidence.yardsticks for insert to sutoon_evidence
  with check ((select kernel.machine()) = 'example');
grant select on evidence.yardsticks to sutoon_evidence;
grant insert (id, strategy, name_en, name_ur, source, declared_by, ledger_entry, ledger_salt)
  on evidence.yardsticks to sutoon_evidence;

-- The words of yardsticks.
alter table evidence.yardstick_words enable row level security;
alter table evidence.yardstick_words force row level security;
create policy everyone_with_a_mandate_reads_words_of_yardsticks on evidence.yardstick_words for select to sutoon_evidence
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_words_of_yardsticks on evidence.yardstick_words for select to sutoon_evidence
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_declares_words_of_yardsticks on evidence.yardstick_words for insert to sutoon_evidence
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_words_of_yardsticks on evidence.yardstick_words for insert to sutoon_evidence
  with check ((select kernel.machine()) = 'example');
grant select on evidence.yardstick_words to sutoon_evidence;
grant insert (yardstick, strategy, position, word_en, word_ur, range, from_percent, to_percent)
  on evidence.yardstick_words to sutoon_evidence;

-- Findings.
alter table evidence.findings enable row level security;
alter table evidence.findings force row level security;
create policy everyone_with_a_mandate_reads_open_findings on evidence.findings for select to sutoon_evidence
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy government_reads_findings_inside_it on evidence.findings for select to sutoon_evidence
  using (openness <> 'restricted annex' and strategy = any ((select evidence.read_inside())::uuid[]));
create policy few_read_findings_of_the_restricted_annex on evidence.findings for select to sutoon_evidence
  using (strategy = any ((select evidence.read_whole())::uuid[]));
create policy machines_read_findings on evidence.findings for select to sutoon_evidence
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_records_findings on evidence.findings for insert to sutoon_evidence
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and recorded_by = (select kernel.person()));
create policy the_example_brings_its_findings on evidence.findings for insert to sutoon_evidence
  with check ((select kernel.machine()) = 'example');
create policy functions_of_evidence_read_findings on evidence.findings for select to sutoon_owner using (true);
grant select on evidence.findings to sutoon_evidence;
grant insert (id, strategy, openness, kind, statement_en, statement_ur, yardstick, word, confidence,
  confidence_reason_en, confidence_reason_ur, as_of, review_by, supersedes, recorded_by, ledger_entry, ledger_salt, ledger_row)
  on evidence.findings to sutoon_evidence;

-- What findings were drawn from: read by whoever reads the finding, since it is no more open than its sources.
alter table evidence.finding_sources enable row level security;
alter table evidence.finding_sources force row level security;
create policy everyone_with_a_mandate_reads_open_grounds on evidence.finding_sources for select to sutoon_evidence
  using (finding_openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy government_reads_grounds_inside_it on evidence.finding_sources for select to sutoon_evidence
  using (finding_openness <> 'restricted annex' and strategy = any ((select evidence.read_inside())::uuid[]));
create policy few_read_grounds_of_the_restricted_annex on evidence.finding_sources for select to sutoon_evidence
  using (strategy = any ((select evidence.read_whole())::uuid[]));
create policy machines_read_grounds on evidence.finding_sources for select to sutoon_evidence
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_records_grounds on evidence.finding_sources for insert to sutoon_evidence
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_grounds on evidence.finding_sources for insert to sutoon_evidence
  with check ((select kernel.machine()) = 'example');
grant select on evidence.finding_sources to sutoon_evidence;
grant insert (finding, source, strategy, finding_openness, source_openness, passage)
  on evidence.finding_sources to sutoon_evidence;

-- Scales: they say nothing of any score.
alter table evidence.scales enable row level security;
alter table evidence.scales force row level security;
create policy everyone_with_a_mandate_reads_scales on evidence.scales for select to sutoon_evidence
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_scales on evidence.scales for select to sutoon_evidence
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_declares_scales on evidence.scales for insert to sutoon_evidence
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and declared_by = (select kernel.person()));
create policy the_example_brings_its_scales on evidence.scales for insert to sutoon_evidence
  with check ((select kernel.machine()) = 'example');
grant select on evidence.scales to sutoon_evidence;
grant insert (id, strategy, name_en, name_ur, lowest, highest, source, declared_by, ledger_entry, ledger_salt)
  on evidence.scales to sutoon_evidence;

-- Threat pictures.
alter table evidence.pictures enable row level security;
alter table evidence.pictures force row level security;
create policy everyone_with_a_mandate_reads_open_pictures on evidence.pictures for select to sutoon_evidence
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy government_reads_pictures_inside_it on evidence.pictures for select to sutoon_evidence
  using (openness <> 'restricted annex' and strategy = any ((select evidence.read_inside())::uuid[]));
create policy few_read_pictures_of_the_restricted_annex on evidence.pictures for select to sutoon_evidence
  using (strategy = any ((select evidence.read_whole())::uuid[]));
create policy machines_read_pictures on evidence.pictures for select to sutoon_evidence
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_records_pictures on evidence.pictures for insert to sutoon_evidence
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and recorded_by = (select kernel.person()));
create policy the_example_brings_its_pictures on evidence.pictures for insert to sutoon_evidence
  with check ((select kernel.machine()) = 'example');
create policy functions_of_evidence_read_pictures on evidence.pictures for select to sutoon_owner using (true);
grant select on evidence.pictures to sutoon_evidence;
grant insert (id, strategy, openness, title_en, title_ur, period_from, period_until, scale, source, source_openness,
  method_en, method_ur, supersedes, recorded_by, ledger_entry, ledger_salt)
  on evidence.pictures to sutoon_evidence;

-- Their parts: markets, actors, resilience.
alter table evidence.picture_parts enable row level security;
alter table evidence.picture_parts force row level security;
create policy everyone_with_a_mandate_reads_open_parts_of_pictures on evidence.picture_parts for select to sutoon_evidence
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy government_reads_parts_of_pictures_inside_it on evidence.picture_parts for select to sutoon_evidence
  using (openness <> 'restricted annex' and strategy = any ((select evidence.read_inside())::uuid[]));
create policy few_read_parts_of_pictures_of_the_restricted_annex on evidence.picture_parts for select to sutoon_evidence
  using (strategy = any ((select evidence.read_whole())::uuid[]));
create policy machines_read_parts_of_pictures on evidence.picture_parts for select to sutoon_evidence
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_records_parts_of_pictures on evidence.picture_parts for insert to sutoon_evidence
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_parts_of_pictures on evidence.picture_parts for insert to sutoon_evidence
  with check ((select kernel.machine()) = 'example');
grant select on evidence.picture_parts to sutoon_evidence;
grant insert (picture, strategy, openness, component, items, printed_average)
  on evidence.picture_parts to sutoon_evidence;

-- Their scores.
alter table evidence.picture_scores enable row level security;
alter table evidence.picture_scores force row level security;
create policy everyone_with_a_mandate_reads_open_scores on evidence.picture_scores for select to sutoon_evidence
  using (openness in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[]));
create policy government_reads_scores_inside_it on evidence.picture_scores for select to sutoon_evidence
  using (openness <> 'restricted annex' and strategy = any ((select evidence.read_inside())::uuid[]));
create policy few_read_scores_of_the_restricted_annex on evidence.picture_scores for select to sutoon_evidence
  using (strategy = any ((select evidence.read_whole())::uuid[]));
create policy machines_read_scores on evidence.picture_scores for select to sutoon_evidence
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_records_scores on evidence.picture_scores for insert to sutoon_evidence
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_scores on evidence.picture_scores for insert to sutoon_evidence
  with check ((select kernel.machine()) = 'example');
grant select on evidence.picture_scores to sutoon_evidence;
grant insert (picture, strategy, openness, component, position, code, name_en, name_ur, score)
  on evidence.picture_scores to sutoon_evidence;
