-- Joint operations: what several offices did together counts once for the country, and each keeps its share.

create table results.joint_operations (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  strategy uuid not null,
  office uuid not null,
  name text not null,
  began_on date not null,
  ended_on date not null,
  document text not null,
  is_by_letter boolean not null,
  submitted_by uuid not null,
  submitted_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint joint_operations_key primary key (id),
  constraint joint_operations_know_their_strategy unique (id, strategy),
  constraint a_joint_operation_is_reported_once unique (strategy, name, began_on),
  constraint joint_operations_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint joint_operations_are_led_by_an_office foreign key (office) references identity.offices (id),
  constraint joint_operations_are_submitted_by_people foreign key (submitted_by) references identity.people (id),
  constraint a_joint_operation_ends_after_it_begins check (ended_on >= began_on),
  constraint a_joint_operation_is_over check (ended_on <= submitted_on)
);
create index joint_operations_of_a_strategy on results.joint_operations (strategy, ended_on desc);
create index joint_operations_of_an_office on results.joint_operations (office);
create index joint_operations_submitted_by_a_person on results.joint_operations (submitted_by);
comment on table results.joint_operations is 'What several offices did together, reported by the one that led. Whoever took part, it counts once.';
comment on column results.joint_operations.name is 'The name under which it was run; never of a person.';
comment on column results.joint_operations.submitted_by is 'SENSITIVE. Who entered it.';

create table results.joint_results (
  operation uuid not null,
  strategy uuid not null,
  indicator uuid not null,
  openness text not null,
  total numeric not null,
  constraint one_result_per_indicator_of_an_operation primary key (operation, indicator),
  constraint joint_results_know_their_strategy unique (operation, indicator, strategy),
  constraint joint_results_are_of_an_operation foreign key (operation, strategy)
    references results.joint_operations (id, strategy),
  constraint joint_results_are_of_an_indicator foreign key (indicator, strategy, openness)
    references results.indicators (id, strategy, openness),
  constraint a_joint_result_is_not_negative check (total >= 0)
);
create index joint_results_in_a_strategy on results.joint_results (operation, strategy);
create index joint_results_of_an_indicator on results.joint_results (indicator, strategy, openness);
comment on table results.joint_results is 'What a joint operation counts of an indicator for the country, in the unit of the indicator.';

create table results.joint_shares (
  operation uuid not null,
  strategy uuid not null,
  indicator uuid not null,
  office uuid not null,
  share numeric not null,
  constraint one_share_per_office_of_a_result primary key (operation, indicator, office),
  constraint joint_shares_are_of_a_result foreign key (operation, indicator, strategy)
    references results.joint_results (operation, indicator, strategy),
  constraint joint_shares_are_of_offices foreign key (office) references identity.offices (id),
  constraint a_joint_share_is_not_negative check (share >= 0)
);
create index joint_shares_in_a_strategy on results.joint_shares (operation, indicator, strategy);
create index joint_shares_of_an_office on results.joint_shares (office);
comment on table results.joint_shares is 'What of it is an office''s own: no more may stand in its report. Together the shares are the whole.';

create function results.refuse_to_change_joint_operations() returns trigger language plpgsql set search_path = pg_catalog
  as $$ begin
    raise exception 'Joint operations are appended and never changed.' using errcode = 'restrict_violation';
  end $$;
comment on function results.refuse_to_change_joint_operations() is 'Refuses every change and removal, to the owner as well.';
create trigger joint_operations_are_never_changed before update or delete or truncate on results.joint_operations
  for each statement execute function results.refuse_to_change_joint_operations();
create trigger joint_results_are_never_changed before update or delete or truncate on results.joint_results
  for each statement execute function results.refuse_to_change_joint_operations();
create trigger joint_shares_are_never_changed before update or delete or truncate on results.joint_shares
  for each statement execute function results.refuse_to_change_joint_operations();

create function results.has_joint_results(operation uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog
  as $$ select exists (select from results.joint_results r where r.operation = has_joint_results.operation) $$;
comment on function results.has_joint_results(uuid) is 'Whether the results of a joint operation stand already, whoever asks.';
revoke execute on function results.has_joint_results(uuid) from public;
create function results.has_joint_shares(operation uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog
  as $$ select exists (select from results.joint_shares s where s.operation = has_joint_shares.operation) $$;
comment on function results.has_joint_shares(uuid) is 'Whether the shares of a joint operation stand already, whoever asks.';
revoke execute on function results.has_joint_shares(uuid) from public;
