-- What a figure says by sex and age. A figure is always the whole; its parts stand beside it and are none of their own, so
-- no total counts them a second time. Kept apart because readers of totals need not carry them, and because a small part
-- can point at a person: only officials read them.

create table results.figure_parts (
  figure bigint not null,
  strategy uuid not null,
  openness text not null,
  parts jsonb not null,
  constraint one_breakdown_per_figure primary key (figure),
  constraint parts_are_of_a_figure foreign key (figure) references results.figures (number),
  constraint parts_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint a_breakdown_has_parts check (jsonb_typeof(parts) = 'array' and parts <> '[]'::jsonb)
);
create index parts_of_a_strategy on results.figure_parts (strategy);
comment on table results.figure_parts is 'What a figure says by sex and age: of whom, and how many. The ledger commits to it with its figure.';
comment on column results.figure_parts.openness is 'As of its figure.';
comment on column results.figure_parts.parts is 'A list of {sex, ages, kind, value}, in the unit of the figure; sex or ages is null where a part says nothing of it.';
create trigger parts_are_never_changed before update or delete or truncate on results.figure_parts
  for each statement execute function results.refuse_to_change_figures();
