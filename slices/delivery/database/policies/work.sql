-- Work. In words:
--   whoever reads what was asked about an activity reads its milestones and what stands in its way;
--   the accountable office sets and moves its milestones and reports them reached, on screen or by letter;
--   the secretariat sets and moves milestones in its own name too, and says what follows what;
--   evidence is seen by somebody of the secretariat who did not report it, nor entered the report;
--   who is blocked says so: the accountable office, or the secretariat; either says that it ended, the secretariat writes
--     down what a body decided. Nobody changes or removes any of it.

alter table delivery.milestones enable row level security, force row level security;
create policy whoever_reads_a_request_reads_its_milestones on delivery.milestones
  for select to sutoon_delivery using (exists (select from delivery.concurrence_requests q where q.id = request));
create policy focal_persons_set_milestones_of_their_own_office on delivery.milestones
  for insert to sutoon_delivery with check (
    not is_by_letter and not is_illustrative and made_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and office = any ((select kernel.offices())::uuid[])
    and office = delivery.accountable(request));
create policy the_secretariat_sets_milestones_of_an_office on delivery.milestones
  for insert to sutoon_delivery with check (
    not is_illustrative and made_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and office = delivery.accountable(request));
create policy the_example_brings_milestones on delivery.milestones
  for insert to sutoon_delivery with check ((select kernel.machine()) = 'example' and is_illustrative);
grant select, insert on delivery.milestones to sutoon_delivery;

alter table delivery.milestone_moves enable row level security, force row level security;
create policy whoever_reads_a_milestone_reads_its_moves on delivery.milestone_moves
  for select to sutoon_delivery using (exists (select from delivery.milestones m where m.id = milestone));
create policy focal_persons_move_milestones_of_their_own_office on delivery.milestone_moves
  for insert to sutoon_delivery with check (
    not is_by_letter and made_by = (select kernel.person())
    and office = any ((select kernel.offices())::uuid[])
    and office = delivery.accountable(request)
    and exists (select from delivery.milestones m join delivery.concurrence_requests q
      on q.lineage = m.lineage and q.strategy = m.strategy where m.id = milestone and q.id = request));
create policy the_secretariat_moves_milestones_of_an_office on delivery.milestone_moves
  for insert to sutoon_delivery with check (
    made_by = (select kernel.person()) and office = delivery.accountable(request)
    and exists (select from delivery.milestones m join delivery.concurrence_requests q
      on q.lineage = m.lineage and q.strategy = m.strategy where m.id = milestone and q.id = request
      and m.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
grant select, insert on delivery.milestone_moves to sutoon_delivery;

alter table delivery.milestone_reports enable row level security, force row level security;
create policy whoever_reads_a_milestone_reads_its_reports on delivery.milestone_reports
  for select to sutoon_delivery using (exists (select from delivery.milestones m where m.id = milestone));
create policy focal_persons_report_milestones_of_their_own_office on delivery.milestone_reports
  for insert to sutoon_delivery with check (
    not is_by_letter and made_by = (select kernel.person())
    and office = any ((select kernel.offices())::uuid[])
    and office = delivery.accountable(request)
    and exists (select from delivery.milestones m join delivery.concurrence_requests q
      on q.lineage = m.lineage and q.strategy = m.strategy where m.id = milestone and q.id = request));
create policy the_secretariat_enters_reached_milestones_by_letter on delivery.milestone_reports
  for insert to sutoon_delivery with check (
    is_by_letter and made_by = (select kernel.person()) and office = delivery.accountable(request)
    and exists (select from delivery.milestones m join delivery.concurrence_requests q
      on q.lineage = m.lineage and q.strategy = m.strategy where m.id = milestone and q.id = request
      and m.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
grant select, insert on delivery.milestone_reports to sutoon_delivery;
-- Deliberately not granted: a report of the secretariat in its own name.

alter table delivery.milestone_judgements enable row level security, force row level security;
create policy whoever_reads_a_milestone_reads_who_saw_the_evidence on delivery.milestone_judgements
  for select to sutoon_delivery using (exists (select from delivery.milestones m where m.id = milestone));
create policy a_second_person_of_the_secretariat_sees_the_evidence on delivery.milestone_judgements
  for insert to sutoon_delivery with check (
    made_by = (select kernel.person())
    and exists (select from delivery.milestone_reports r join delivery.milestones m on m.id = r.milestone
      where r.id = report and r.made_by <> (select kernel.person())
        and m.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
grant select, insert on delivery.milestone_judgements to sutoon_delivery;

alter table delivery.dependencies enable row level security, force row level security;
create policy whoever_reads_both_ends_reads_a_dependency on delivery.dependencies
  for select to sutoon_delivery using (
    exists (select from delivery.milestones m where m.id = first)
    and exists (select from delivery.milestones m where m.id = follows));
create policy the_secretariat_says_what_follows_what on delivery.dependencies
  for insert to sutoon_delivery with check (
    made_by = (select kernel.person()) and strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_dependencies on delivery.dependencies
  for insert to sutoon_delivery with check ((select kernel.machine()) = 'example' and made_by is null);
grant select, insert on delivery.dependencies to sutoon_delivery;

alter table delivery.blocks enable row level security, force row level security;
create policy whoever_reads_a_request_reads_what_stands_in_its_way on delivery.blocks
  for select to sutoon_delivery using (exists (select from delivery.concurrence_requests q where q.id = request));
create policy focal_persons_say_what_blocks_their_own_office on delivery.blocks
  for insert to sutoon_delivery with check (
    not is_by_letter and not is_illustrative and made_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and office = any ((select kernel.offices())::uuid[])
    and office = delivery.accountable(request));
create policy the_secretariat_says_what_blocks_an_office on delivery.blocks
  for insert to sutoon_delivery with check (
    not is_illustrative and made_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and office = delivery.accountable(request));
create policy the_example_brings_blocks on delivery.blocks
  for insert to sutoon_delivery with check ((select kernel.machine()) = 'example' and is_illustrative);
grant select, insert on delivery.blocks to sutoon_delivery;

alter table delivery.block_ends enable row level security, force row level security;
create policy whoever_reads_a_block_reads_how_it_ended on delivery.block_ends
  for select to sutoon_delivery using (exists (select from delivery.blocks b where b.id = block));
create policy focal_persons_say_that_their_own_block_ended on delivery.block_ends
  for insert to sutoon_delivery with check (
    kind = 'unblocked' and made_by = (select kernel.person())
    and delivery.accountable(request) = any ((select kernel.offices())::uuid[]));
create policy the_secretariat_says_how_a_block_ended on delivery.block_ends
  for insert to sutoon_delivery with check (
    made_by = (select kernel.person())
    and exists (select from delivery.blocks b where b.id = block
      and b.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
grant select, insert on delivery.block_ends to sutoon_delivery;
-- Deliberately not granted on any of these: update and delete. What was said on a day was said on that day.
