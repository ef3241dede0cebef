-- Costing sheets: the inputs behind what an activity is estimated to need, input x quantity x unit cost x year. A newer sheet
-- takes the place of an older one, which stays. Its yearly totals are lines of money like any other.

create table delivery.costings (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  strategy uuid not null,
  node uuid not null,
  lineage uuid not null,
  level text not null,
  currency text not null,
  document text not null,
  office uuid,
  is_by_letter boolean not null default false,
  is_illustrative boolean not null default false,
  entered_by uuid,
  entered_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer not null,
  constraint costings_key primary key (id),
  constraint costings_know_their_activity unique (id, lineage, strategy, level),
  constraint costings_know_their_strategy foreign key (strategy) references identity.strategies (id),
  constraint costings_are_of_a_node foreign key (node) references strategy.nodes (id),
  constraint costings_are_said_by_offices foreign key (office) references identity.offices (id),
  constraint costings_are_entered_by_people foreign key (entered_by) references identity.people (id),
  constraint a_costing_has_a_currency check (currency ~ '^[A-Z]{3}$'),
  constraint a_costing_has_a_known_level check (level in ('public', 'partners', 'government', 'restricted annex'))
);
create index costings_of_an_activity on delivery.costings (lineage, number desc);
create index costings_in_a_strategy on delivery.costings (strategy);
create index costings_of_a_node on delivery.costings (node);
create index costings_of_an_office on delivery.costings (office);
create index costings_by_a_person on delivery.costings (entered_by);
comment on table delivery.costings is 'A costing sheet of an activity, with the document that says so. Never changed: the newest that its office does not contest counts.';
comment on column delivery.costings.lineage is 'The activity, in whatever version.';
comment on column delivery.costings.node is 'The activity as it stood in the version in which the sheet was entered.';
comment on column delivery.costings.level is 'Who may read the activity, and so its costs.';
comment on column delivery.costings.office is 'The accountable office whose word it is; null where the secretariat entered it from a document.';
comment on column delivery.costings.entered_by is 'SENSITIVE. Who entered it on screen; null where it was entered by letter.';
comment on column delivery.costings.ledger_row is 'Its place in a ledger entry that commits to its lines of money as well.';

create table delivery.costing_inputs (
  costing uuid not null,
  lineage uuid not null,
  strategy uuid not null,
  level text not null,
  position integer not null,
  input text not null,
  unit text not null,
  quantity numeric(20, 4) not null,
  unit_cost numeric(20, 3) not null,
  year_from date not null,
  basis text not null,
  constraint costing_inputs_key primary key (costing, position),
  constraint costing_inputs_are_of_a_costing foreign key (costing, lineage, strategy, level)
    references delivery.costings (id, lineage, strategy, level),
  constraint a_quantity_is_above_nothing check (quantity > 0),
  constraint a_unit_cost_is_not_negative check (unit_cost >= 0),
  constraint a_costed_year_begins_on_a_first check (extract(day from year_from) = 1)
);
create index costing_inputs_with_their_readers on delivery.costing_inputs (costing, lineage, strategy, level);
create index costing_inputs_in_a_strategy on delivery.costing_inputs (strategy);
comment on table delivery.costing_inputs is 'What an activity needs in a fiscal year: so much of something at so much each.';
comment on column delivery.costing_inputs.unit_cost is 'In the currency of the sheet.';
comment on column delivery.costing_inputs.basis is 'Where the unit cost comes from: a pay scale, a quotation, last year; empty where nobody said.';

alter table delivery.money_lines add column costing uuid;
alter table delivery.money_lines add constraint money_lines_of_a_costing foreign key (costing) references delivery.costings (id);
alter table delivery.money_lines add constraint a_costing_estimates check (costing is null or state = 'estimated');
create index money_lines_of_a_costing_sheet on delivery.money_lines (costing);
comment on column delivery.money_lines.costing is 'The costing sheet whose total of the year this is; null where it was entered by hand.';
