-- Who flags, decides, appeals and reads hidden words, now. In words:
--   anybody: the published policy
--   whoever reads a text: flags it, once; reads what was decided on it and why
--   the secretariat: every flag (not by whom), claims and decides; oversight: the same, and decides appeals only
--   whoever wrote it: reads the own hidden words and appeals, once

alter table consultation.moderation_policies enable row level security;
alter table consultation.moderation_policies force row level security;
create policy anybody_reads_the_published_policy on consultation.moderation_policies
  for select to sutoon_consultation using (true);
create policy the_secretariat_publishes_the_policy on consultation.moderation_policies
  for insert to sutoon_consultation with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert on consultation.moderation_policies to sutoon_consultation;

alter table consultation.moderation_grounds enable row level security;
alter table consultation.moderation_grounds force row level security;
create policy anybody_reads_the_grounds_of_the_policy on consultation.moderation_grounds
  for select to sutoon_consultation using (true);
create policy the_secretariat_publishes_the_grounds on consultation.moderation_grounds
  for insert to sutoon_consultation with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert on consultation.moderation_grounds to sutoon_consultation;

alter table consultation.moderation_cases enable row level security;
alter table consultation.moderation_cases force row level security;
create policy the_secretariat_and_oversight_read_every_case on consultation.moderation_cases
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy whoever_reads_a_text_reads_what_was_decided_on_it on consultation.moderation_cases
  for select to sutoon_consultation using (
    decided_at is not null and consultation.reads_text(proposal, view, strategy)
  );
create policy functions_of_moderation_keep_cases on consultation.moderation_cases
  for all to sutoon_owner using (true) with check (true);
grant select on consultation.moderation_cases to sutoon_consultation;

alter table consultation.flags enable row level security;
alter table consultation.flags force row level security;
create policy the_secretariat_and_oversight_read_flags on consultation.flags
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy one_reads_the_own_flags on consultation.flags
  for select to sutoon_consultation using (
    exists (select from consultation.flaggers f where f.flag = id and f.person = (select kernel.person()))
  );
create policy whoever_reads_a_text_may_flag_it on consultation.flags
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.strategies())::uuid[]) and consultation.reads_text(proposal, view, strategy)
  );
grant select on consultation.flags to sutoon_consultation;
grant insert (id, strategy, proposal, view, part, edition, ground, said, ledger_entry, ledger_salt)
  on consultation.flags to sutoon_consultation;

alter table consultation.flaggers enable row level security;
alter table consultation.flaggers force row level security;
create policy one_reads_that_one_flagged on consultation.flaggers
  for select to sutoon_consultation using (person = (select kernel.person()));
create policy functions_of_moderation_note_who_flagged on consultation.flaggers
  for insert to sutoon_owner with check (true);
grant select on consultation.flaggers to sutoon_consultation;

alter table consultation.moderation_claims enable row level security;
alter table consultation.moderation_claims force row level security;
create policy those_who_decide_read_who_claimed_a_case on consultation.moderation_claims
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy those_who_decide_claim_cases_in_their_own_name on consultation.moderation_claims
  for insert to sutoon_consultation with check (
    person = (select kernel.person())
    and (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
         or strategy = any ((select kernel.mandated('oversight'))::uuid[]))
    and exists (select from consultation.moderation_cases c where c.id = moderation_case and c.strategy = moderation_claims.strategy)
  );
create policy one_ends_the_own_claim_on_a_case_or_takes_an_ended_one on consultation.moderation_claims
  for update to sutoon_consultation using (
    (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
     or strategy = any ((select kernel.mandated('oversight'))::uuid[]))
    and (person = (select kernel.person()) or ends_at <= now())
  ) with check (person = (select kernel.person()));
grant select, insert on consultation.moderation_claims to sutoon_consultation;
grant update (person, claimed_at, ends_at, ledger_entry, ledger_salt) on consultation.moderation_claims to sutoon_consultation;

alter table consultation.moderation_decisions enable row level security;
alter table consultation.moderation_decisions force row level security;
create policy whoever_reads_a_case_reads_its_decisions on consultation.moderation_decisions
  for select to sutoon_consultation using (
    exists (select from consultation.moderation_cases c where c.id = moderation_case)
  );
create policy the_secretariat_decides_on_flagged_words on consultation.moderation_decisions
  for insert to sutoon_consultation with check (
    stage = 'first' and strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and decided_by = (select kernel.person())
    and exists (select from consultation.moderation_cases c
                 where c.id = moderation_case and c.strategy = moderation_decisions.strategy
                   and not consultation.is_own_text(c.proposal, c.view))
  );
create policy an_appeal_is_decided_by_other_hands on consultation.moderation_decisions
  for insert to sutoon_consultation with check (
    stage = 'appeal' and decided_by = (select kernel.person())
    and (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
         or strategy = any ((select kernel.mandated('oversight'))::uuid[]))
    and exists (select from consultation.moderation_appeals a
                 where a.moderation_case = moderation_decisions.moderation_case and a.strategy = moderation_decisions.strategy)
    and exists (select from consultation.moderation_cases c
                 where c.id = moderation_case and not consultation.is_own_text(c.proposal, c.view))
    and consultation.first_moderator(moderation_case) <> (select kernel.person())
  );
create policy functions_of_moderation_know_who_decided_first on consultation.moderation_decisions
  for select to sutoon_owner using (true);
grant select, insert on consultation.moderation_decisions to sutoon_consultation;

alter table consultation.moderation_appeals enable row level security;
alter table consultation.moderation_appeals force row level security;
create policy those_who_decide_read_appeals on consultation.moderation_appeals
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy whoever_wrote_hidden_words_reads_the_own_appeal on consultation.moderation_appeals
  for select to sutoon_consultation using (
    exists (select from consultation.moderation_cases c
             where c.id = moderation_case and consultation.is_own_text(c.proposal, c.view))
  );
-- By the receipt: that it is genuine the server has checked, for the database cannot know who holds a paper.
create policy whoever_wrote_hidden_words_appeals on consultation.moderation_appeals
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.strategies())::uuid[])
    and exists (select from consultation.moderation_cases c
                 where c.id = moderation_case and c.strategy = moderation_appeals.strategy and c.decided_at is not null
                   and (by_receipt = exists (select from consultation.proposals p where p.id = c.proposal and p.is_hidden))
                   and (by_receipt or consultation.is_own_text(c.proposal, c.view)))
  );
create policy the_secretariat_enters_an_appeal_that_came_by_letter on consultation.moderation_appeals
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and not by_receipt
    and exists (select from consultation.moderation_cases c
                 where c.id = moderation_case and c.strategy = moderation_appeals.strategy and c.decided_at is not null
                   and not exists (select from consultation.proposals p where p.id = c.proposal and p.is_hidden))
  );
grant select, insert on consultation.moderation_appeals to sutoon_consultation;

alter table consultation.hidden_words enable row level security;
alter table consultation.hidden_words force row level security;
create policy the_secretariat_and_oversight_read_hidden_words on consultation.hidden_words
  for select to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    or strategy = any ((select kernel.mandated('oversight'))::uuid[])
  );
create policy whoever_wrote_hidden_words_reads_them on consultation.hidden_words
  for select to sutoon_consultation using (consultation.is_own_text(proposal, view));
create policy functions_of_moderation_keep_hidden_words on consultation.hidden_words
  for all to sutoon_owner using (true) with check (true);
grant select on consultation.hidden_words to sutoon_consultation;

-- Where the words themselves stand: only the function that carries a decision out moves them.
create policy moderation_moves_words_of_proposals on consultation.proposals for update to sutoon_owner using (true);
create policy moderation_reads_words_of_views on consultation.signatory_views for select to sutoon_owner using (true);
create policy moderation_moves_words_of_views on consultation.signatory_views for update to sutoon_owner using (true);
create policy moderation_reads_words_of_dissents on consultation.author_replies for select to sutoon_owner using (true);
create policy moderation_moves_words_of_dissents on consultation.author_replies for update to sutoon_owner using (true);

alter table consultation.moderation_notices enable row level security;
alter table consultation.moderation_notices force row level security;
create policy the_secretariat_says_who_is_told on consultation.moderation_notices
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.moderation_cases c
                 where c.id = moderation_case and c.strategy = moderation_notices.strategy
                   and not exists (select from consultation.proposals p where p.id = c.proposal and p.is_hidden))
  );
create policy the_secretariat_reads_who_is_told on consultation.moderation_notices
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_job_that_tells_authors_reads_whom on consultation.moderation_notices
  for select to sutoon_consultation using ((select kernel.machine()) = 'job');
create policy the_job_that_tells_authors_notes_that_it_did on consultation.moderation_notices
  for update to sutoon_consultation using ((select kernel.machine()) = 'job');
create policy the_job_that_tells_authors_reads_cases on consultation.moderation_cases
  for select to sutoon_consultation using ((select kernel.machine()) = 'job');
grant select, insert on consultation.moderation_notices to sutoon_consultation;
grant update (first_sent_at, appeal_sent_at) on consultation.moderation_notices to sutoon_consultation;

-- A paper that was made before words of its round were hidden holds them: it goes to nobody else any more.
create policy papers_from_before_words_were_hidden_go_to_few on consultation.paper_files
  as restrictive for select to sutoon_consultation using (
    (select kernel.machine()) = 'job'
    or not consultation.holds_hidden_words(paper)
    or paper in (select p.id from consultation.papers p
                  where p.strategy = any ((select kernel.mandated('secretariat'))::uuid[])
                     or p.strategy = any ((select kernel.mandated('oversight'))::uuid[]))
  );
grant execute on function consultation.first_moderator(uuid), consultation.reads_text(uuid, uuid, uuid),
  consultation.is_own_text(uuid, uuid), consultation.holds_hidden_words(uuid),
  consultation.note_of_hidden_words() to sutoon_consultation;
grant usage on schema consultation to public_visitor;
grant select on consultation.hidden_parts to public_visitor;
-- Deliberately not granted: changing or deleting a flag, a decision, an appeal or hidden words; reading who flagged.

-- Who keeps the names of hidden authors. In words: the secretariat names one facilitator for a round; everybody of the
-- strategy reads who it is; the facilitator alone makes the key, and alone fetches a sealed name, after an opening.
alter table consultation.author_keepers enable row level security;
alter table consultation.author_keepers force row level security;
create policy those_with_a_mandate_read_who_keeps_hidden_authors on consultation.author_keepers
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_names_who_keeps_hidden_authors on consultation.author_keepers
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and public_key is null
    and exists (select from consultation.rounds r where r.id = round and r.strategy = author_keepers.strategy)
  );
create policy whoever_keeps_hidden_authors_makes_the_key on consultation.author_keepers
  for update to sutoon_consultation using (person = (select kernel.person()) and public_key is null)
  with check (person = (select kernel.person()));
grant select on consultation.author_keepers to sutoon_consultation;
grant insert (round, strategy, person, organisation, name_en, name_ur, ledger_entry, ledger_salt) on consultation.author_keepers to sutoon_consultation;
grant update (public_key, key_made_at, key_entry, key_salt) on consultation.author_keepers to sutoon_consultation;

alter table consultation.author_openings enable row level security;
alter table consultation.author_openings force row level security;
create policy whoever_reads_a_proposal_reads_that_its_author_was_opened on consultation.author_openings
  for select to sutoon_consultation using (exists (select from consultation.proposals p where p.id = proposal));
create policy whoever_keeps_hidden_authors_says_why_one_is_opened on consultation.author_openings
  for insert to sutoon_consultation with check (
    opened_by = (select kernel.person())
    and exists (select from consultation.proposals p join consultation.author_keepers k on k.round = p.round
                 where p.id = proposal and p.is_hidden and p.strategy = author_openings.strategy
                   and k.person = (select kernel.person()))
    and consultation.is_sealed(proposal)
  );
grant select, insert on consultation.author_openings to sutoon_consultation;

alter table consultation.sealed_authors enable row level security;
alter table consultation.sealed_authors force row level security;
create policy whoever_keeps_hidden_authors_fetches_what_was_opened on consultation.sealed_authors
  for select to sutoon_consultation using (
    exists (select from consultation.author_keepers k
             where k.round = sealed_authors.round and k.person = (select kernel.person()))
    and exists (select from consultation.author_openings o
                 where o.proposal = sealed_authors.proposal and o.opened_by = (select kernel.person()))
  );
create policy a_hidden_author_is_sealed_with_the_proposal on consultation.sealed_authors
  for insert to sutoon_consultation with check (
    exists (select from consultation.proposals p join consultation.author_keepers k on k.round = p.round
             where p.id = proposal and p.is_hidden and p.strategy = sealed_authors.strategy
               and p.round = sealed_authors.round and k.public_key is not null)
  );
create policy whether_a_seal_stands_reads_seals on consultation.sealed_authors for select to sutoon_owner using (true);
grant select, insert on consultation.sealed_authors to sutoon_consultation;
grant execute on function consultation.has_hidden_authors(uuid), consultation.is_sealed(uuid) to sutoon_consultation;
-- Deliberately not granted: changing who keeps, a key, an opening or a seal; reading a seal before its opening stands.
