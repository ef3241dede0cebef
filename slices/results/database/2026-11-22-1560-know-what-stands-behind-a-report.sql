-- The mark of reports by letter, taken anew: null is a report from before the mark, whose letter is looked for in the
-- register whenever it is read. Rows are never changed, and no slice reads another's rows in its history.
alter table results.reports drop column entered_by_letter;
alter table results.reports add column entered_by_letter boolean;
alter table results.reports alter column entered_by_letter set default false;
comment on column results.reports.entered_by_letter is 'Entered by the secretariat from a letter, which correspondence keeps; null: from before this was marked.';
create index reports_by_letter on results.reports (strategy) where entered_by_letter is not false;

alter table results.said_statuses add column entered_by_letter boolean;
alter table results.said_statuses alter column entered_by_letter set default false;
comment on column results.said_statuses.entered_by_letter is 'Entered by the secretariat from a letter, which correspondence keeps; null: from before this was marked.';

-- Figures are read by more people than reports, so these two tell of a report no more than its figures show.
create function results.is_transcribed(report uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from results.reports r
    where r.id = is_transcribed.report and r.origin = 'published' and r.submitted_by is null) $$;
comment on function results.is_transcribed(uuid) is 'Whether the loader of the example brought this report: its figures are transcribed from printed documents.';

create function results.reports_by_letter(strategies uuid[]) returns table (report uuid, entry uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, r.ledger_entry from results.reports r
   where r.strategy = any (reports_by_letter.strategies) and r.entered_by_letter is not false $$;
comment on function results.reports_by_letter(uuid[]) is 'Reports that came by letter, or may have, with their ledger entries, so that those whose contest was upheld are left out for every reader.';
