alter table files.uploads enable row level security;
alter table files.uploads force row level security;

create policy people_note_the_files_that_they_send on files.uploads
  for insert to sutoon_files with check (uploaded_by = (select kernel.person()));
create policy people_see_the_files_that_they_sent on files.uploads
  for select to sutoon_files using (uploaded_by = (select kernel.person()));
create policy secretariats_see_the_files_that_were_sent on files.uploads
  for select to sutoon_files using ((select cardinality(kernel.mandated('secretariat'))) > 0);

grant select, insert (sha256, name, media_type, size, uploaded_by) on files.uploads to sutoon_files;
-- Deliberately not granted: update and delete. What was sent stays sent; retention removes it by an act of its own.
-- Deliberately not granted: anything to other slices. They enter through kernel/files.
