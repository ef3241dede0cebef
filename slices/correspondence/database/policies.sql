-- Who may read and write letters and acts by letter, now.
grant usage on schema correspondence to sutoon_correspondence;

alter table correspondence.letters enable row level security;
alter table correspondence.letters force row level security;
create policy secretariats_read_their_register on correspondence.letters
  for select to sutoon_correspondence using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy oversight_reads_the_register on correspondence.letters
  for select to sutoon_correspondence using (strategy = any ((select kernel.mandated('oversight'))::uuid[]));
create policy secretariats_register_letters_in_their_own_name on correspondence.letters
  for insert to sutoon_correspondence with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and registered_by = (select kernel.person()));
grant select on correspondence.letters to sutoon_correspondence;
grant insert (id, strategy, direction, diary_year, diary_number, file_number, their_reference, dated, subject_en,
  subject_ur, office, correspondent, medium, scan, kind, about_path, about_en, about_ur, registered_by, ledger_entry,
  ledger_row, ledger_salt)
  on correspondence.letters to sutoon_correspondence;
-- Deliberately not granted: changing or deleting a line of the register.

alter table correspondence.acts_by_letter enable row level security;
alter table correspondence.acts_by_letter force row level security;
create policy secretariats_enter_acts_in_their_own_name on correspondence.acts_by_letter
  for insert to sutoon_correspondence with check (
    entered_by = (select kernel.person()) and entered_for <> '{}'
    and entered_for <@ (select kernel.mandated('secretariat'))::uuid[]);
create policy secretariats_read_the_acts_that_they_entered on correspondence.acts_by_letter
  for select to sutoon_correspondence using (entered_for && (select kernel.mandated('secretariat'))::uuid[]);
create policy oversight_reads_what_secretariats_entered on correspondence.acts_by_letter
  for select to sutoon_correspondence using (entered_for && (select kernel.mandated('oversight'))::uuid[]);
create policy focal_persons_read_what_was_entered_for_their_office on correspondence.acts_by_letter
  for select to sutoon_correspondence using (
    for_office = any ((select kernel.offices())::uuid[])
    and entered_for && (select kernel.mandated('focal person'))::uuid[]);
create policy people_read_what_was_entered_in_their_name on correspondence.acts_by_letter
  for select to sutoon_correspondence using (for_person = (select kernel.person()));
create policy the_mailing_job_reads_acts_to_be_copied on correspondence.acts_by_letter
  for select to sutoon_correspondence using ((select kernel.machine()) = 'job');
create policy functions_of_correspondence_read_acts_by_letter on correspondence.acts_by_letter
  for select to sutoon_owner using (true);
grant select on correspondence.acts_by_letter to sutoon_correspondence;
grant insert (id, act_entry, act, subject, does_en, does_ur, content, their_reference, our_reference, dated, signatory,
  medium, scan, for_office, for_person, entered_for, entered_by, done, read_back, if_upheld, about, ledger_entry, ledger_salt)
  on correspondence.acts_by_letter to sutoon_correspondence;
-- Deliberately not granted: changing or deleting what was entered. It is contested, never corrected in silence.

alter table correspondence.copies enable row level security;
alter table correspondence.copies force row level security;
create policy who_enters_an_act_says_where_its_copy_goes on correspondence.copies
  for insert to sutoon_correspondence with check (kind = 'entered' and act_by_letter in (
    select a.id from correspondence.acts_by_letter a where a.entered_by = (select kernel.person())));
create policy who_answers_a_contest_says_where_the_notice_goes on correspondence.copies
  for insert to sutoon_correspondence with check (kind = 'contest answered' and act_by_letter in (
    select w.act_by_letter from correspondence.contest_answers w where w.answered_by = (select kernel.person())));
create policy secretariats_read_where_copies_went on correspondence.copies
  for select to sutoon_correspondence using (act_by_letter in (
    select a.id from correspondence.acts_by_letter a
    where a.entered_for && (select kernel.mandated('secretariat'))::uuid[]));
create policy the_mailing_job_reads_where_copies_go on correspondence.copies
  for select to sutoon_correspondence using ((select kernel.machine()) = 'job');
create policy the_mailing_job_notes_that_a_copy_went on correspondence.copies
  for update to sutoon_correspondence using ((select kernel.machine()) = 'job');
grant select, insert (act_by_letter, address, kind), update (sent_at) on correspondence.copies to sutoon_correspondence;

alter table correspondence.links enable row level security;
alter table correspondence.links force row level security;
create policy the_mailing_job_makes_links on correspondence.links
  for insert to sutoon_correspondence with check ((select kernel.machine()) = 'job' and made_for = 'mail');
create policy secretariats_make_links_for_copies_by_post on correspondence.links
  for insert to sutoon_correspondence with check (made_for = 'print' and made_by = (select kernel.person()) and act_by_letter in (
    select a.id from correspondence.acts_by_letter a
    where a.entered_for && (select kernel.mandated('secretariat'))::uuid[]));
create policy functions_of_correspondence_read_links on correspondence.links
  for select to sutoon_owner using (true);
grant insert (token_sha256, act_by_letter, made_for, made_by) on correspondence.links to sutoon_correspondence;
-- Deliberately not granted: reading links, even hashed.

alter table correspondence.contests enable row level security;
alter table correspondence.contests force row level security;
create policy whoever_reads_an_act_by_letter_reads_its_contest on correspondence.contests
  for select to sutoon_correspondence using (act_by_letter in (select a.id from correspondence.acts_by_letter a));
create policy functions_of_correspondence_read_contests on correspondence.contests
  for select to sutoon_owner using (true);
create policy functions_of_correspondence_contest_acts on correspondence.contests
  for insert to sutoon_owner with check (true);
create policy authors_who_sign_in_contest_what_was_entered_in_their_name on correspondence.contests
  for insert to sutoon_correspondence with check (came_by = 'signed in' and contested_by = (select kernel.person()) and act_by_letter in (
    select a.id from correspondence.acts_by_letter a
    where a.for_person = (select kernel.person()) or a.for_office = any ((select kernel.offices())::uuid[])));
grant select, insert (act_by_letter, reason, came_by, contested_by, ledger_entry, ledger_salt) on correspondence.contests
  to sutoon_correspondence;
-- Deliberately not granted: a contest by anybody but the author, who is known by the link or by signing in.

alter table correspondence.contest_answers enable row level security;
alter table correspondence.contest_answers force row level security;
create policy whoever_reads_an_act_by_letter_reads_how_its_contest_ended on correspondence.contest_answers
  for select to sutoon_correspondence using (act_by_letter in (select a.id from correspondence.acts_by_letter a));
create policy functions_of_correspondence_read_answers_to_contests on correspondence.contest_answers
  for select to sutoon_owner using (true);
create policy secretariats_answer_contests_in_which_they_had_no_hand on correspondence.contest_answers
  for insert to sutoon_correspondence with check (answered_by = (select kernel.person()) and act_by_letter in (
    select a.id from correspondence.acts_by_letter a
    where a.entered_for && (select kernel.mandated('secretariat'))::uuid[]
      and (select kernel.person()) <> all (correspondence.hands_in(a.id))));
grant select, insert (act_by_letter, upheld, reason, answered_by, ledger_entry, ledger_salt)
  on correspondence.contest_answers to sutoon_correspondence;
-- Deliberately not granted: changing an answer. Whoever disagrees writes, and a new letter enters a new act.

grant execute on function correspondence.act_behind_link(text) to sutoon_correspondence;
grant execute on function correspondence.show_act_by_letter(text) to sutoon_correspondence;
grant execute on function correspondence.hands_in(uuid) to sutoon_correspondence;
grant execute on function correspondence.contest(text, text, uuid, bytea) to sutoon_correspondence;
grant execute on function correspondence.letters_about(text[], uuid[]) to sutoon_correspondence;
