-- What is measured: indicators, where they begin and should arrive, who is expected to report, and in what order
-- the stages of a procedure shrink.

create table results.indicators (
  id uuid not null default gen_random_uuid(),
  strategy uuid not null,
  lineage uuid,
  code text not null,
  name_en text not null,
  name_ur text not null,
  unit text not null,
  measure text not null,
  direction text not null,
  level text not null,
  pillar text,
  definition_en text,
  definition_ur text,
  source text not null,
  openness text not null default 'government',
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint indicators_key primary key (id),
  constraint one_indicator_per_code unique (strategy, code),
  constraint indicators_know_their_strategy_and_readers unique (id, strategy, openness),
  constraint indicators_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint a_known_measure check (measure in ('number', 'percentage', 'ordinal', 'yes/no', 'text')),
  constraint a_known_direction check (direction in ('up', 'down', 'ambiguous')),
  constraint a_known_level_of_results check (level in ('input', 'output', 'outcome', 'impact')),
  constraint a_known_openness check (openness in ('public', 'partners', 'government'))
);
create index indicators_of_a_lineage on results.indicators (lineage) where lineage is not null;
comment on table results.indicators is 'What is measured, in which unit, and whether more of it is better, worse or either.';
comment on column results.indicators.lineage is 'The node of the plan that it measures, across versions; null where it measures the field as a whole.';
comment on column results.indicators.openness is 'Who may read it and its figures: public, partners, or government (the default).';
comment on column results.indicators.direction is 'Ambiguous where more can be better or worse: then no colour by arithmetic.';

create table results.baselines (
  id uuid not null default gen_random_uuid(),
  indicator uuid not null,
  strategy uuid not null,
  openness text not null,
  sequence integer generated always as identity,
  value numeric,
  words text,
  period_from date,
  period_until date,
  source text,
  promised_for date,
  promised_by uuid,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint baselines_key primary key (id),
  constraint baselines_belong_to_an_indicator foreign key (indicator, strategy, openness)
    references results.indicators (id, strategy, openness),
  constraint baselines_know_their_indicator unique (id, indicator),
  constraint baselines_are_promised_by_offices foreign key (promised_by) references identity.offices (id),
  constraint a_baseline_is_measured_or_promised_for_a_day check (
    ((value is not null or words is not null) and period_from is not null and period_until is not null)
    or promised_for is not null),
  constraint a_baseline_period_ends_after_it_begins check (period_until >= period_from)
);
create index baselines_of_an_indicator on results.baselines (indicator, sequence desc);
create index baselines_of_a_strategy on results.baselines (strategy);
create index baselines_promised_by_an_office on results.baselines (promised_by) where promised_by is not null;
comment on table results.baselines is 'Where an indicator began, or the day for which that is promised. The newest counts; earlier ones stay.';

create table results.targets (
  id uuid not null default gen_random_uuid(),
  indicator uuid not null,
  strategy uuid not null,
  openness text not null,
  sequence integer generated always as identity,
  baseline uuid not null,
  value numeric,
  words text,
  due date not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint targets_key primary key (id),
  constraint targets_belong_to_an_indicator foreign key (indicator, strategy, openness)
    references results.indicators (id, strategy, openness),
  constraint no_target_without_a_baseline_or_a_promise foreign key (baseline, indicator)
    references results.baselines (id, indicator),
  constraint a_target_says_what_is_to_be_reached check (value is not null or words is not null)
);
create index targets_of_an_indicator on results.targets (indicator, sequence desc);
create index targets_of_a_baseline on results.targets (baseline);
create index targets_of_a_strategy on results.targets (strategy);
comment on table results.targets is 'What an indicator should reach, by which day, from which baseline. The newest counts; earlier ones stay.';
comment on column results.targets.baseline is 'Never null: no target without a baseline or a dated promise of one.';

create table results.expected_reports (
  indicator uuid not null,
  strategy uuid not null,
  openness text not null,
  place text not null,
  office uuid,
  constraint one_expectation_per_place_and_office unique nulls not distinct (indicator, place, office),
  constraint expectations_belong_to_an_indicator foreign key (indicator, strategy, openness)
    references results.indicators (id, strategy, openness),
  constraint expectations_name_offices foreign key (office) references identity.offices (id)
);
create index expectations_of_a_strategy on results.expected_reports (strategy);
create index expectations_of_an_office on results.expected_reports (office) where office is not null;
comment on table results.expected_reports is 'From which places and offices an indicator is expected, so that a total can say how many of how many stand behind it.';

create table results.funnels (
  id uuid not null default gen_random_uuid(),
  strategy uuid not null,
  name text not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint funnels_key primary key (id),
  constraint one_funnel_per_name unique (strategy, name),
  constraint funnels_belong_to_a_strategy foreign key (strategy) references identity.strategies (id)
);
comment on table results.funnels is 'A procedure whose stages can only shrink: complaints, verifications, enquiries, cases. Declared by officers, never guessed.';

create table results.funnel_stages (
  funnel uuid not null,
  strategy uuid not null,
  position integer not null,
  indicator uuid not null,
  constraint funnel_stages_key primary key (funnel, position),
  constraint an_indicator_is_one_stage_of_a_funnel unique (funnel, indicator),
  constraint stages_belong_to_a_funnel foreign key (funnel) references results.funnels (id),
  constraint stages_are_indicators foreign key (indicator) references results.indicators (id)
);
create index funnel_stages_of_an_indicator on results.funnel_stages (indicator);
create index funnel_stages_of_a_strategy on results.funnel_stages (strategy);
comment on table results.funnel_stages is 'The indicators of a funnel, the widest stage first.';
