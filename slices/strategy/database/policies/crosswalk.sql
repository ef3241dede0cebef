-- Registers are published lists and say nothing of the plan; what was decided of likeness speaks of an activity and is read
-- by whoever reads that. The secretariat writes, in its own name.

alter table strategy.registers enable row level security, force row level security;
create policy people_of_a_strategy_read_its_registers on strategy.registers for select to sutoon_strategy
  using (strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_registers on strategy.registers for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_loads_registers_in_its_own_name on strategy.registers for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and loaded_by = (select kernel.person()));
create policy the_example_loads_registers on strategy.registers for insert to sutoon_strategy
  with check ((select kernel.machine()) = 'example' and loaded_by is null);
grant select, insert on strategy.registers to sutoon_strategy;
-- Deliberately not granted: update and delete. A new edition is a register of its own.

alter table strategy.likeness_decisions enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_likeness on strategy.likeness_decisions for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_likeness on strategy.likeness_decisions for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy participants_read_likeness_of_open_activities on strategy.likeness_decisions for select to sutoon_strategy
  using (level in ('public', 'partners') and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and lineage in (select n.lineage from strategy.nodes n));
create policy machines_read_likeness on strategy.likeness_decisions for select to sutoon_strategy
  using ((select kernel.machine()) in ('reaction', 'job', 'example'));
create policy the_secretariat_decides_likeness_in_its_own_name on strategy.likeness_decisions for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and decided_by = (select kernel.person()));
create policy the_secretariat_narrows_likeness_with_activities on strategy.likeness_decisions for update to sutoon_strategy
  using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert, update (level) on strategy.likeness_decisions to sutoon_strategy;
-- Deliberately not granted: delete, and update of what was decided.
