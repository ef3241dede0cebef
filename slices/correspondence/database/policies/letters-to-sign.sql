alter table correspondence.letters_to_sign enable row level security;
alter table correspondence.letters_to_sign force row level security;
create policy the_secretariat_reads_letters_to_sign on correspondence.letters_to_sign
  for select to sutoon_correspondence using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy oversight_reads_letters_that_went_out on correspondence.letters_to_sign
  for select to sutoon_correspondence using (
    line is not null and strategy = any ((select kernel.mandated('oversight'))::uuid[]));
create policy the_secretariat_makes_letters_in_its_own_name on correspondence.letters_to_sign
  for insert to sutoon_correspondence with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and made_by = (select kernel.person())
    and line is null and set_aside_at is null);
create policy the_secretariat_says_what_became_of_a_letter_to_sign on correspondence.letters_to_sign
  for update to sutoon_correspondence using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and line is null and set_aside_at is null)
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert on correspondence.letters_to_sign to sutoon_correspondence;
grant update (sent_on, line, set_aside_at, sha256) on correspondence.letters_to_sign to sutoon_correspondence;
-- Deliberately not granted: deleting a letter, changing its words, or changing one that went out or was set aside.
create policy whoever_holds_a_letter_asks_what_became_of_it on correspondence.letters_to_sign
  for select to sutoon_owner using (true);
create policy whoever_holds_a_letter_asks_for_its_number on correspondence.letters for select to sutoon_owner using (true);
grant execute on function correspondence.letter_by_code(text) to sutoon_correspondence;
