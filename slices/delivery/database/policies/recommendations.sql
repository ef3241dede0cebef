-- Recommendations. In words:
--   they are read by level, as what was asked about activities is;
--   the secretariat enters them, sets owner and day, and says which repeats which;
--   the office that is addressed responds and the owner says what was done, on screen or by letter;
--   the evidence is seen, and a recommendation closed, by somebody of the secretariat, of oversight or an evaluator who is not
--     of the owner and gave none of its evidence. Nobody changes or removes any of it.
grant execute on function delivery.office_today(uuid) to sutoon_delivery;
grant execute on function delivery.owner_of_recommendation(uuid) to sutoon_delivery;

alter table delivery.recommendations enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_recommendations on delivery.recommendations
  for select to sutoon_delivery using (strategy = any ((select delivery.read_whole())::uuid[]));
create policy offices_and_evaluators_read_recommendations_inside on delivery.recommendations
  for select to sutoon_delivery using (
    level <> 'restricted annex' and strategy = any ((select delivery.read_inside())::uuid[]));
create policy participants_read_open_recommendations on delivery.recommendations
  for select to sutoon_delivery using (
    level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[]));
create policy machines_read_recommendations on delivery.recommendations
  for select to sutoon_delivery using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_enters_recommendations on delivery.recommendations
  for insert to sutoon_delivery with check (
    not is_illustrative and made_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_recommendations on delivery.recommendations
  for insert to sutoon_delivery with check ((select kernel.machine()) = 'example' and is_illustrative);
grant select, insert on delivery.recommendations to sutoon_delivery;

alter table delivery.recommendation_changes enable row level security, force row level security;
create policy whoever_reads_a_recommendation_reads_its_changes on delivery.recommendation_changes
  for select to sutoon_delivery using (exists (select from delivery.recommendations r where r.id = recommendation));
create policy the_secretariat_changes_owner_and_day on delivery.recommendation_changes
  for insert to sutoon_delivery with check (
    made_by = (select kernel.person())
    and exists (select from delivery.recommendations r where r.id = recommendation
      and r.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
grant select, insert on delivery.recommendation_changes to sutoon_delivery;

alter table delivery.recommendation_responses enable row level security, force row level security;
create policy whoever_reads_a_recommendation_reads_its_responses on delivery.recommendation_responses
  for select to sutoon_delivery using (exists (select from delivery.recommendations r where r.id = recommendation));
create policy focal_persons_respond_for_the_office_addressed on delivery.recommendation_responses
  for insert to sutoon_delivery with check (
    not is_by_letter and made_by = (select kernel.person())
    and office = any ((select kernel.offices())::uuid[])
    and exists (select from delivery.recommendations r where r.id = recommendation
      and r.strategy = any ((select kernel.mandated('focal person'))::uuid[])
      and office = delivery.office_today(r.addressee)));
create policy the_secretariat_enters_responses_by_letter on delivery.recommendation_responses
  for insert to sutoon_delivery with check (
    is_by_letter and made_by = (select kernel.person())
    and exists (select from delivery.recommendations r where r.id = recommendation
      and r.strategy = any ((select kernel.mandated('secretariat'))::uuid[])
      and office = delivery.office_today(r.addressee)));
grant select, insert on delivery.recommendation_responses to sutoon_delivery;
-- Deliberately not granted: a response of the secretariat in its own name.

alter table delivery.recommendation_entries enable row level security, force row level security;
create policy whoever_reads_a_recommendation_reads_what_was_done on delivery.recommendation_entries
  for select to sutoon_delivery using (exists (select from delivery.recommendations r where r.id = recommendation));
create policy focal_persons_say_what_their_office_did on delivery.recommendation_entries
  for insert to sutoon_delivery with check (
    not is_by_letter and made_by = (select kernel.person())
    and office = any ((select kernel.offices())::uuid[])
    and office = delivery.owner_of_recommendation(recommendation)
    and exists (select from delivery.recommendations r where r.id = recommendation
      and r.strategy = any ((select kernel.mandated('focal person'))::uuid[])));
create policy the_secretariat_enters_what_an_owner_did_by_letter on delivery.recommendation_entries
  for insert to sutoon_delivery with check (
    is_by_letter and made_by = (select kernel.person())
    and office = delivery.owner_of_recommendation(recommendation)
    and exists (select from delivery.recommendations r where r.id = recommendation
      and r.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
grant select, insert on delivery.recommendation_entries to sutoon_delivery;

alter table delivery.recommendation_judgements enable row level security, force row level security;
create policy whoever_reads_a_recommendation_reads_who_saw_evidence on delivery.recommendation_judgements
  for select to sutoon_delivery using (exists (select from delivery.recommendations r where r.id = recommendation));
create policy evidence_is_seen_by_somebody_other_than_the_owner on delivery.recommendation_judgements
  for insert to sutoon_delivery with check (
    made_by = (select kernel.person())
    and exists (select from delivery.recommendations r where r.id = recommendation
      and r.strategy = any ((select kernel.mandated(seen_as))::uuid[]))
    and (delivery.owner_of_recommendation(recommendation) = any ((select kernel.offices())::uuid[])) is not true
    and not exists (select from delivery.recommendation_entries e
      where e.recommendation = recommendation_judgements.recommendation and e.made_by = (select kernel.person())));
grant select, insert on delivery.recommendation_judgements to sutoon_delivery;
-- Deliberately not granted: a judgement of the owner's focal person, or of whoever gave any of the evidence.

alter table delivery.recommendation_repetitions enable row level security, force row level security;
create policy whoever_reads_both_reads_that_one_repeats_the_other on delivery.recommendation_repetitions
  for select to sutoon_delivery using (
    exists (select from delivery.recommendations r where r.id = recommendation)
    and exists (select from delivery.recommendations r where r.id = earlier));
create policy the_secretariat_says_what_repeats_what on delivery.recommendation_repetitions
  for insert to sutoon_delivery with check (
    made_by = (select kernel.person()) and strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_says_what_repeats_what on delivery.recommendation_repetitions
  for insert to sutoon_delivery with check ((select kernel.machine()) = 'example' and made_by is null);
grant select, insert on delivery.recommendation_repetitions to sutoon_delivery;
-- Deliberately not granted on any of these: update and delete. What was said on a day was said on that day.
