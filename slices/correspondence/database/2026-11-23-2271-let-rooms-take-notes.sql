-- Whoever runs a room may enter what was said there. Which rooms are open and who runs them, the slice that holds rooms knows:
-- it keeps that here, so that the rows of this slice are guarded by what this slice holds.
create table correspondence.note_takers (
  room uuid not null,
  person uuid not null,
  strategy uuid not null,
  constraint one_takes_notes_in_a_room_once primary key (room, person),
  constraint note_takers_person foreign key (person) references identity.people (id),
  constraint note_takers_strategy foreign key (strategy) references identity.strategies (id)
);
create index rooms_of_a_note_taker on correspondence.note_takers (person);
create index note_takers_in_a_strategy on correspondence.note_takers (strategy);
comment on table correspondence.note_takers is 'Who may enter what is said to their face in a room of a strategy, while that room is open. The slice that holds the rooms keeps it.';

-- Who enters an act does not choose whether its author learns of it, and in a room does not read where the copy goes.
create function correspondence.address_copies(of_act uuid) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  added int;
begin
  insert into correspondence.copies (act_by_letter, address)
    select a.id, e from correspondence.acts_by_letter a
     cross join lateral identity.addresses_of_author(a.for_person, a.for_office, a.entered_for) e
     where a.id = of_act and a.medium = 'spoken' and a.entered_by = kernel.person()
       and exists (select from correspondence.note_takers n
                    where n.person = a.entered_by and n.strategy = any (a.entered_for))
    on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;
comment on function correspondence.address_copies(uuid) is 'Says where the copies of an act go that the person who acts has entered in a room; returns how many.';
revoke execute on function correspondence.address_copies(uuid) from public;
