-- What is said to the face of whoever runs a room is entered by them, while the room is open.
alter table correspondence.note_takers enable row level security;
alter table correspondence.note_takers force row level security;
create policy one_reads_in_which_rooms_one_takes_notes on correspondence.note_takers
  for select to sutoon_correspondence using (person = (select kernel.person()));
create policy functions_of_rooms_say_who_takes_notes on correspondence.note_takers
  for all to sutoon_owner using (true) with check (true);
grant select on correspondence.note_takers to sutoon_correspondence;
-- Deliberately not granted: writing it. It follows from who runs which open room.

create policy note_takers_enter_what_was_said_to_them on correspondence.acts_by_letter
  for insert to sutoon_correspondence with check (
    entered_by = (select kernel.person()) and medium = 'spoken' and entered_for <> '{}'
    and entered_for <@ array(select n.strategy from correspondence.note_takers n
      where n.person = (select kernel.person()) and current_date between n.holds_from and n.holds_until));
create policy note_takers_read_what_they_entered on correspondence.acts_by_letter
  for select to sutoon_correspondence using (entered_by = (select kernel.person()) and medium = 'spoken');
create policy functions_of_rooms_say_where_copies_go on correspondence.copies
  for select to sutoon_owner using (true);
grant execute on function correspondence.address_copies(uuid, text) to sutoon_correspondence;
grant execute on function correspondence.was_printed(uuid) to sutoon_correspondence;
