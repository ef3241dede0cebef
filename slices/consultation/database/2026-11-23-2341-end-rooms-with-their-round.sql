-- Who takes notes in a room follows from who runs the open group, and from its round: closed by hand or past its last day.
create or replace function consultation.say_who_takes_notes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  changed uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  delete from correspondence.note_takers n using consultation.breakouts b
    where n.room = b.id and (b.id = changed or b.round = changed);
  insert into correspondence.note_takers (room, person, strategy, holds_from, holds_until)
    select b.id, f.person, b.strategy, r.opens_on, r.closes_on
      from consultation.breakouts b
      join consultation.rounds r on r.id = b.round
      join consultation.facilitators f on f.breakout = b.id
     where (b.id = changed or b.round = changed) and b.closed_at is null and f.relieved_at is null and r.closed_at is null;
  return null;
end $$;
create trigger a_round_that_closes_takes_no_notes after update of closed_at, closes_on, opens_on on consultation.rounds
  for each row execute function consultation.say_who_takes_notes('id');

-- What stands now is written anew, also for rounds that have closed since.
alter table correspondence.note_takers no force row level security;
alter table consultation.breakouts no force row level security;
alter table consultation.rounds no force row level security;
alter table consultation.facilitators no force row level security;
delete from correspondence.note_takers;
insert into correspondence.note_takers (room, person, strategy, holds_from, holds_until)
  select b.id, f.person, b.strategy, r.opens_on, r.closes_on
    from consultation.breakouts b
    join consultation.rounds r on r.id = b.round
    join consultation.facilitators f on f.breakout = b.id
   where b.closed_at is null and f.relieved_at is null and r.closed_at is null;
alter table consultation.facilitators force row level security;
alter table consultation.rounds force row level security;
alter table consultation.breakouts force row level security;
alter table correspondence.note_takers force row level security;

-- Whoever had something entered in their name is told so by mail, as the author of an act by letter is.
create table consultation.entered_notices (
  entered uuid not null references consultation.entered_for (id),
  address text not null,
  strategy uuid not null references identity.strategies (id),
  proposal uuid not null references consultation.proposals (id),
  what text not null,
  sent_at timestamptz,
  constraint entered_notices_key primary key (entered, address),
  constraint told_of_a_position_or_a_co_signature check (what in ('position', 'co-signature'))
);
create index entered_notices_in_a_strategy on consultation.entered_notices (strategy);
create index entered_notices_of_a_proposal on consultation.entered_notices (proposal);
comment on table consultation.entered_notices is 'SENSITIVE. Where somebody is told that a position or a co-signature was entered in their name. Read by the job that mails it and by nobody else; it never says which position.';

create function consultation.say_who_is_told(of_entry uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  entered record;
begin
  select e.id, e.strategy, e.person, e.proposal, e.what into entered from consultation.entered_for e
   where e.ledger_entry = of_entry and e.entered_by = kernel.person();
  if not found then
    return null;
  end if;
  insert into consultation.entered_notices (entered, address, strategy, proposal, what)
    select entered.id, e, entered.strategy, entered.proposal, entered.what
      from identity.addresses_of_author(entered.person, null, array[entered.strategy]) e
    on conflict do nothing;
  return entered.id;
end $$;
comment on function consultation.say_who_is_told(uuid) is 'Notes where somebody is told what the person who acts has entered in their name; whoever entered it does not read the address.';
revoke execute on function consultation.say_who_is_told(uuid) from public;
