-- A preview shows what an audience would read, and publication takes what the public would. These policies only take away: beside them, whoever asks still reads no
-- more than the policies of their own mandates allow.

grant execute on function strategy.audience_levels() to sutoon_strategy;

create policy a_preview_reads_only_nodes_of_its_audience on strategy.nodes as restrictive for select to sutoon_strategy
  using (level = any ((select strategy.audience_levels())::text[]));
create policy a_preview_reads_only_texts_of_its_audience on strategy.field_texts as restrictive for select to sutoon_strategy
  using (level = any ((select strategy.audience_levels())::text[]));
create policy a_preview_reads_only_activities_of_its_audience on strategy.activities as restrictive for select to sutoon_strategy
  using (node_level = any ((select strategy.audience_levels())::text[]));
create policy a_preview_reads_only_partners_of_its_audience on strategy.activity_partners as restrictive for select to sutoon_strategy
  using (node_level = any ((select strategy.audience_levels())::text[]));
create policy a_preview_reads_only_activity_terms_of_its_audience on strategy.activity_terms as restrictive for select to sutoon_strategy
  using (node_level = any ((select strategy.audience_levels())::text[]));
create policy a_preview_reads_only_bodies_of_its_audience on strategy.bodies as restrictive for select to sutoon_strategy
  using (level = any ((select strategy.audience_levels())::text[]));
create policy a_preview_reads_only_members_of_bodies_of_its_audience on strategy.body_members as restrictive for select to sutoon_strategy
  using (level = any ((select strategy.audience_levels())::text[]));
create policy a_preview_reads_only_risks_of_its_audience on strategy.risks as restrictive for select to sutoon_strategy
  using (level = any ((select strategy.audience_levels())::text[]));
create policy a_preview_reads_only_risk_revisions_of_its_audience on strategy.risk_revisions as restrictive for select to sutoon_strategy
  using (level = any ((select strategy.audience_levels())::text[]));
