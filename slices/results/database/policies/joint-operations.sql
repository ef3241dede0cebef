-- Joint operations: read by officials; reported by the office that led, or by the secretariat from its letter, with all results
-- and shares at once. Nobody adds to one later, and nobody changes or removes any of it.
alter table results.joint_operations enable row level security, force row level security;
create policy officials_read_joint_operations on results.joint_operations for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy focal_persons_report_operations_that_their_offices_led on results.joint_operations for insert to sutoon_results
  with check (not is_by_letter and submitted_by = (select kernel.person()) and office = any ((select kernel.offices())::uuid[])
    and strategy = any ((select kernel.mandated('focal person'))::uuid[]));
create policy the_secretariat_enters_joint_operations_from_letters on results.joint_operations for insert to sutoon_results
  with check (is_by_letter and submitted_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert on results.joint_operations to sutoon_results;

alter table results.joint_results enable row level security, force row level security;
create policy officials_read_joint_results on results.joint_results for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy whoever_reports_a_joint_operation_says_its_results on results.joint_results for insert to sutoon_results
  with check (not results.has_joint_results(operation) and exists (
    select from results.joint_operations j where j.id = operation and j.submitted_by = (select kernel.person())));
grant select, insert on results.joint_results to sutoon_results;

alter table results.joint_shares enable row level security, force row level security;
create policy officials_read_joint_shares on results.joint_shares for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy whoever_reports_a_joint_operation_says_its_shares on results.joint_shares for insert to sutoon_results
  with check (not results.has_joint_shares(operation) and exists (
    select from results.joint_operations j where j.id = operation and j.submitted_by = (select kernel.person())));
grant select, insert on results.joint_shares to sutoon_results;

-- A policy cannot ask its own table: these two run as the owner, whoever asks.
create policy the_owner_reads_joint_results on results.joint_results for select to sutoon_owner using (true);
create policy the_owner_reads_joint_shares on results.joint_shares for select to sutoon_owner using (true);
grant execute on function results.has_joint_results(uuid) to sutoon_results;
grant execute on function results.has_joint_shares(uuid) to sutoon_results;
