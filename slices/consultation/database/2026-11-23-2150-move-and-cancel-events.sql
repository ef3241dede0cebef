-- A day is put off, a hotel falls through, a meeting does not take place. What was announced before stays readable.
alter table consultation.events add column cancelled_at timestamptz;
comment on column consultation.events.cancelled_at is 'When it was cancelled; why stands among its changes. Null where it is or was held.';

create table consultation.event_changes (
  id uuid primary key,
  event uuid not null references consultation.events (id),
  strategy uuid not null references identity.strategies (id),
  is_cancellation boolean not null,
  reason text not null,
  title_en text not null,
  title_ur text not null,
  place_en text not null,
  place_ur text not null,
  starts_on date not null,
  ends_on date not null,
  changed_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index changes_of_an_event on consultation.event_changes (event);
create index event_changes_in_a_strategy on consultation.event_changes (strategy);
comment on table consultation.event_changes is 'A change of the particulars of an event, or its cancellation: why, and what was announced before it.';
comment on column consultation.event_changes.starts_on is 'The first day before the change; so with title, place and last day.';
