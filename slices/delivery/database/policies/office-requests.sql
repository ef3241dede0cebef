-- Requests between offices. In words:
--   the two offices read them, and whoever reads delivery whole;
--   the asking office asks, withdraws and takes a matter to a body; the asked office answers or refuses; each on screen, or by
--     its letter entered by the secretariat;
--   the secretariat writes down what a body decided. Nobody changes or removes any of it.
alter table delivery.office_requests enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_office_requests on delivery.office_requests
  for select to sutoon_delivery using (strategy = any ((select delivery.read_whole())::uuid[]));
create policy the_two_offices_read_their_requests on delivery.office_requests
  for select to sutoon_delivery using (
    strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and (delivery.office_today(asking) = any ((select kernel.offices())::uuid[])
      or delivery.office_today(asked) = any ((select kernel.offices())::uuid[])));
create policy machines_read_office_requests on delivery.office_requests
  for select to sutoon_delivery using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy focal_persons_ask_for_their_own_office on delivery.office_requests
  for insert to sutoon_delivery with check (
    not is_by_letter and not is_illustrative and made_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and asking = any ((select kernel.offices())::uuid[]));
create policy the_secretariat_enters_office_requests_by_letter on delivery.office_requests
  for insert to sutoon_delivery with check (
    is_by_letter and not is_illustrative and made_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_office_requests on delivery.office_requests
  for insert to sutoon_delivery with check ((select kernel.machine()) = 'example' and is_illustrative);
grant select on delivery.office_requests to sutoon_delivery;
grant insert (id, strategy, asking, asked, asks, why, lineage, due_on, is_by_letter, is_illustrative, made_by, made_on,
  ledger_entry, ledger_salt) on delivery.office_requests to sutoon_delivery;

alter table delivery.office_request_steps enable row level security, force row level security;
create policy whoever_reads_an_office_request_reads_its_steps on delivery.office_request_steps
  for select to sutoon_delivery using (exists (select from delivery.office_requests q where q.id = request));
create policy each_office_takes_its_own_steps on delivery.office_request_steps
  for insert to sutoon_delivery with check (
    not is_by_letter and made_by = (select kernel.person()) and office = any ((select kernel.offices())::uuid[])
    and exists (select from delivery.office_requests q where q.id = request
      and q.strategy = any ((select kernel.mandated('focal person'))::uuid[])
      and office = delivery.office_today(case when kind in ('withdrawn', 'escalated') then q.asking else q.asked end)));
create policy the_secretariat_enters_steps_by_letter on delivery.office_request_steps
  for insert to sutoon_delivery with check (
    is_by_letter and made_by = (select kernel.person())
    and exists (select from delivery.office_requests q where q.id = request
      and q.strategy = any ((select kernel.mandated('secretariat'))::uuid[])
      and office = delivery.office_today(case when kind in ('withdrawn', 'escalated') then q.asking else q.asked end)));
create policy the_secretariat_writes_down_what_was_decided on delivery.office_request_steps
  for insert to sutoon_delivery with check (
    kind = 'decided' and not is_by_letter and made_by = (select kernel.person())
    and exists (select from delivery.office_requests q where q.id = request
      and q.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
grant select on delivery.office_request_steps to sutoon_delivery;
grant insert (request, kind, says, reason_code, body, minutes, due_on, office, is_by_letter, made_by, made_on, ledger_entry,
  ledger_salt) on delivery.office_request_steps to sutoon_delivery;
-- Deliberately not granted: update and delete; an answer of the secretariat in its own name.
