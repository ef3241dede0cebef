-- create policy in_a_comment on identity.offices;
create policy everyone_signed_in_reads_offices on identity.offices for select using (true);
create policy officers_of_the_secretariat_of_the_strategy_read_every_office_ever on identity.offices for select using (true);
create policy offices_read on identity.offices for select using (true);
create policy "دفاتر کو ہر وہ شخص پڑھتا ہے جو داخل ہے" on identity.offices for select using (true);
