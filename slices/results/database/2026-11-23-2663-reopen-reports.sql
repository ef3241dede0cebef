-- Reopening: what was reported for a period is locked. Opening it again takes a reason, and marks whatever used it.

create table results.reopenings (
  report uuid not null,
  strategy uuid not null,
  reason text not null,
  reopened_by uuid not null,
  reopened_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_report_is_reopened_once primary key (report),
  constraint reopenings_belong_to_a_report foreign key (report, strategy) references results.reports (id, strategy),
  constraint reports_are_reopened_by_people foreign key (reopened_by) references identity.people (id),
  constraint a_reopening_has_a_reason check (btrim(reason) <> '')
);
create index reopenings_of_a_strategy on results.reopenings (strategy, reopened_at desc);
create index reopenings_by_a_person on results.reopenings (reopened_by);
comment on table results.reopenings is 'A report that its office gives again, and why. What the first one said stays, marked.';

create table results.figure_uses (
  id uuid not null default gen_random_uuid(),
  strategy uuid not null,
  figure bigint not null,
  kind text not null,
  path text not null,
  title_en text not null,
  title_ur text not null,
  used_at timestamptz not null default now(),
  constraint figure_uses_key primary key (id),
  constraint a_use_is_registered_once unique (figure, kind, path),
  constraint figure_uses_are_of_figures foreign key (figure) references results.figures (number),
  constraint figure_uses_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint a_known_kind_of_use check (kind in ('chart', 'paper', 'answer', 'commitment', 'public page'))
);
create index figure_uses_of_a_strategy on results.figure_uses (strategy);
comment on table results.figure_uses is 'Where a figure was used: so that a value that is reopened marks each of its uses.';
comment on column results.figure_uses.path is 'The page or paper that used it.';
