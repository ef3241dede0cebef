-- Money by line: what an activity needs, was given and spent, in which fiscal year, from which source, in which state.

create table delivery.money_settings (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  strategy uuid not null,
  fiscal_start_month smallint not null,
  currency text not null,
  is_illustrative boolean not null default false,
  set_by uuid,
  set_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint money_settings_key primary key (id),
  constraint money_settings_know_their_strategy foreign key (strategy) references identity.strategies (id),
  constraint money_settings_are_set_by_people foreign key (set_by) references identity.people (id),
  constraint a_fiscal_year_begins_in_a_month check (fiscal_start_month between 1 and 12),
  constraint money_settings_have_a_currency check (currency ~ '^[A-Z]{3}$')
);
create index money_settings_of_a_strategy on delivery.money_settings (strategy, number desc);
create index money_settings_by_a_person on delivery.money_settings (set_by);
comment on table delivery.money_settings is 'In which month the country begins its fiscal year, and in which currency totals are made. The newest holds.';
comment on column delivery.money_settings.set_by is 'SENSITIVE. Who set it; null in an example.';

create table delivery.exchange_rates (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  strategy uuid not null,
  currency text not null,
  into_currency text not null,
  rate numeric(20, 8) not null,
  in_force_from date not null,
  document text not null,
  is_illustrative boolean not null default false,
  entered_by uuid,
  entered_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint exchange_rates_key primary key (id),
  constraint exchange_rates_know_their_strategy foreign key (strategy) references identity.strategies (id),
  constraint exchange_rates_are_entered_by_people foreign key (entered_by) references identity.people (id),
  constraint a_rate_is_above_nothing check (rate > 0),
  constraint a_rate_is_between_two_currencies check (
    currency <> into_currency and currency ~ '^[A-Z]{3}$' and into_currency ~ '^[A-Z]{3}$')
);
create index exchange_rates_of_a_strategy on delivery.exchange_rates (strategy, currency, in_force_from desc, number desc);
create index exchange_rates_by_a_person on delivery.exchange_rates (entered_by);
comment on table delivery.exchange_rates is 'What one unit of a currency is in another, from a day on, by a document. A later entry for the same day corrects it.';
comment on column delivery.exchange_rates.entered_by is 'SENSITIVE. Who entered it; null in an example.';

create table delivery.money_lines (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  strategy uuid not null,
  node uuid not null,
  lineage uuid not null,
  level text not null,
  year_from date not null,
  source text not null,
  payer text,
  state text not null,
  currency text not null,
  amount numeric(20, 3) not null,
  document text not null,
  replaces uuid,
  reason text,
  office uuid,
  is_by_letter boolean not null default false,
  is_illustrative boolean not null default false,
  entered_by uuid,
  entered_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint money_lines_key primary key (id),
  constraint money_lines_know_their_activity unique (id, lineage),
  constraint money_lines_know_their_strategy foreign key (strategy) references identity.strategies (id),
  constraint money_lines_are_of_a_node foreign key (node) references strategy.nodes (id),
  constraint money_lines_replace_a_line_of_their_activity foreign key (replaces, lineage)
    references delivery.money_lines (id, lineage),
  constraint money_lines_are_said_by_offices foreign key (office) references identity.offices (id),
  constraint money_lines_are_entered_by_people foreign key (entered_by) references identity.people (id),
  constraint a_money_line_is_replaced_once unique (replaces),
  constraint replacing_a_line_gives_a_reason check ((replaces is null) = (reason is null)),
  constraint money_comes_from_five_sources check (
    source in ('recurrent', 'development', 'donor project', 'in kind', 'unfunded')),
  constraint money_stands_in_five_states check (state in ('estimated', 'requested', 'allocated', 'released', 'spent')),
  constraint donor_money_names_its_payer check ((source = 'donor project') = (payer is not null)),
  constraint unfunded_money_is_not_given check (source <> 'unfunded' or state in ('estimated', 'requested')),
  constraint an_amount_is_not_negative check (amount >= 0),
  constraint an_amount_has_a_currency check (currency ~ '^[A-Z]{3}$'),
  constraint a_fiscal_year_begins_on_a_first check (extract(day from year_from) = 1),
  constraint a_money_line_has_a_known_level check (level in ('public', 'partners', 'government', 'restricted annex'))
);
create index money_lines_of_an_activity on delivery.money_lines (lineage, number);
create index money_lines_in_a_strategy on delivery.money_lines (strategy);
create index money_lines_of_a_node on delivery.money_lines (node);
create index money_lines_of_an_office on delivery.money_lines (office);
create index money_lines_by_a_person on delivery.money_lines (entered_by);
create index money_lines_after_a_line on delivery.money_lines (replaces, lineage);
comment on table delivery.money_lines is 'An amount of an activity in a fiscal year, by source and state, with the document that says so. Never changed: a newer line replaces it, with a reason.';
comment on column delivery.money_lines.lineage is 'The activity, in whatever version: money does not end with one.';
comment on column delivery.money_lines.node is 'The activity as it stood in the version in which the line was entered.';
comment on column delivery.money_lines.level is 'Who may read the activity, and so its money.';
comment on column delivery.money_lines.payer is 'Of a donor project, who pays.';
comment on column delivery.money_lines.document is 'The document that says so: a sanction, a release order, a project paper.';
comment on column delivery.money_lines.office is 'The accountable office whose word it is; null where the secretariat entered it from a document.';
comment on column delivery.money_lines.entered_by is 'SENSITIVE. Who entered it on screen; null where it was entered by letter, or is an example.';
comment on column delivery.money_lines.ledger_row is 'Its place in a ledger entry of several lines; null where it was entered alone.';
