-- The question desk. Officials read it; the secretariat enters questions, drafts and gives answers; a draft is checked by
-- a second person (secretariat or verifier) and cleared by a third (approver or approving authority).
alter table results.questions enable row level security, force row level security;
create policy officials_read_questions on results.questions for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_questions on results.questions for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_enters_questions_in_its_own_name on results.questions for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and entered_by = (select kernel.person()) and not is_illustrative);
create policy the_example_brings_its_questions on results.questions for insert to sutoon_results
  with check ((select kernel.machine()) = 'example' and is_illustrative);
grant select on results.questions to sutoon_results;
grant insert (id, strategy, asker, asked_by, their_reference, text_en, text_ur, received_on, due_on, is_illustrative, entered_by,
  ledger_entry, ledger_salt) on results.questions to sutoon_results;

alter table results.answer_drafts enable row level security, force row level security;
create policy officials_read_answer_drafts on results.answer_drafts for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_answer_drafts on results.answer_drafts for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_drafts_answers_in_its_own_name on results.answer_drafts for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and written_by = (select kernel.person()));
grant select on results.answer_drafts to sutoon_results;
grant insert (id, question, strategy, number, text_en, text_ur, written_by, ledger_entry, ledger_salt)
  on results.answer_drafts to sutoon_results;

alter table results.draft_figures enable row level security, force row level security;
create policy officials_read_figures_of_drafts on results.draft_figures for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_figures_of_drafts on results.draft_figures for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy whoever_drafts_names_the_figures on results.draft_figures for insert to sutoon_results
  with check (exists (select from results.answer_drafts d where d.id = draft and d.written_by = (select kernel.person()))
    and exists (select from results.figures f where f.number = figure and f.strategy = draft_figures.strategy));
grant select on results.draft_figures to sutoon_results;
grant insert (draft, question, strategy, figure, rivals, reason) on results.draft_figures to sutoon_results;

alter table results.draft_signatures enable row level security, force row level security;
create policy officials_read_signatures_of_drafts on results.draft_signatures for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_signatures_of_drafts on results.draft_signatures for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy a_second_person_checks_a_draft on results.draft_signatures for insert to sutoon_results
  with check (step = 'checked' and signed_by = (select kernel.person())
    and (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) or strategy = any ((select kernel.mandated('verifier'))::uuid[]))
    and exists (select from results.answer_drafts d where d.id = draft and d.written_by <> (select kernel.person())));
create policy a_third_person_clears_a_checked_draft on results.draft_signatures for insert to sutoon_results
  with check (step = 'cleared' and signed_by = (select kernel.person())
    and (strategy = any ((select kernel.mandated('approver'))::uuid[])
      or strategy = any ((select kernel.mandated('approving authority'))::uuid[]))
    and exists (select from results.answer_drafts d where d.id = draft and d.written_by <> (select kernel.person()))
    and results.is_signed(draft, 'checked') and not results.is_signed(draft, 'sent back'));
create policy functions_of_results_read_signatures on results.draft_signatures for select to sutoon_owner using (true);
grant execute on function results.is_signed(uuid, text) to sutoon_results;
create policy whoever_may_sign_a_draft_may_send_it_back on results.draft_signatures for insert to sutoon_results
  with check (step = 'sent back' and signed_by = (select kernel.person())
    and (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) or strategy = any ((select kernel.mandated('verifier'))::uuid[])
      or strategy = any ((select kernel.mandated('approver'))::uuid[])
      or strategy = any ((select kernel.mandated('approving authority'))::uuid[]))
    and exists (select from results.answer_drafts d where d.id = draft and d.written_by <> (select kernel.person())));
grant select on results.draft_signatures to sutoon_results;
grant insert (draft, question, strategy, step, reason, signed_by, ledger_entry, ledger_salt) on results.draft_signatures to sutoon_results;

alter table results.answers enable row level security, force row level security;
create policy officials_read_answers on results.answers for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_answers on results.answers for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_gives_what_two_signed on results.answers for insert to sutoon_results
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and given_by = (select kernel.person())
    and results.is_signed(draft, 'cleared') and not results.is_signed(draft, 'sent back'));
grant select on results.answers to sutoon_results;
grant insert (draft, question, strategy, given_on, given_by, ledger_entry, ledger_salt) on results.answers to sutoon_results;

alter table results.answer_figures enable row level security, force row level security;
create policy officials_read_figures_of_answers on results.answer_figures for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy machines_read_figures_of_answers on results.answer_figures for select to sutoon_results
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy whoever_gives_an_answer_says_its_figures on results.answer_figures for insert to sutoon_results
  with check (exists (select from results.answers a where a.draft = answer_figures.draft and a.strategy = answer_figures.strategy
    and a.given_by = (select kernel.person())));
grant select on results.answer_figures to sutoon_results;
grant insert (draft, strategy, figure, said_en, said_ur, label_en, label_ur) on results.answer_figures to sutoon_results;
-- Deliberately not granted: update and delete. What left is known for ever; a correction is a second answer.
