-- A room takes notes in the days of its round only: the days stand here, for a round that nobody closes ends by its last day.
alter table correspondence.note_takers add column holds_from date not null default current_date;
alter table correspondence.note_takers add column holds_until date not null default current_date;
alter table correspondence.note_takers alter column holds_from drop default;
alter table correspondence.note_takers alter column holds_until drop default;
comment on column correspondence.note_takers.holds_until is 'The last day on which what is said in the room is entered.';

-- What was said in a room carries the address that was given with it, as any other act by letter does.
drop function correspondence.address_copies(uuid);
create function correspondence.address_copies(of_act uuid, given text) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  added int;
begin
  insert into correspondence.copies (act_by_letter, address)
    select a.id, e from correspondence.acts_by_letter a
     cross join lateral (select * from identity.addresses_of_author(a.for_person, a.for_office, a.entered_for)
                          union select lower(given) where given <> '') known (e)
     where a.id = of_act and a.medium = 'spoken' and a.entered_by = kernel.person()
       and exists (select from correspondence.note_takers n
                    where n.person = a.entered_by and n.strategy = any (a.entered_for)
                      and current_date between n.holds_from and n.holds_until)
    on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;
comment on function correspondence.address_copies(uuid, text) is 'Says where the copies of an act go that the person who acts has entered in a room: to the addresses known of its author, and to one that was given; returns how many.';
revoke execute on function correspondence.address_copies(uuid, text) from public;

-- Without an address the copy is printed and posted: until it is, it waits, and the secretariat is told so.
create function correspondence.was_printed(of_act uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from correspondence.links l where l.act_by_letter = of_act and l.made_for = 'print')
$$;
comment on function correspondence.was_printed(uuid) is 'Whether the secretariat has printed a copy of an act by letter. Asked of acts that are read; links themselves nobody reads.';
revoke execute on function correspondence.was_printed(uuid) from public;
