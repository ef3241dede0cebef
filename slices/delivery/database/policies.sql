-- Who reads and writes what of concurrence, now. In words:
--   everyone with a mandate in the strategy reads what was asked and answered about the activities that they may read;
--   the secretariat asks, enters answers by letter, and gives orphans to an office;
--   a focal person answers for the own office, and only while that office is the accountable one;
--   the secretariat replies in its own name and writes down what a coordinating body decided; the accountable office may
--     take its matter to a body itself;
--   nobody changes or removes an answer: no policy and no grant says so.

grant usage on schema delivery to sutoon_delivery;
grant execute on function delivery.read_whole() to sutoon_delivery;
grant execute on function delivery.read_inside() to sutoon_delivery;
grant execute on function delivery.accountable(uuid) to sutoon_delivery;
grant execute on function delivery.is_declined(uuid) to sutoon_delivery;
grant select on delivery.successions, delivery.accountabilities to sutoon_delivery;

alter table delivery.concurrence_requests enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_requests on delivery.concurrence_requests
  for select to sutoon_delivery using (strategy = any ((select delivery.read_whole())::uuid[]));
create policy offices_and_evaluators_read_requests_inside_government on delivery.concurrence_requests
  for select to sutoon_delivery using (
    level <> 'restricted annex' and strategy = any ((select delivery.read_inside())::uuid[]));
create policy participants_read_requests_about_open_activities on delivery.concurrence_requests
  for select to sutoon_delivery using (
    level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[]));
create policy machines_read_requests on delivery.concurrence_requests
  for select to sutoon_delivery using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_asks_for_concurrence on delivery.concurrence_requests
  for insert to sutoon_delivery with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and not is_illustrative);
create policy the_example_asks_for_concurrence on delivery.concurrence_requests
  for insert to sutoon_delivery with check ((select kernel.machine()) = 'example' and is_illustrative);
grant select, insert on delivery.concurrence_requests to sutoon_delivery;
-- Deliberately not granted: update and delete. An office that was asked on a day was asked on that day.

alter table delivery.transfers enable row level security, force row level security;
create policy whoever_reads_a_request_reads_its_transfers on delivery.transfers
  for select to sutoon_delivery using (exists (select from delivery.concurrence_requests q where q.id = request));
create policy focal_persons_confirm_what_their_own_office_took_over on delivery.transfers
  for insert to sutoon_delivery with check (
    kind = 'succession' and not is_by_letter and made_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and to_office = any ((select kernel.offices())::uuid[])
    and to_office = delivery.accountable(request));
create policy the_secretariat_enters_confirmations_by_letter on delivery.transfers
  for insert to sutoon_delivery with check (
    kind = 'succession' and is_by_letter and made_by is null
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and to_office = delivery.accountable(request));
create policy the_secretariat_gives_what_no_office_holds_or_takes_to_one on delivery.transfers
  for insert to sutoon_delivery with check (
    kind = 'assignment' and not is_by_letter and made_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and (to_office = coalesce(delivery.accountable(request), to_office) or delivery.is_declined(request)));
grant select, insert on delivery.transfers to sutoon_delivery;
-- Deliberately not granted: update and delete. A transfer that was wrong is followed by another.

alter table delivery.answers enable row level security, force row level security;
create policy whoever_reads_a_request_reads_its_answers on delivery.answers
  for select to sutoon_delivery using (exists (select from delivery.concurrence_requests q where q.id = request));
create policy focal_persons_answer_for_their_own_office on delivery.answers
  for insert to sutoon_delivery with check (
    not is_by_letter and answered_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and office = any ((select kernel.offices())::uuid[])
    and office = delivery.accountable(request));
create policy the_secretariat_enters_answers_by_letter on delivery.answers
  for insert to sutoon_delivery with check (
    is_by_letter and answered_by is null
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and office = delivery.accountable(request));
grant select, insert on delivery.answers to sutoon_delivery;
-- Deliberately not granted: update and delete, and any answer in the name of the secretariat itself.

alter table delivery.replies enable row level security, force row level security;
create policy whoever_reads_a_request_reads_its_replies on delivery.replies
  for select to sutoon_delivery using (exists (select from delivery.concurrence_requests q where q.id = request));
create policy the_secretariat_replies_in_its_own_name on delivery.replies
  for insert to sutoon_delivery with check (
    not is_by_letter and made_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and office = delivery.accountable(request));
create policy focal_persons_take_their_own_matter_to_a_body on delivery.replies
  for insert to sutoon_delivery with check (
    kind = 'escalates' and not is_by_letter and made_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and office = any ((select kernel.offices())::uuid[])
    and office = delivery.accountable(request));
create policy the_secretariat_enters_escalations_by_letter on delivery.replies
  for insert to sutoon_delivery with check (
    kind = 'escalates' and is_by_letter and made_by is null
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and office = delivery.accountable(request));
grant select, insert on delivery.replies to sutoon_delivery;
-- Deliberately not granted: update and delete. A reply that was wrong is followed by another.
