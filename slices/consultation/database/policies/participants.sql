-- Nominations: the secretariat, the office that nominated, and the person. Oversight and all others see counts.
alter table consultation.nominations enable row level security;
alter table consultation.nominations force row level security;
create policy the_secretariat_reads_nominations on consultation.nominations
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy an_office_reads_its_own_nominations on consultation.nominations
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and by_office = any ((select kernel.offices())::uuid[])
  );
create policy one_reads_the_own_nomination on consultation.nominations
  for select to sutoon_consultation using (person = (select kernel.person()));
create policy the_secretariat_enters_nominations on consultation.nominations
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.events e where e.id = event and e.strategy = nominations.strategy)
  );
create policy an_office_nominates on consultation.nominations
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and by_office = any ((select kernel.offices())::uuid[])
    and exists (select from consultation.events e where e.id = event and e.strategy = nominations.strategy)
  );
create policy the_secretariat_withdraws_nominations on consultation.nominations
  for update to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy an_office_withdraws_its_own_nominations on consultation.nominations
  for update to sutoon_consultation using (
    strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and by_office = any ((select kernel.offices())::uuid[])
  );
create policy the_counts_of_an_event_read_nominations on consultation.nominations
  for select to sutoon_owner using (true);
grant select, insert on consultation.nominations to sutoon_consultation;
grant update (withdrawn_at) on consultation.nominations to sutoon_consultation;

-- At risk: the secretariat and the person. An office says so when it nominates, and does not read it again.
alter table consultation.nominees_at_risk enable row level security;
alter table consultation.nominees_at_risk force row level security;
create policy the_secretariat_reads_who_is_at_risk on consultation.nominees_at_risk
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy one_reads_whether_one_is_held_at_risk on consultation.nominees_at_risk
  for select to sutoon_consultation using (
    exists (select from consultation.nominations n where n.id = nomination and n.person = (select kernel.person()))
  );
create policy whoever_nominates_says_who_is_at_risk on consultation.nominees_at_risk
  for insert to sutoon_consultation with check (
    exists (select from consultation.nominations n where n.id = nomination and n.strategy = nominees_at_risk.strategy)
  );
grant select, insert on consultation.nominees_at_risk to sutoon_consultation;

alter table consultation.invitations enable row level security;
alter table consultation.invitations force row level security;
create policy whoever_reads_a_nomination_reads_its_invitation on consultation.invitations
  for select to sutoon_consultation using (exists (select from consultation.nominations n where n.id = nomination));
create policy the_secretariat_invites on consultation.invitations
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.nominations n where n.id = nomination and n.strategy = invitations.strategy)
  );
grant select, insert on consultation.invitations to sutoon_consultation;

-- Attendance: the secretariat records it from the signed sheet; a person reads their own; all others see counts.
alter table consultation.attendance_sheets enable row level security;
alter table consultation.attendance_sheets force row level security;
create policy the_secretariat_reads_signed_sheets on consultation.attendance_sheets
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_records_signed_sheets on consultation.attendance_sheets
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.events e where e.id = event and e.strategy = attendance_sheets.strategy)
  );
grant select, insert on consultation.attendance_sheets to sutoon_consultation;

alter table consultation.attendances enable row level security;
alter table consultation.attendances force row level security;
create policy the_secretariat_reads_who_came on consultation.attendances
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy one_reads_the_own_attendance on consultation.attendances
  for select to sutoon_consultation using (
    exists (select from consultation.nominations n where n.id = nomination and n.person = (select kernel.person()))
  );
create policy the_secretariat_records_who_came on consultation.attendances
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.nominations n where n.id = nomination and n.strategy = attendances.strategy)
  );
create policy the_counts_of_an_event_read_attendances on consultation.attendances
  for select to sutoon_owner using (true);
grant select, insert on consultation.attendances to sutoon_consultation;

alter table consultation.attendance_choices enable row level security;
alter table consultation.attendance_choices force row level security;
create policy whoever_reads_a_nomination_reads_its_choice on consultation.attendance_choices
  for select to sutoon_consultation using (exists (select from consultation.nominations n where n.id = nomination));
create policy one_says_for_oneself_whether_to_be_shown on consultation.attendance_choices
  for insert to sutoon_consultation with check (
    exists (select from consultation.nominations n
             where n.id = nomination and n.person = (select kernel.person()) and n.strategy = attendance_choices.strategy)
  );
create policy one_changes_the_own_choice on consultation.attendance_choices
  for update to sutoon_consultation using (
    exists (select from consultation.nominations n where n.id = nomination and n.person = (select kernel.person()))
  );
create policy the_secretariat_enters_choices_from_letters on consultation.attendance_choices
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.nominations n where n.id = nomination and n.strategy = attendance_choices.strategy)
  );
create policy the_secretariat_enters_changed_choices_from_letters on consultation.attendance_choices
  for update to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_counts_of_an_event_read_choices on consultation.attendance_choices
  for select to sutoon_owner using (true);
grant select, insert on consultation.attendance_choices to sutoon_consultation;
grant update (is_shown, said_at, ledger_entry, ledger_salt) on consultation.attendance_choices to sutoon_consultation;

create policy the_voices_heard_read_authors on consultation.authors for select to sutoon_owner using (true);
grant execute on function consultation.attendance_by_sector(uuid) to sutoon_consultation;
grant execute on function consultation.participation_by(uuid, uuid[]) to sutoon_consultation;
grant execute on function consultation.attendance_shown(uuid) to sutoon_consultation;
grant execute on function consultation.voices_heard(uuid) to sutoon_consultation;
-- Deliberately not granted: deleting anything; changing whom a nomination names, who is at risk, or who came.

-- Spare lines: the secretariat enters them from the signed sheet and reads them; all others see counts.
alter table consultation.spare_lines enable row level security;
alter table consultation.spare_lines force row level security;
create policy the_secretariat_reads_spare_lines on consultation.spare_lines
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_enters_spare_lines on consultation.spare_lines
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.attendance_sheets s where s.id = sheet and s.strategy = spare_lines.strategy)
  );
create policy the_counts_of_an_event_read_spare_lines on consultation.spare_lines
  for select to sutoon_owner using (true);
create policy the_counts_of_an_event_read_sheets on consultation.attendance_sheets
  for select to sutoon_owner using (true);
grant select, insert on consultation.spare_lines to sutoon_consultation;

alter table consultation.spare_line_choices enable row level security;
alter table consultation.spare_line_choices force row level security;
create policy the_secretariat_reads_choices_of_spare_lines on consultation.spare_line_choices
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_enters_choices_of_spare_lines on consultation.spare_line_choices
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.spare_lines l where l.id = line and l.strategy = spare_line_choices.strategy)
  );
create policy the_secretariat_enters_changed_choices_of_spare_lines on consultation.spare_line_choices
  for update to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_counts_of_an_event_read_choices_of_spare_lines on consultation.spare_line_choices
  for select to sutoon_owner using (true);
grant select, insert on consultation.spare_line_choices to sutoon_consultation;
grant update (is_shown, said_at, ledger_entry, ledger_salt) on consultation.spare_line_choices to sutoon_consultation;
grant execute on function consultation.spare_lines_shown(uuid) to sutoon_consultation;

-- A sheet is made by the secretariat alone. Whoever holds one is told by its code whether it still is the one to sign.
alter table consultation.attendance_prints enable row level security;
alter table consultation.attendance_prints force row level security;
create policy the_secretariat_reads_which_sheets_it_made on consultation.attendance_prints
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_makes_sheets_in_its_own_name on consultation.attendance_prints
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and made_by = (select kernel.person())
    and exists (select from consultation.events e where e.id = event and e.strategy = attendance_prints.strategy));
create policy whoever_holds_a_sheet_asks_whether_it_stands on consultation.attendance_prints
  for select to sutoon_owner using (true);
create policy whoever_holds_a_sheet_is_told_of_later_invitations on consultation.invitations
  for select to sutoon_owner using (true);
grant select, insert on consultation.attendance_prints to sutoon_consultation;
grant execute on function consultation.attendance_print_by_code(text) to sutoon_consultation;
-- Deliberately not granted: update and delete.
