-- What was reported. Reports and figures are appended: nobody may change or remove one, and a correction is a new
-- figure that points at the old one.

create table results.reports (
  id uuid not null default gen_random_uuid(),
  strategy uuid not null,
  kind text not null,
  origin text not null,
  reporter_office uuid,
  document text not null,
  file_hash text,
  file_name text,
  period_from date not null,
  period_until date not null,
  figures integer not null,
  submitted_by uuid,
  submitted_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_row integer not null,
  ledger_salt bytea not null,
  constraint reports_key primary key (id),
  constraint reports_know_their_strategy unique (id, strategy),
  constraint reports_know_their_strategy_and_origin unique (id, strategy, origin),
  constraint a_file_is_imported_once unique (strategy, file_hash),
  constraint reports_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint reports_come_from_offices foreign key (reporter_office) references identity.offices (id),
  constraint reports_are_submitted_by_people foreign key (submitted_by) references identity.people (id),
  constraint a_known_kind_of_report check (kind in ('workbook', 'nil report', 'correction')),
  constraint a_known_origin check (origin in ('reported', 'published')),
  constraint a_workbook_names_its_file check (kind <> 'workbook' or file_name is not null),
  constraint a_report_period_ends_after_it_begins check (period_until >= period_from)
);
create index reports_of_a_strategy on results.reports (strategy, submitted_at desc);
create index reports_of_an_office on results.reports (reporter_office);
create index reports_submitted_by_a_person on results.reports (submitted_by);
comment on table results.reports is 'A periodic report as it came in: who, for which period, from which document and file.';
comment on column results.reports.origin is 'Reported to the secretariat, or taken from a document that is public already.';
comment on column results.reports.file_hash is 'SHA-256 of the workbook; null where figures came by letter.';
comment on column results.reports.ledger_row is 'Always row 0 of its ledger entry; its figures are the rows after it.';

create table results.figures (
  number bigint generated always as identity,
  strategy uuid not null,
  indicator uuid not null,
  openness text not null,
  report uuid not null,
  origin text not null,
  reported_on date not null default current_date,
  reporter_office uuid,
  part_of text not null default '',
  place text not null,
  period_from date not null,
  period_until date not null,
  kind text not null,
  value numeric,
  words text,
  unit text not null,
  amount numeric,
  agency text not null,
  document text not null,
  status text not null,
  corrects bigint,
  file_row integer,
  ledger_entry uuid not null,
  ledger_row integer not null,
  ledger_salt bytea not null,
  constraint figures_key primary key (number),
  constraint figures_belong_to_an_indicator foreign key (indicator, strategy, openness)
    references results.indicators (id, strategy, openness),
  constraint figures_belong_to_a_report foreign key (report, strategy, origin)
    references results.reports (id, strategy, origin),
  constraint figures_come_from_offices foreign key (reporter_office) references identity.offices (id),
  constraint figures_correct_figures foreign key (corrects) references results.figures (number),
  constraint one_correction_per_figure unique (corrects),
  constraint a_number_a_nil_report_and_silence_are_different
    check (kind in ('value', 'total', 'nil', 'not reported', 'not applicable')),
  constraint only_what_was_reported_has_a_value
    check ((kind in ('value', 'total')) = (value is not null or words is not null)),
  constraint silence_is_never_added check (amount is null or kind in ('value', 'total', 'nil')),
  constraint a_known_status_of_a_figure check (status in ('provisional', 'final')),
  constraint a_figure_period_ends_after_it_begins check (period_until >= period_from)
);
create index figures_of_a_strategy on results.figures (strategy, number desc);
create index figures_of_an_office on results.figures (reporter_office, strategy, number desc);
create index figures_of_an_indicator on results.figures (indicator, number desc);
create index figures_by_indicator_and_period on results.figures (indicator, period_until desc, number desc)
  include (strategy, openness, period_from, kind, amount, place, part_of, reporter_office);
create index figures_of_a_report on results.figures (report);
comment on table results.figures is 'One statement of one document about one indicator, place and period, with a reference such as F-1207. Appended, never changed.';
comment on column results.figures.number is 'Its reference without the F.';
comment on column results.figures.origin is 'That of its report, repeated so that whoever may read the figure needs no right to the report.';
comment on column results.figures.part_of is 'The larger indicator or place of which it is a part; empty where none is.';
comment on column results.figures.value is 'Exactly as written, with its decimal places, in the unit as written.';
comment on column results.figures.words is 'For yes/no, ordinal and text indicators: what was said.';
comment on column results.figures.amount is 'The value in the indicator''s unit, zero for a nil report; null where it cannot be added.';
comment on column results.figures.corrects is 'The figure that this one corrects; that one stays as it was.';
comment on column results.figures.file_row is 'The row of the sheet that it was read from.';

create function results.refuse_to_change_figures() returns trigger language plpgsql set search_path = pg_catalog
  as $$ begin
    raise exception 'Figures and reports are appended: record a correction that points at what it corrects.'
      using errcode = 'restrict_violation';
  end $$;
comment on function results.refuse_to_change_figures() is 'Refuses every change and removal, to the owner as well.';
create trigger figures_are_never_changed before update or delete or truncate on results.figures
  for each statement execute function results.refuse_to_change_figures();
create trigger reports_are_never_changed before update or delete or truncate on results.reports
  for each statement execute function results.refuse_to_change_figures();

create table results.verifications (
  report uuid not null,
  strategy uuid not null,
  verified_by uuid not null,
  verified_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_verification_per_report primary key (report),
  constraint verifications_belong_to_a_report foreign key (report, strategy) references results.reports (id, strategy),
  constraint reports_are_verified_by_people foreign key (verified_by) references identity.people (id)
);
create index verifications_by_a_person on results.verifications (verified_by);
create index verifications_of_a_strategy on results.verifications (strategy);
comment on table results.verifications is 'A second person held the report against its documents.';

create table results.clearances (
  report uuid not null,
  strategy uuid not null,
  cleared_by uuid not null,
  cleared_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_clearance_per_report primary key (report),
  constraint a_cleared_report_was_verified foreign key (report) references results.verifications (report),
  constraint clearances_belong_to_a_report foreign key (report, strategy) references results.reports (id, strategy),
  constraint reports_are_cleared_by_people foreign key (cleared_by) references identity.people (id)
);
create index clearances_by_a_person on results.clearances (cleared_by);
create index clearances_of_a_strategy on results.clearances (strategy);
comment on table results.clearances is 'A third person, outside the reporting office, let the figures of a report leave government.';
