alter table correspondence.letter_templates enable row level security;
alter table correspondence.letter_templates force row level security;
create policy the_secretariat_reads_letter_templates on correspondence.letter_templates
  for select to sutoon_correspondence using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_keeps_letter_templates on correspondence.letter_templates
  for insert to sutoon_correspondence with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and kept_by = (select kernel.person()));
create policy the_secretariat_rewrites_letter_templates on correspondence.letter_templates
  for update to sutoon_correspondence using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]))
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and kept_by = (select kernel.person()));
grant select, insert on correspondence.letter_templates to sutoon_correspondence;
grant update (subject_en, subject_ur, body_en, body_ur, kept_by, kept_at, ledger_entry, ledger_salt)
  on correspondence.letter_templates to sutoon_correspondence;
