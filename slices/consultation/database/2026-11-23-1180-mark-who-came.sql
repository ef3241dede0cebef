-- Who came to a workshop is marked at its door, and whoever was not invited is entered there.
create table consultation.arrivals (
  id uuid primary key,
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  person uuid not null references identity.people (id),
  day date not null,
  is_admitted boolean not null,
  marked_by uuid not null references identity.people (id),
  marked_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_comes_once_a_day unique (round, person, day)
);
create index arrivals_in_a_strategy on consultation.arrivals (strategy);
create index arrivals_of_a_person on consultation.arrivals (person);
create index arrivals_marked_by on consultation.arrivals (marked_by);
comment on table consultation.arrivals is 'SENSITIVE. Who was marked as come at the door of a workshop, on which day. Read by the secretariat alone: attendance is hidden until each says otherwise.';
comment on column consultation.arrivals.is_admitted is 'Entered at the door, because nobody had invited them.';

create table consultation.people_come_home (
  person_there uuid primary key,
  person uuid not null references identity.people (id),
  strategy uuid not null references identity.strategies (id),
  homecoming uuid not null references consultation.homecomings (id)
);
create index people_come_home_in_a_strategy on consultation.people_come_home (strategy);
create index people_come_home_by_person on consultation.people_come_home (person);
create index people_come_home_with_a_homecoming on consultation.people_come_home (homecoming);
comment on table consultation.people_come_home is 'Somebody entered at the door of a laptop who was known here by the same address: which person they are. A later package is read by it.';
