-- Who reads and writes declarations and their points, now. In words:
--   secretariat, approving authority, oversight: every declaration of their strategy with all that was said on it
--   participants of the organisation that sent it: its points, answers and views; not who works on which answer
--   everyone else: nothing, for a point may quote text of every level
--   secretariat: splits, maps, claims, answers, replies, and enters a signatory's letter; signatories: their own view

alter table consultation.declarations enable row level security;
alter table consultation.declarations force row level security;
create policy few_read_declarations on consultation.declarations
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy signatories_read_what_their_organisation_declared on consultation.declarations
  for select to sutoon_consultation using (
    organisation = (select consultation.own_organisation())
    and strategy = any ((select kernel.mandated('participant'))::uuid[])
  );
create policy the_secretariat_splits_declarations on consultation.declarations
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and split_by = (select kernel.person())
    and exists (select from consultation.submissions s where s.id = submission and s.strategy = declarations.strategy)
  );
grant select, insert on consultation.declarations to sutoon_consultation;

alter table consultation.points enable row level security;
alter table consultation.points force row level security;
create policy whoever_reads_a_declaration_reads_its_points on consultation.points
  for select to sutoon_consultation using (
    exists (select from consultation.declarations d where d.submission = declaration)
  );
create policy the_secretariat_makes_points on consultation.points
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.declarations d where d.submission = declaration and d.strategy = points.strategy)
  );
grant select, insert on consultation.points to sutoon_consultation;

alter table consultation.point_words enable row level security;
alter table consultation.point_words force row level security;
create policy whoever_reads_a_point_reads_its_words on consultation.point_words
  for select to sutoon_consultation using (
    exists (select from consultation.points p where p.id = point)
  );
create policy the_secretariat_writes_words_of_points on consultation.point_words
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.points p where p.id = point and p.strategy = point_words.strategy)
  );
grant select, insert on consultation.point_words to sutoon_consultation;

alter table consultation.parts_left_out enable row level security;
alter table consultation.parts_left_out force row level security;
create policy few_read_what_made_no_point on consultation.parts_left_out
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy the_secretariat_says_what_makes_no_point on consultation.parts_left_out
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.declarations d where d.submission = parts_left_out.submission
                 and d.strategy = parts_left_out.strategy)
  );
grant select, insert on consultation.parts_left_out to sutoon_consultation;

alter table consultation.point_nodes enable row level security;
alter table consultation.point_nodes force row level security;
create policy whoever_reads_a_point_reads_what_it_touches on consultation.point_nodes
  for select to sutoon_consultation using (
    exists (select from consultation.points p where p.id = point)
  );
create policy the_secretariat_says_what_a_point_touches on consultation.point_nodes
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and said_by = (select kernel.person())
    and exists (select from consultation.points p where p.id = point and p.strategy = point_nodes.strategy)
  );
grant select, insert on consultation.point_nodes to sutoon_consultation;

alter table consultation.point_claims enable row level security;
alter table consultation.point_claims force row level security;
create policy few_read_who_answers_a_point on consultation.point_claims
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy the_secretariat_releases_claims on consultation.point_claims
  for update to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
  ) with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
  );
create policy the_secretariat_claims_points_for_oneself on consultation.point_claims
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and claimed_by = (select kernel.person())
    and exists (select from consultation.points p where p.id = point and p.strategy = point_claims.strategy)
  );
grant select, insert on consultation.point_claims to sutoon_consultation;
grant update (released_at) on consultation.point_claims to sutoon_consultation;

alter table consultation.point_answers enable row level security;
alter table consultation.point_answers force row level security;
create policy whoever_reads_a_point_reads_its_answer on consultation.point_answers
  for select to sutoon_consultation using (
    exists (select from consultation.points p where p.id = point)
  );
create policy the_secretariat_answers_points on consultation.point_answers
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and decided_by = (select kernel.person())
    and exists (select from consultation.points p where p.id = point and p.strategy = point_answers.strategy)
  );
create policy the_secretariat_answers_anew_the_points_deferred on consultation.point_answers
  for delete to sutoon_consultation
  using (outcome = 'deferred' and strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy functions_of_deferrals_read_answers_to_points on consultation.point_answers
  for select to sutoon_owner using (true);
grant select, insert, delete on consultation.point_answers to sutoon_consultation;

-- Written by the trigger that keeps them.
alter table consultation.point_deferrals enable row level security;
alter table consultation.point_deferrals force row level security;
create policy whoever_reads_a_point_reads_its_deferrals on consultation.point_deferrals
  for select to sutoon_consultation using (exists (select from consultation.points p where p.id = point));
create policy functions_of_deferrals_keep_them on consultation.point_deferrals
  for insert to sutoon_owner with check (true);
grant select on consultation.point_deferrals to sutoon_consultation;

alter table consultation.signatory_views enable row level security;
alter table consultation.signatory_views force row level security;
create policy whoever_reads_a_point_reads_what_its_signatories_say on consultation.signatory_views
  for select to sutoon_consultation using (
    exists (select from consultation.points p where p.id = point)
  );
create policy signatories_say_their_own_view on consultation.signatory_views
  for insert to sutoon_consultation with check (
    said_by = (select kernel.person()) and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and exists (select from consultation.points p join consultation.declarations d on d.submission = p.declaration
                 where p.id = point and p.strategy = signatory_views.strategy
                   and d.organisation = (select consultation.own_organisation()))
  );
create policy the_secretariat_enters_a_signatorys_letter on consultation.signatory_views
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and said_by is null
    and exists (select from consultation.points p where p.id = point and p.strategy = signatory_views.strategy)
  );
grant select, insert on consultation.signatory_views to sutoon_consultation;

alter table consultation.letters_behind_views enable row level security;
alter table consultation.letters_behind_views force row level security;
create policy the_secretariat_reads_who_signed_a_view on consultation.letters_behind_views
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_enters_who_signed_a_view on consultation.letters_behind_views
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.signatory_views v
                 where v.id = view and v.said_by is null and v.strategy = letters_behind_views.strategy)
  );
grant select, insert on consultation.letters_behind_views to sutoon_consultation;

alter table consultation.secretariat_replies enable row level security;
alter table consultation.secretariat_replies force row level security;
create policy whoever_reads_a_view_reads_the_reply on consultation.secretariat_replies
  for select to sutoon_consultation using (
    exists (select from consultation.signatory_views v where v.id = view)
  );
create policy the_secretariat_replies_to_signatories on consultation.secretariat_replies
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and replied_by = (select kernel.person())
    and exists (select from consultation.signatory_views v where v.id = view and v.strategy = secretariat_replies.strategy)
  );
grant select, insert on consultation.secretariat_replies to sutoon_consultation;

-- Deliberately not granted: changing or deleting a point, an answer, a view or a reply; anything to machines.

-- Signatories besides the sender: the secretariat, which enters them, and the organisation itself; all others who read the
-- declaration, only once it said that it may be shown. Each signatory's participants read it and say the own view.
create policy signatories_read_what_they_signed on consultation.declarations
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('participant'))::uuid[]) and consultation.is_signed_by_own(submission)
  );
create policy functions_of_signatories_read_declarations on consultation.declarations
  for select to sutoon_owner using (true);
create policy each_signatory_says_its_own_view on consultation.signatory_views
  for insert to sutoon_consultation with check (
    said_by = (select kernel.person()) and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and exists (select from consultation.points p
                 where p.id = point and p.strategy = signatory_views.strategy
                   and consultation.is_signed_by_own(p.declaration))
  );

alter table consultation.signatories enable row level security;
alter table consultation.signatories force row level security;
create policy the_secretariat_reads_who_signed on consultation.signatories
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy an_organisation_reads_what_it_signed on consultation.signatories
  for select to sutoon_consultation using (
    organisation = (select consultation.own_organisation())
    and strategy = any ((select kernel.mandated('participant'))::uuid[])
  );
create policy whoever_reads_a_declaration_reads_who_may_be_shown on consultation.signatories
  for select to sutoon_consultation using (
    exists (select from consultation.signatory_choices c
             where c.declaration = signatories.declaration and c.organisation = signatories.organisation and c.is_shown)
  );
create policy functions_of_signatories_read_who_signed on consultation.signatories
  for select to sutoon_owner using (true);
create policy the_secretariat_enters_who_signed on consultation.signatories
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.declarations d
                 where d.submission = declaration and d.strategy = signatories.strategy)
  );
grant select, insert on consultation.signatories to sutoon_consultation;

alter table consultation.signatory_choices enable row level security;
alter table consultation.signatory_choices force row level security;
create policy whoever_reads_a_declaration_reads_that_one_is_shown on consultation.signatory_choices
  for select to sutoon_consultation using (
    is_shown and exists (select from consultation.declarations d where d.submission = declaration)
  );
create policy the_secretariat_reads_what_signatories_chose on consultation.signatory_choices
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy an_organisation_reads_what_it_chose on consultation.signatory_choices
  for select to sutoon_consultation using (organisation = (select consultation.own_organisation()));
create policy an_organisation_or_its_letter_says_whether_it_is_shown on consultation.signatory_choices
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or (organisation = (select consultation.own_organisation())
        and strategy = any ((select kernel.mandated('participant'))::uuid[]))
  );
create policy an_organisation_or_its_letter_changes_its_mind on consultation.signatory_choices
  for update to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or (organisation = (select consultation.own_organisation())
        and strategy = any ((select kernel.mandated('participant'))::uuid[]))
  );
create policy the_public_tracker_reads_what_signatories_chose on consultation.signatory_choices
  for select to sutoon_owner using (true);
grant select, insert on consultation.signatory_choices to sutoon_consultation;
grant update (is_shown, said_at, ledger_entry, ledger_salt) on consultation.signatory_choices to sutoon_consultation;
