-- Evaluations by the six criteria of OECD-DAC: what is evaluated by whom and when, what was found, on what evidence.

create table results.evaluations (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  strategy uuid not null,
  kind text not null,
  scope text not null,
  lineage uuid,
  title_en text,
  title_ur text,
  evaluator text not null,
  is_inside boolean not null,
  terms text not null,
  starts_on date not null,
  ends_on date not null,
  is_illustrative boolean not null default false,
  made_by uuid,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint evaluations_key primary key (id),
  constraint evaluations_know_their_strategy unique (id, strategy),
  constraint evaluations_are_of_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint evaluations_are_planned_by_people foreign key (made_by) references identity.people (id),
  constraint an_evaluation_of_three_kinds check (kind in ('mid-term', 'final', 'thematic')),
  constraint an_evaluation_of_three_scopes check (scope in ('strategy', 'pillar', 'objective')),
  constraint a_part_is_named_where_a_part_is_evaluated check ((scope = 'strategy') = (lineage is null)),
  constraint an_evaluation_has_a_title check (num_nonnulls(title_en, title_ur) > 0),
  constraint an_evaluation_ends_after_it_starts check (ends_on >= starts_on)
);
create index evaluations_of_a_strategy on results.evaluations (strategy, ends_on);
create index evaluations_planned_by_a_person on results.evaluations (made_by);
comment on table results.evaluations is 'An evaluation of the strategy, a pillar or an objective, planned from its first day: so one that is due shows.';
comment on column results.evaluations.lineage is 'The pillar or objective across versions; null where the whole strategy is evaluated.';
comment on column results.evaluations.evaluator is 'The body that evaluates; no person is named.';
comment on column results.evaluations.is_inside is 'Whether that body is of an office that carries out the strategy.';
comment on column results.evaluations.made_by is 'SENSITIVE. Who planned it; null of the example.';

create table results.evaluation_findings (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  evaluation uuid not null,
  strategy uuid not null,
  criterion text not null,
  finding_en text,
  finding_ur text,
  evidence text not null,
  rating text,
  made_by uuid not null,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint evaluation_findings_key primary key (id),
  constraint findings_know_their_evaluation unique (id, strategy),
  constraint findings_are_of_an_evaluation foreign key (evaluation, strategy) references results.evaluations (id, strategy),
  constraint findings_are_entered_by_people foreign key (made_by) references identity.people (id),
  constraint a_criterion_of_six check (criterion in
    ('relevance', 'coherence', 'effectiveness', 'efficiency', 'impact', 'sustainability')),
  constraint a_finding_of_an_evaluation_says_something check (num_nonnulls(finding_en, finding_ur) > 0)
);
create index findings_of_an_evaluation on results.evaluation_findings (evaluation, strategy);
create index findings_of_evaluations_in_a_strategy on results.evaluation_findings (strategy);
create index findings_of_evaluations_by_a_person on results.evaluation_findings (made_by);
comment on table results.evaluation_findings is 'What an evaluation found by one criterion, on what evidence. The newest of a criterion counts; earlier ones stay.';
comment on column results.evaluation_findings.rating is 'In the words of the evaluator, where one was given. Nothing is worked out from it.';
comment on column results.evaluation_findings.made_by is 'SENSITIVE. Who entered it.';

create table results.evaluation_figures (
  finding uuid not null,
  strategy uuid not null,
  figure bigint not null,
  constraint a_finding_names_a_figure_once primary key (finding, figure),
  constraint evaluation_figures_stand_in_a_finding foreign key (finding, strategy) references results.evaluation_findings (id, strategy),
  constraint evaluation_figures_are_figures foreign key (figure) references results.figures (number)
);
create index evaluation_figures_of_a_figure on results.evaluation_figures (figure);
create index evaluation_figures_of_a_strategy on results.evaluation_figures (strategy);
comment on table results.evaluation_figures is 'The figures that the evidence of a finding names by their references.';

create table results.evaluation_reports (
  evaluation uuid not null,
  strategy uuid not null,
  reported_on date not null,
  document text not null,
  link text,
  made_by uuid not null,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint an_evaluation_reports_once primary key (evaluation),
  constraint reports_are_of_an_evaluation foreign key (evaluation, strategy) references results.evaluations (id, strategy),
  constraint evaluation_reports_are_entered_by_people foreign key (made_by) references identity.people (id),
  constraint no_evaluation_reports_tomorrow check (reported_on <= made_on),
  constraint an_evaluation_report_is_a_web_address check (link ~ '^https?://')
);
create index evaluation_reports_of_a_strategy on results.evaluation_reports (strategy);
create index evaluation_reports_by_a_person on results.evaluation_reports (made_by);
comment on table results.evaluation_reports is 'The document in which an evaluation reported, and the day. Until then it is due.';
comment on column results.evaluation_reports.made_by is 'SENSITIVE. Who entered it.';
