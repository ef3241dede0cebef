-- Acts that were entered on the laptop of a workshop come home: by one function, which asks the ledgers known here.
create policy functions_of_correspondence_bring_acts_by_letter_home on correspondence.acts_by_letter
  for insert to sutoon_owner with check (medium = 'spoken');
create policy functions_of_correspondence_say_where_copies_of_them_go on correspondence.copies
  for insert to sutoon_owner with check (kind = 'entered' and sent_at is null);
grant execute on function correspondence.bring_acts_by_letter(json, json) to sutoon_correspondence;
