-- How an agency divides the country, from a day on, and which provinces and districts its units are.

create table results.geographies (
  id uuid not null default gen_random_uuid(),
  sequence integer generated always as identity,
  strategy uuid not null,
  code text not null,
  agency text not null,
  name_en text not null,
  name_ur text not null,
  valid_from date not null,
  source text not null,
  made_by uuid,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint geographies_key primary key (id),
  constraint geographies_know_their_strategy unique (id, strategy),
  constraint geographies_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint geographies_are_declared_by_people foreign key (made_by) references identity.people (id),
  constraint one_geography_of_a_code_from_a_day unique (strategy, code, valid_from)
);
create index geographies_declared_by_a_person on results.geographies (made_by);
comment on table results.geographies is 'How an agency divides the country from a day on: zones, regions, police districts. A later version of the same code takes its place; the earlier one stays with the figures of its time.';
comment on column results.geographies.agency is 'As the agency is named beside its figures.';
comment on column results.geographies.made_by is 'SENSITIVE. Who declared it; null of the example.';

create table results.geography_units (
  geography uuid not null,
  strategy uuid not null,
  position integer not null,
  name text not null,
  place text,
  quality text not null,
  note text,
  constraint units_stand_in_an_order primary key (geography, position),
  constraint units_belong_to_a_geography foreign key (geography, strategy) references results.geographies (id, strategy),
  constraint a_unit_is_named_once unique (geography, name),
  constraint a_known_quality_of_mapping check (quality in ('exact', 'partial', 'unknown')),
  constraint only_what_is_known_names_a_place check ((quality = 'unknown') = (place is null))
);
create index units_of_a_strategy on results.geography_units (strategy);
comment on table results.geography_units is 'A unit as the agency writes it, and the province or district that it is: all of it and no more, a part or overlap of it, or not known.';
