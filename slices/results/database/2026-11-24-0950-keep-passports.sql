-- Passports of indicators: definitions with versions, who holds the data and said so, and a first value in a dry run.

alter table results.indicators drop constraint a_known_level_of_results;
alter table results.indicators add constraint a_known_level_of_results
  check (level in ('input', 'output', 'outcome', 'impact', 'context'));

create table results.definitions (
  id uuid not null default gen_random_uuid(),
  indicator uuid not null,
  strategy uuid not null,
  openness text not null,
  version integer not null,
  valid_from date not null,
  breaks_series boolean not null,
  text_en text not null,
  text_ur text not null,
  numerator_en text,
  numerator_ur text,
  denominator_en text,
  denominator_ur text,
  formula text,
  reason text not null,
  made_by uuid not null,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint definitions_key primary key (id),
  constraint definitions_belong_to_an_indicator foreign key (indicator, strategy, openness)
    references results.indicators (id, strategy, openness),
  constraint definitions_are_written_by_people foreign key (made_by) references identity.people (id),
  constraint one_definition_per_version unique (indicator, version),
  constraint one_definition_per_first_day unique (indicator, valid_from),
  constraint a_numerator_stands_in_both_languages check ((numerator_en is null) = (numerator_ur is null)),
  constraint a_denominator_stands_in_both_languages check ((denominator_en is null) = (denominator_ur is null)),
  constraint a_denominator_has_a_numerator check (denominator_en is null or numerator_en is not null)
);
create index definitions_of_a_strategy on results.definitions (strategy);
create index definitions_written_by_a_person on results.definitions (made_by);
comment on table results.definitions is 'What an indicator means from a day on. The newest counts from its first day; figures keep the definition of their own period.';
comment on column results.definitions.breaks_series is 'Whether figures from its first day cannot be compared with those before it.';
comment on column results.definitions.formula is 'How it is worked out from other indicators, whose codes stand in brackets; null where it is counted.';
comment on column results.definitions.made_by is 'SENSITIVE. Who wrote it.';

create table results.disaggregation_leaves (
  id uuid not null default gen_random_uuid(),
  indicator uuid not null,
  strategy uuid not null,
  openness text not null,
  dimension text not null,
  authority text not null,
  reason text not null,
  given_until date not null,
  given_by uuid not null,
  given_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint disaggregation_leaves_key primary key (id),
  constraint leaves_know_what_they_allow unique (id, indicator, dimension),
  constraint leaves_are_for_an_indicator foreign key (indicator, strategy, openness)
    references results.indicators (id, strategy, openness),
  constraint leaves_are_given_by_people foreign key (given_by) references identity.people (id),
  constraint leave_is_for_what_needs_it check (dimension in ('nationality', 'ethnicity')),
  constraint a_leave_ends_after_it_is_given check (given_until > given_on)
);
create index leaves_of_an_indicator on results.disaggregation_leaves (indicator, strategy);
create index leaves_of_a_strategy on results.disaggregation_leaves (strategy);
create index leaves_given_by_a_person on results.disaggregation_leaves (given_by);
comment on table results.disaggregation_leaves is 'Leave of the overseer to break an indicator down by nationality or ethnicity, with the authority, the reason and the day on which it ends.';
comment on column results.disaggregation_leaves.given_by is 'SENSITIVE. Who gave it.';

create table results.passports (
  id uuid not null default gen_random_uuid(),
  sequence integer generated always as identity,
  indicator uuid not null,
  strategy uuid not null,
  openness text not null,
  speaks_of text not null,
  comes_from text not null,
  made_by uuid,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint passports_key primary key (id),
  constraint passports_know_their_indicator unique (id, indicator, strategy, openness),
  constraint passports_belong_to_an_indicator foreign key (indicator, strategy, openness)
    references results.indicators (id, strategy, openness),
  constraint passports_are_written_by_people foreign key (made_by) references identity.people (id),
  constraint a_known_kind_of_what_it_speaks_of
    check (speaks_of in ('enforcement activity', 'other activity', 'capacity', 'situation', 'perception')),
  constraint a_known_side_it_comes_from check (comes_from in ('government', 'outside government'))
);
create index passports_of_an_indicator on results.passports (indicator, sequence desc);
create index passports_of_a_strategy on results.passports (strategy);
create index passports_written_by_a_person on results.passports (made_by);
comment on table results.passports is 'What an indicator speaks of and from which side its data come. The newest counts; earlier ones stay.';
comment on column results.passports.made_by is 'SENSITIVE. Who wrote it; null of the example.';

create table results.passport_breakdowns (
  passport uuid not null,
  indicator uuid not null,
  strategy uuid not null,
  openness text not null,
  dimension text not null,
  leave uuid,
  constraint one_breakdown_per_dimension primary key (passport, dimension),
  constraint breakdowns_belong_to_a_passport foreign key (passport, indicator, strategy, openness)
    references results.passports (id, indicator, strategy, openness),
  constraint breakdowns_rest_on_a_leave foreign key (leave, indicator, dimension)
    references results.disaggregation_leaves (id, indicator, dimension),
  constraint a_known_dimension check (dimension in
    ('place', 'office', 'sex', 'age band', 'form', 'disability', 'nationality', 'ethnicity')),
  constraint nationality_and_ethnicity_need_leave check (dimension not in ('nationality', 'ethnicity') or leave is not null)
);
create index breakdowns_on_a_leave on results.passport_breakdowns (leave, indicator, dimension) where leave is not null;
create index breakdowns_of_a_strategy on results.passport_breakdowns (strategy);
comment on table results.passport_breakdowns is 'By what the figures of an indicator are broken down. By nationality or ethnicity only with leave.';

create table results.data_holders (
  id uuid not null default gen_random_uuid(),
  sequence integer generated always as identity,
  indicator uuid not null,
  strategy uuid not null,
  office uuid not null,
  system_of_record text not null,
  frequency text not null,
  lag_days integer,
  cost text,
  asked_by uuid,
  asked_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint data_holders_key primary key (id),
  constraint data_holders_know_their_office unique (id, strategy, office),
  constraint data_holders_are_of_an_indicator foreign key (indicator) references results.indicators (id),
  constraint data_holders_are_offices foreign key (office) references identity.offices (id),
  constraint data_holders_are_asked_by_people foreign key (asked_by) references identity.people (id),
  constraint an_office_is_asked_once_for_an_indicator unique (indicator, office),
  constraint a_known_frequency check (frequency in ('month', 'quarter', 'half-year', 'year', 'less often')),
  constraint a_lag_is_a_number_of_days check (lag_days between 0 and 3650)
);
create index data_holders_of_a_strategy on results.data_holders (strategy);
create index data_holders_of_an_office on results.data_holders (office);
create index data_holders_asked_by_a_person on results.data_holders (asked_by);
comment on table results.data_holders is 'Which office is said to hold the data of an indicator, in which system, how often and how late. What it answered stands apart.';
comment on column results.data_holders.lag_days is 'Days after the end of a period until its figures are there; null where nothing is known.';
comment on column results.data_holders.cost is 'What it costs to supply, in words; null where nothing is known.';
comment on column results.data_holders.asked_by is 'SENSITIVE. Who asked; null of the example.';

create table results.holder_answers (
  id uuid not null default gen_random_uuid(),
  sequence integer generated always as identity,
  holder uuid not null,
  strategy uuid not null,
  office uuid not null,
  agrees boolean not null,
  reason text,
  entered_by_letter boolean not null,
  said_by uuid not null,
  said_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint holder_answers_key primary key (id),
  constraint answers_are_of_a_data_holder foreign key (holder, strategy, office)
    references results.data_holders (id, strategy, office),
  constraint answers_of_holders_are_entered_by_people foreign key (said_by) references identity.people (id),
  constraint who_declines_says_why check (agrees or reason is not null)
);
create index answers_of_a_data_holder on results.holder_answers (holder, sequence desc);
create index answers_of_holders_in_a_strategy on results.holder_answers (strategy);
create index answers_of_holders_of_an_office on results.holder_answers (office);
create index answers_of_holders_by_a_person on results.holder_answers (said_by);
comment on table results.holder_answers is 'Whether an office agrees to supply an indicator. The newest counts; earlier ones stay.';
comment on column results.holder_answers.said_by is 'SENSITIVE. Who said or entered it.';

create table results.dry_runs (
  id uuid not null default gen_random_uuid(),
  sequence integer generated always as identity,
  holder uuid not null,
  strategy uuid not null,
  office uuid not null,
  kind text not null,
  value numeric,
  words text,
  unit text not null,
  period_from date not null,
  period_until date not null,
  document text not null,
  entered_by_letter boolean not null,
  supplied_by uuid not null,
  supplied_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint dry_runs_key primary key (id),
  constraint dry_runs_are_of_a_data_holder foreign key (holder, strategy, office)
    references results.data_holders (id, strategy, office),
  constraint dry_runs_are_entered_by_people foreign key (supplied_by) references identity.people (id),
  constraint a_dry_run_is_a_value_or_nil check (kind in ('value', 'nil')),
  constraint only_a_value_of_a_dry_run_says_something check ((kind = 'value') = (num_nonnulls(value, words) = 1)
    and (kind = 'value' or num_nonnulls(value, words) = 0)),
  constraint a_dry_run_period_ends_after_it_begins check (period_until >= period_from)
);
create index dry_runs_of_a_data_holder on results.dry_runs (holder, sequence desc);
create index dry_runs_of_a_strategy on results.dry_runs (strategy);
create index dry_runs_of_an_office on results.dry_runs (office);
create index dry_runs_by_a_person on results.dry_runs (supplied_by);
comment on table results.dry_runs is 'A first value that a data holder supplied to show that it can. It is no figure: it is in no sum, no status and no paper.';
comment on column results.dry_runs.supplied_by is 'SENSITIVE. Who supplied or entered it.';
