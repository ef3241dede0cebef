-- Somebody without a device says what they think to the face of whoever facilitates the group.

create table consultation.entered_for (
  id uuid primary key,
  strategy uuid not null references identity.strategies (id),
  breakout uuid not null references consultation.breakouts (id),
  proposal uuid not null references consultation.proposals (id),
  person uuid not null references identity.people (id),
  what text not null,
  entered_by uuid not null references identity.people (id),
  entered_at timestamptz not null default clock_timestamp(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_position_or_a_co_signature_is_entered check (what in ('position', 'co-signature'))
);
create index entered_for_a_person on consultation.entered_for (person, proposal);
create index entered_for_on_a_proposal on consultation.entered_for (proposal);
create index entered_for_in_a_strategy on consultation.entered_for (strategy);
create index entered_for_in_a_breakout on consultation.entered_for (breakout);
create index entered_for_by_entry on consultation.entered_for (ledger_entry);
create index entered_for_by_somebody on consultation.entered_for (entered_by);
comment on table consultation.entered_for is 'SENSITIVE. That a facilitator entered a position or a co-signature for somebody who said it to their face and had it read back. Read by the person and by who entered it: others would learn that they spoke. Which position, only the position itself says.';
comment on column consultation.entered_for.ledger_entry is 'That of the position or co-signature itself: while the row bears it, it stands as entered by another hand.';

-- Who takes notes in which open room follows from who facilitates which open group.
create function consultation.say_who_takes_notes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  of_room uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  delete from correspondence.note_takers n where n.room = of_room;
  insert into correspondence.note_takers (room, person, strategy)
    select b.id, f.person, b.strategy from consultation.breakouts b join consultation.facilitators f on f.breakout = b.id
     where b.id = of_room and b.closed_at is null and f.relieved_at is null;
  return null;
end $$;
comment on function consultation.say_who_takes_notes() is 'Keeps, where acts entered for others are kept, who facilitates which open group.';
revoke execute on function consultation.say_who_takes_notes() from public;
create trigger facilitators_take_notes after insert or update on consultation.facilitators
  for each row execute function consultation.say_who_takes_notes('breakout');
create trigger an_open_group_takes_notes after insert or update of closed_at on consultation.breakouts
  for each row execute function consultation.say_who_takes_notes('id');
insert into correspondence.note_takers (room, person, strategy)
  select b.id, f.person, b.strategy from consultation.breakouts b join consultation.facilitators f on f.breakout = b.id
   where b.closed_at is null and f.relieved_at is null;
