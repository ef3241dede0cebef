-- A laptop that opens the package of a workshop lays the version out: its console writes what the package holds, and
-- nobody else does. At home the console has no way to these tables either, for there it makes no laptop.
create policy the_console_of_a_laptop_lays_out_the_version on strategy.versions for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'command line' and made_by is null and based_on is null);
create policy the_console_of_a_laptop_lays_out_nodes on strategy.nodes for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'command line');
create policy the_console_of_a_laptop_lays_out_texts on strategy.field_texts for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'command line');
create policy the_console_of_a_laptop_lays_out_activities on strategy.activities for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'command line');
create policy the_console_of_a_laptop_lays_out_partners on strategy.activity_partners for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'command line');
create policy the_console_of_a_laptop_lays_out_terms on strategy.terms for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'command line' and register is null);
create policy the_console_of_a_laptop_lays_out_terms_of_activities on strategy.activity_terms for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'command line');
create policy the_console_of_a_laptop_sees_where_nodes_hang on strategy.nodes for select to sutoon_strategy
  using ((select kernel.machine()) = 'command line');
create policy the_console_of_a_laptop_sees_that_it_is_the_first on strategy.versions for select to sutoon_strategy
  using ((select kernel.machine()) = 'command line');
