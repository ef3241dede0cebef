-- Who pays after a donor; and what share of the money each pillar was approved to have.

create table delivery.donor_functions (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  strategy uuid not null,
  node uuid not null,
  lineage uuid not null,
  level text not null,
  payer text not null,
  what text not null,
  pays_salaries boolean not null,
  is_permanent boolean not null,
  paid_until date,
  after_payer text,
  after_from date,
  document text not null,
  replaces uuid,
  reason text,
  entered_by uuid,
  entered_on date not null default current_date,
  is_illustrative boolean not null default false,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint donor_functions_key primary key (id),
  constraint donor_functions_know_their_activity unique (id, lineage),
  constraint donor_functions_know_their_strategy foreign key (strategy) references identity.strategies (id),
  constraint donor_functions_are_of_a_node foreign key (node) references strategy.nodes (id),
  constraint donor_functions_replace_one_of_their_activity foreign key (replaces, lineage)
    references delivery.donor_functions (id, lineage),
  constraint donor_functions_are_entered_by_people foreign key (entered_by) references identity.people (id),
  constraint a_donor_function_is_replaced_once unique (replaces),
  constraint replacing_a_donor_function_gives_a_reason check ((replaces is null) = (reason is null)),
  constraint who_pays_after_is_named_with_a_day check ((after_payer is null) = (after_from is null)),
  constraint a_donor_function_has_a_known_level check (level in ('public', 'partners', 'government', 'restricted annex'))
);
create index donor_functions_of_an_activity on delivery.donor_functions (lineage, number);
create index donor_functions_in_a_strategy on delivery.donor_functions (strategy);
create index donor_functions_of_a_node on delivery.donor_functions (node);
create index donor_functions_by_a_person on delivery.donor_functions (entered_by);
create index donor_functions_after_one on delivery.donor_functions (replaces, lineage);
comment on table delivery.donor_functions is 'A function that a donor pays for: until when, whether it pays salaries, and who pays after, from when. A newer entry replaces it, with a reason.';
comment on column delivery.donor_functions.is_permanent is 'Whether the function goes on after the project: then somebody must pay for it.';
comment on column delivery.donor_functions.level is 'Who may read the activity, and so who pays for its functions.';
comment on column delivery.donor_functions.entered_by is 'SENSITIVE. Who entered it; null in an example.';

create table delivery.approved_balances (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  strategy uuid not null,
  document text not null,
  decided_on date not null,
  entered_by uuid,
  is_illustrative boolean not null default false,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint approved_balances_key primary key (id),
  constraint approved_balances_know_their_strategy unique (id, strategy),
  constraint approved_balances_are_of_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint approved_balances_are_entered_by_people foreign key (entered_by) references identity.people (id)
);
create index approved_balances_of_a_strategy on delivery.approved_balances (strategy, number desc);
create index approved_balances_by_a_person on delivery.approved_balances (entered_by);
comment on table delivery.approved_balances is 'What share of the money each pillar was approved to have, by which document. The newest holds; the others stay.';
comment on column delivery.approved_balances.entered_by is 'SENSITIVE. Who entered it; null in an example.';

create table delivery.approved_shares (
  balance uuid not null,
  strategy uuid not null,
  pillar text not null,
  percent numeric(5, 2) not null,
  constraint one_share_per_pillar primary key (balance, pillar),
  constraint approved_shares_stand_in_a_balance foreign key (balance, strategy)
    references delivery.approved_balances (id, strategy),
  constraint a_share_is_a_part_of_the_whole check (percent between 0 and 100)
);
create index approved_shares_in_a_balance on delivery.approved_shares (balance, strategy);
comment on table delivery.approved_shares is 'The share of one pillar in an approved balance, in percent of the money.';
