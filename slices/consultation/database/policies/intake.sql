-- Who reads and writes what was sent in, now. In words:
--   secretariat, approving authority, oversight: every submission of their strategy, its changes and its file
--   everyone else: nothing of the files; of a proposal that came from one, where it came from
--   secretariat: takes in, places, proposes and leaves out, in its own name
-- A file may quote text of every level, so it is read by those who read every level.

alter table consultation.submissions enable row level security;
alter table consultation.submissions force row level security;
create policy few_read_submissions on consultation.submissions
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy the_secretariat_takes_submissions_in on consultation.submissions
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and taken_by = (select kernel.person())
    and exists (select from consultation.rounds r where r.id = round and r.strategy = submissions.strategy)
  );
grant select, insert on consultation.submissions to sutoon_consultation;

alter table consultation.submission_changes enable row level security;
alter table consultation.submission_changes force row level security;
create policy few_read_changes_of_submissions on consultation.submission_changes
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy the_secretariat_takes_changes_in on consultation.submission_changes
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.submissions s where s.id = submission and s.strategy = submission_changes.strategy)
  );
grant select, insert on consultation.submission_changes to sutoon_consultation;

alter table consultation.submission_unread enable row level security;
alter table consultation.submission_unread force row level security;
create policy few_read_what_could_not_be_read on consultation.submission_unread
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy the_secretariat_says_what_could_not_be_read on consultation.submission_unread
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.submissions s where s.id = submission and s.strategy = submission_unread.strategy)
  );
grant select, insert on consultation.submission_unread to sutoon_consultation;

alter table consultation.change_places enable row level security;
alter table consultation.change_places force row level security;
create policy few_read_where_changes_stand on consultation.change_places
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy the_secretariat_takes_places_in on consultation.change_places
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and (placed_by is null or placed_by = (select kernel.person()))
    and exists (select from consultation.submissions s where s.id = submission and s.strategy = change_places.strategy)
  );
create policy the_secretariat_says_where_changes_stand on consultation.change_places
  for update to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
  ) with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and (left_out_by is null or left_out_by = (select kernel.person()))
  );
grant select, insert on consultation.change_places to sutoon_consultation;
grant update (certainty, node, field, language, placed_by, left_out_en, left_out_ur, left_out_by, left_out_at, proposal,
  ledger_entry, ledger_salt, ledger_row) on consultation.change_places to sutoon_consultation;

alter table consultation.proposal_sources enable row level security;
alter table consultation.proposal_sources force row level security;
create policy whoever_reads_a_proposal_reads_its_source on consultation.proposal_sources
  for select to sutoon_consultation using (exists (select from consultation.proposals p where p.id = proposal));
create policy the_secretariat_says_where_a_proposal_came_from on consultation.proposal_sources
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.proposals p where p.id = proposal and p.strategy = proposal_sources.strategy)
  );
grant select, insert on consultation.proposal_sources to sutoon_consultation;

alter table consultation.point_sources enable row level security;
alter table consultation.point_sources force row level security;
create policy whoever_reads_a_point_reads_where_it_stood on consultation.point_sources
  for select to sutoon_consultation using (exists (select from consultation.points p where p.id = point));
create policy the_secretariat_says_where_a_point_stood on consultation.point_sources
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.points p where p.id = point and p.strategy = point_sources.strategy)
  );
grant select, insert on consultation.point_sources to sutoon_consultation;
-- Deliberately not granted: changing or deleting what was sent in; anything to machines. What is wrong is left out, with a reason.
