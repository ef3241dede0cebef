-- What people say about figures: what an ambiguous one means, how the office sees itself, which of two stands.

create table results.readings (
  id uuid not null default gen_random_uuid(),
  indicator uuid not null,
  strategy uuid not null,
  openness text not null,
  sequence integer generated always as identity,
  period_from date not null,
  period_until date not null,
  text_en text not null,
  text_ur text not null,
  written_by uuid,
  written_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint readings_key primary key (id),
  constraint readings_belong_to_an_indicator foreign key (indicator, strategy, openness)
    references results.indicators (id, strategy, openness),
  constraint readings_are_written_by_people foreign key (written_by) references identity.people (id),
  constraint a_reading_period_ends_after_it_begins check (period_until >= period_from)
);
create index readings_of_an_indicator on results.readings (indicator, sequence desc);
create index readings_of_a_strategy on results.readings (strategy);
create index readings_by_a_person on results.readings (written_by);
comment on table results.readings is 'What an officer says that the figures of an ambiguous indicator mean. It stands where arithmetic gives no colour.';

create table results.said_statuses (
  id uuid not null default gen_random_uuid(),
  indicator uuid not null,
  strategy uuid not null,
  openness text not null,
  sequence integer generated always as identity,
  office uuid not null,
  status text not null,
  reason text not null,
  said_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint said_statuses_key primary key (id),
  constraint said_statuses_belong_to_an_indicator foreign key (indicator, strategy, openness)
    references results.indicators (id, strategy, openness),
  constraint statuses_are_said_by_offices foreign key (office) references identity.offices (id),
  constraint a_status_that_an_office_may_say check (status in ('met', 'on track', 'behind', 'off track'))
);
create index said_statuses_of_an_indicator on results.said_statuses (indicator, sequence desc);
create index said_statuses_of_an_office on results.said_statuses (office);
create index said_statuses_of_a_strategy on results.said_statuses (strategy);
comment on table results.said_statuses is 'What the reporting office says of itself; it stands beside what the data say and never replaces it.';

create table results.resolutions (
  id uuid not null default gen_random_uuid(),
  strategy uuid not null,
  discrepancy text not null,
  figures bigint[] not null,
  stands bigint,
  reason text not null,
  resolved_by uuid,
  resolved_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint resolutions_key primary key (id),
  constraint one_resolution_per_discrepancy unique (strategy, discrepancy),
  constraint resolutions_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint what_stands_is_a_figure foreign key (stands) references results.figures (number),
  constraint resolutions_are_made_by_people foreign key (resolved_by) references identity.people (id)
);
create index resolutions_by_a_person on results.resolutions (resolved_by);
create index resolutions_by_what_stands on results.resolutions (stands) where stands is not null;
comment on table results.resolutions is 'A named officer says which of two official figures stands, and why. Both figures remain.';
comment on column results.resolutions.discrepancy is 'The check''s code and the references concerned: where a further figure joins in, the question is open again.';
