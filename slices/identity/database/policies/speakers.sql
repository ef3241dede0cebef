-- In which sector somebody counts whose words are entered for them: read by a function that the room asks, and by nobody else.
create policy functions_of_identity_read_where_a_speaker_belongs on identity.memberships
  for select to sutoon_owner using (true);
create policy functions_of_identity_read_sectors on identity.organisations
  for select to sutoon_owner using (true);
