-- A line of a sheet that would name somebody is answered like any other and printed nowhere. Who keeps it back says why;
-- the next turn prints it again.

create table consultation.lines_kept_back (
  point uuid not null references consultation.sheet_lines (point),
  turn int not null,
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  ground text,
  reason text,
  decided_by uuid not null references identity.people (id),
  decided_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_turn_of_a_line primary key (point, turn),
  constraint a_line_is_kept_back_on_a_known_ground check (ground in ('names somebody', 'tells who spoke', 'reports a crime', 'other')),
  constraint a_line_is_kept_back_then_printed_again check (turn >= 1 and num_nonnulls(ground, reason) = case when turn % 2 = 1 then 2 else 0 end)
);
create index lines_kept_back_of_a_round on consultation.lines_kept_back (round);
create index lines_kept_back_of_a_strategy on consultation.lines_kept_back (strategy);
create index lines_kept_back_by_person on consultation.lines_kept_back (decided_by);
comment on table consultation.lines_kept_back is 'Lines that the public page does not print. Odd turns keep a line back, with ground and reason; even ones print it again. The last turn counts.';
comment on column consultation.lines_kept_back.ground is 'In general words, as the public page tells it.';
comment on column consultation.lines_kept_back.reason is 'SENSITIVE. Why, in the words of the secretariat; read by those who read lines.';
comment on column consultation.lines_kept_back.decided_by is 'SENSITIVE. Who decided it.';

create trigger turns_of_a_line_are_never_changed before update or delete or truncate on consultation.lines_kept_back
  for each statement execute function consultation.refuse_to_change();
