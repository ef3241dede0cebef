-- Disruptions: read by officials. An office reports its own, or the secretariat its letter; a panel's decision is written down
-- by a verifier, approver or somebody of the secretariat who neither submitted it nor is of the reporting office. A review
-- follows a moderation, six months after what it reviews.
alter table results.disruptions enable row level security, force row level security;
create policy officials_read_disruptions on results.disruptions for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy focal_persons_report_disruptions_of_their_offices on results.disruptions for insert to sutoon_results
  with check (not is_by_letter and submitted_by = (select kernel.person()) and office = any ((select kernel.offices())::uuid[])
    and strategy = any ((select kernel.mandated('focal person'))::uuid[]));
create policy the_secretariat_enters_disruptions_from_letters on results.disruptions for insert to sutoon_results
  with check (is_by_letter and submitted_by = (select kernel.person())
    and strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert on results.disruptions to sutoon_results;

alter table results.disruption_supports enable row level security, force row level security;
create policy officials_read_supports on results.disruption_supports for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
create policy whoever_reports_a_disruption_says_who_supported on results.disruption_supports for insert to sutoon_results
  with check (exists (select from results.disruptions d where d.id = disruption and d.submitted_by = (select kernel.person())
    and not exists (select from results.disruption_gradings g where g.disruption = d.id)));
grant select, insert on results.disruption_supports to sutoon_results;

alter table results.disruption_gradings enable row level security, force row level security;
create policy officials_read_gradings on results.disruption_gradings for select to sutoon_results
  using (strategy = any ((select results.strategies_as_official())::uuid[]));
-- The function that tells whether one was moderated runs as the owner, whoever asks.
create policy the_owner_reads_gradings on results.disruption_gradings for select to sutoon_owner using (true);
create policy others_than_the_office_write_down_what_a_panel_decided on results.disruption_gradings for insert to sutoon_results
  with check (made_by = (select kernel.person())
    and (strategy = any ((select kernel.mandated('verifier'))::uuid[]) or strategy = any ((select kernel.mandated('approver'))::uuid[])
      or strategy = any ((select kernel.mandated('secretariat'))::uuid[]))
    and exists (select from results.disruptions d where d.id = disruption and d.submitted_by <> (select kernel.person())
      and d.office <> all ((select identity.offices_of_who_acts())::uuid[])
      and (kind = 'moderated' or (decided_on >= d.happened_on + interval '6 months'
        and results.is_moderated(d.id)))));
grant select, insert on results.disruption_gradings to sutoon_results;
grant execute on function results.is_moderated(uuid) to sutoon_results;
