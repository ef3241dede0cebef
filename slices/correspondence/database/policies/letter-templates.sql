alter table correspondence.letter_templates enable row level security;
alter table correspondence.letter_templates force row level security;
create policy the_secretariat_reads_letter_templates on correspondence.letter_templates
  for select to sutoon_correspondence using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_keeps_letter_templates on correspondence.letter_templates
  for insert to sutoon_correspondence with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and kept_by = (select kernel.person()));
grant select, insert on correspondence.letter_templates to sutoon_correspondence;
-- Deliberately not granted: changing or deleting an edition. New words are a new edition.
