-- What is public still, for those inside government who publish: see the function.
create policy whether_a_node_is_public_still_reads_nodes on strategy.nodes for select to sutoon_owner using (true);
create policy whether_a_node_is_public_still_reads_texts on strategy.field_texts for select to sutoon_owner using (true);
grant execute on function strategy.public_still(uuid, uuid[]) to sutoon_strategy;
