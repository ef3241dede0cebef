-- Forms that are sent out to be filled in, the reports that came of them, and places that no longer exist.

create table results.report_forms (
  id uuid not null default gen_random_uuid(),
  strategy uuid not null,
  office uuid not null,
  period_from date not null,
  period_until date not null,
  lines integer not null,
  sha256 text not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint report_forms_key primary key (id),
  constraint report_forms_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint report_forms_go_to_offices foreign key (office) references identity.offices (id),
  constraint report_forms_are_made_by_people foreign key (made_by) references identity.people (id),
  constraint the_period_of_a_form_ends_after_it_begins check (period_until >= period_from),
  constraint files_of_report_forms_are_hashes check (sha256 ~ '^[0-9a-f]{64}$')
);
create index report_forms_of_a_strategy on results.report_forms (strategy, made_at desc);
create index report_forms_of_an_office on results.report_forms (office);
create index report_forms_made_by_a_person on results.report_forms (made_by);
comment on table results.report_forms is 'A workbook made for one office and one period, signed, to be mailed and to come back.';

create table results.periodic_reports (
  report uuid not null,
  strategy uuid not null,
  office uuid not null,
  period_from date not null,
  period_until date not null,
  round integer not null default 1,
  via text not null,
  constraint periodic_reports_key primary key (report),
  constraint one_periodic_report_per_office_and_period unique (strategy, office, period_from, period_until, round),
  constraint periodic_reports_are_reports foreign key (report, strategy) references results.reports (id, strategy),
  constraint periodic_reports_come_from_offices foreign key (office) references identity.offices (id),
  constraint a_known_way_of_reporting check (via in ('workbook', 'screen')),
  constraint rounds_count_from_one check (round >= 1)
);
create index periodic_reports_of_an_office on results.periodic_reports (office);
comment on table results.periodic_reports is 'The report of an office for a period. Once for each; again only after it was reopened.';
comment on column results.periodic_reports.round is 'One more than how often the report of this office and period was reopened.';

create table results.ended_places (
  strategy uuid not null,
  place text not null,
  ended_on date not null,
  became text not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_place_ends_once primary key (strategy, place),
  constraint ended_places_belong_to_a_strategy foreign key (strategy) references identity.strategies (id)
);
comment on table results.ended_places is 'A district or unit that no longer exists: nobody is asked for it for a period that begins later.';
comment on column results.ended_places.became is 'Under which name it is reported since.';
