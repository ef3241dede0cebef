-- Who asks for figures, by which law, in which form and when next; and which data points each form asks for. A figure is
-- reported once and answers every form that asks for it.

create table results.reporting_duties (
  id uuid not null default gen_random_uuid(),
  strategy uuid not null,
  code text not null,
  asker text not null,
  name_en text not null,
  name_ur text not null,
  legal_basis text not null,
  form text not null,
  frequency text not null,
  declared_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint reporting_duties_key primary key (id),
  constraint one_reporting_duty_per_code unique (strategy, code),
  constraint reporting_duties_know_their_strategy unique (id, strategy),
  constraint reporting_duties_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint a_known_asker check (asker in ('parliament', 'trafficking report', 'FATF or APG', 'UNODC', 'treaty body',
    'partner government', 'donor', 'strategy', 'other')),
  constraint a_known_frequency_of_a_duty check (frequency in ('month', 'quarter', 'half-year', 'year', 'once'))
);
comment on table results.reporting_duties is 'Somebody who asks for figures again and again: parliament, a questionnaire, a review, the strategy itself.';
comment on column results.reporting_duties.legal_basis is 'The law, rule, treaty or agreement by which it may be asked.';
comment on column results.reporting_duties.form is 'How it is handed in: the name of the questionnaire or template.';

create table results.duty_dates (
  duty uuid not null,
  strategy uuid not null,
  sequence integer generated always as identity,
  due date not null,
  period_from date not null,
  period_until date not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint duty_dates_key primary key (duty, sequence),
  constraint duty_dates_belong_to_a_duty foreign key (duty, strategy) references results.reporting_duties (id, strategy),
  constraint the_period_of_a_duty_ends_after_it_begins check (period_until >= period_from)
);
create index duty_dates_of_a_strategy on results.duty_dates (strategy);
comment on table results.duty_dates is 'By when a duty is due next, and for which period. The newest counts; earlier ones stay.';

create table results.duty_questions (
  duty uuid not null,
  strategy uuid not null,
  position integer not null,
  field text not null,
  indicator uuid not null,
  place text not null,
  breakdown text not null,
  constraint duty_questions_key primary key (duty, position),
  constraint a_form_asks_for_a_data_point_once unique (duty, indicator, place, breakdown),
  constraint duty_questions_belong_to_a_duty foreign key (duty, strategy) references results.reporting_duties (id, strategy),
  constraint duty_questions_ask_for_indicators foreign key (indicator) references results.indicators (id)
);
create index duty_questions_of_an_indicator on results.duty_questions (indicator);
create index duty_questions_of_a_strategy on results.duty_questions (strategy);
comment on table results.duty_questions is 'A field of a form, and the data point that answers it: indicator, place, breakdown.';
comment on column results.duty_questions.field is 'As the form prints it: its number or its words.';
comment on column results.duty_questions.place is 'Empty where the form asks for the whole country.';
comment on column results.duty_questions.breakdown is 'As the form asks for it, such as by sex; empty where it asks for one number.';
