-- Claims, groups and templates are the desk of the secretariat: nobody else sees them.
alter table consultation.answer_claims enable row level security;
alter table consultation.answer_claims force row level security;
create policy the_secretariat_reads_claims on consultation.answer_claims
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_claims_in_its_own_name on consultation.answer_claims
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and person = (select kernel.person())
    and exists (select from consultation.proposals p where p.id = proposal and p.strategy = answer_claims.strategy)
  );
create policy one_ends_the_own_claim_and_takes_an_ended_one on consultation.answer_claims
  for update to sutoon_consultation
  using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and (person = (select kernel.person()) or ends_at <= now())
  )
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and person = (select kernel.person()));
grant select, insert on consultation.answer_claims to sutoon_consultation;
grant update (person, claimed_at, ends_at, ledger_entry, ledger_salt) on consultation.answer_claims to sutoon_consultation;

alter table consultation.answer_groups enable row level security;
alter table consultation.answer_groups force row level security;
create policy the_secretariat_reads_answer_groups on consultation.answer_groups
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_makes_answer_groups on consultation.answer_groups
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.rounds r where r.id = round and r.strategy = answer_groups.strategy)
  );
create policy the_secretariat_assigns_answer_groups on consultation.answer_groups
  for update to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert on consultation.answer_groups to sutoon_consultation;
grant update (assigned_to, ledger_entry, ledger_salt) on consultation.answer_groups to sutoon_consultation;

alter table consultation.grouped_proposals enable row level security;
alter table consultation.grouped_proposals force row level security;
create policy the_secretariat_reads_what_is_grouped on consultation.grouped_proposals
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_groups_proposals on consultation.grouped_proposals
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (
      select from consultation.proposals p join consultation.answer_groups g on g.round = p.round
       where p.id = proposal and g.id = answer_group and p.strategy = grouped_proposals.strategy)
  );
create policy the_secretariat_moves_proposals_between_groups on consultation.grouped_proposals
  for update to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert on consultation.grouped_proposals to sutoon_consultation;
grant update (answer_group) on consultation.grouped_proposals to sutoon_consultation;

alter table consultation.grouped_points enable row level security;
alter table consultation.grouped_points force row level security;
create policy the_secretariat_reads_which_points_are_grouped on consultation.grouped_points
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_groups_points on consultation.grouped_points
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (
      select from consultation.points p
        join consultation.declarations d on d.submission = p.declaration
        join consultation.answer_groups g on g.round = d.round
       where p.id = point and g.id = answer_group and p.strategy = grouped_points.strategy)
  );
create policy the_secretariat_moves_points_between_groups on consultation.grouped_points
  for update to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]))
  with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (
      select from consultation.points p
        join consultation.declarations d on d.submission = p.declaration
        join consultation.answer_groups g on g.round = d.round
       where p.id = point and g.id = answer_group and p.strategy = grouped_points.strategy)
  );
grant select, insert on consultation.grouped_points to sutoon_consultation;
grant update (answer_group) on consultation.grouped_points to sutoon_consultation;

alter table consultation.reason_templates enable row level security;
alter table consultation.reason_templates force row level security;
create policy the_secretariat_reads_reason_templates on consultation.reason_templates
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_keeps_reason_templates on consultation.reason_templates
  for insert to sutoon_consultation with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_rewrites_reason_templates on consultation.reason_templates
  for update to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert on consultation.reason_templates to sutoon_consultation;
grant update (reason_en, reason_ur, kept_at, ledger_entry, ledger_salt) on consultation.reason_templates to sutoon_consultation;

-- What the author says of the answer: read by whoever reads the proposal; said by its author, or entered from a letter.
alter table consultation.author_replies enable row level security;
alter table consultation.author_replies force row level security;
create policy whoever_reads_a_proposal_reads_what_its_author_says on consultation.author_replies
  for select to sutoon_consultation using (exists (select from consultation.proposals p where p.id = proposal));
create policy authors_say_what_they_think_of_their_answer on consultation.author_replies
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.strategies())::uuid[]) and consultation.is_own_proposal(proposal)
    and exists (select from consultation.dispositions d where d.proposal = author_replies.proposal
                 and d.strategy = author_replies.strategy)
  );
create policy the_secretariat_enters_what_an_author_wrote on consultation.author_replies
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.dispositions d where d.proposal = author_replies.proposal
                 and d.strategy = author_replies.strategy)
    and exists (select from consultation.proposals p where p.id = proposal and not p.is_hidden)
  );
grant select, insert on consultation.author_replies to sutoon_consultation;

grant execute on function consultation.is_own_proposal(uuid) to sutoon_consultation;
create policy deferrals_keep_what_was_said_of_them on consultation.author_replies
  for delete to sutoon_owner using (true);

-- Answers that were followed by another: read by whoever reads the proposal, written by the trigger that keeps them.
alter table consultation.deferrals enable row level security;
alter table consultation.deferrals force row level security;
create policy whoever_reads_a_proposal_reads_its_deferrals on consultation.deferrals
  for select to sutoon_consultation using (exists (select from consultation.proposals p where p.id = proposal));
create policy functions_of_deferrals_keep_them on consultation.deferrals
  for insert to sutoon_owner with check (true);
create policy moderation_reads_words_of_former_dissents on consultation.deferrals
  for select to sutoon_owner using (true);
create policy moderation_moves_words_of_former_dissents on consultation.deferrals
  for update to sutoon_owner using (true);
grant select on consultation.deferrals to sutoon_consultation;

-- Deliberately not granted: writing or changing a deferral; changing or deleting what an author said; deleting a claim, a group or a template.

-- The clock: seen by whoever sees the round; set by the secretariat, and never changed.
alter table consultation.answer_days enable row level security;
alter table consultation.answer_days force row level security;
create policy whoever_reads_a_round_reads_its_day_for_answers on consultation.answer_days
  for select to sutoon_consultation using (exists (select from consultation.rounds r where r.id = round));
create policy the_secretariat_says_by_when_it_answers on consultation.answer_days
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.rounds r where r.id = round and r.strategy = answer_days.strategy)
  );
create policy the_example_brings_its_days_for_answers on consultation.answer_days
  for all to sutoon_consultation using ((select kernel.machine()) = 'example');
create policy reminders_read_days_for_answers on consultation.answer_days for select to sutoon_owner using (true);
grant select, insert on consultation.answer_days to sutoon_consultation;
grant execute on function consultation.answers_by(uuid) to sutoon_consultation;
-- Deliberately not granted: changing or deleting a day that was said.

-- Where reminders go: written by the function that finds out, read by the job that mails them, and by nobody else.
alter table consultation.answer_reminders enable row level security;
alter table consultation.answer_reminders force row level security;
create policy functions_of_the_clock_say_who_is_reminded on consultation.answer_reminders
  for all to sutoon_owner using (true) with check (true);
create policy the_job_that_reminds_reads_whom on consultation.answer_reminders
  for select to sutoon_consultation using ((select kernel.machine()) = 'job');
create policy the_job_that_reminds_notes_that_it_did on consultation.answer_reminders
  for update to sutoon_consultation using ((select kernel.machine()) = 'job');
grant select, update (sent_at) on consultation.answer_reminders to sutoon_consultation;
grant execute on function consultation.say_who_is_reminded(uuid, date) to sutoon_consultation;
create policy reminders_read_declarations on consultation.declarations for select to sutoon_owner using (true);
create policy reminders_read_calls on consultation.round_calls for select to sutoon_owner using (true);
