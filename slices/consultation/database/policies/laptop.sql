-- Packages and homecomings: the secretariat packs, merges and calls off; everybody with a mandate sees that a round is away.
alter table consultation.round_packages enable row level security;
alter table consultation.round_packages force row level security;
create policy those_with_a_mandate_see_that_a_round_is_away on consultation.round_packages
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_packs_rounds on consultation.round_packages
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and packed_by = (select kernel.person())
    and exists (select from consultation.rounds r where r.id = round and r.strategy = round_packages.strategy)
  );
create policy the_secretariat_ends_an_absence on consultation.round_packages
  for update to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and ended_at is null)
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy what_is_refused_while_away_asks_for_packages on consultation.round_packages
  for select to sutoon_owner using (true);
grant select, insert on consultation.round_packages to sutoon_consultation;
grant update (ended_at, ending) on consultation.round_packages to sutoon_consultation;

alter table consultation.homecomings enable row level security;
alter table consultation.homecomings force row level security;
create policy those_with_a_mandate_see_what_came_home on consultation.homecomings
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_merges_what_came_home on consultation.homecomings
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and merged_by = (select kernel.person())
    and exists (select from consultation.round_packages p
                 where p.id = package and p.round = homecomings.round and p.strategy = homecomings.strategy)
  );
create policy the_carrier_asks_for_homecomings on consultation.homecomings
  for select to sutoon_owner using (true);
grant select, insert on consultation.homecomings to sutoon_consultation;

alter table consultation.rows_come_home enable row level security;
alter table consultation.rows_come_home force row level security;
create policy the_secretariat_reads_what_each_row_is_proved_by on consultation.rows_come_home
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_keeps_the_proof_of_each_row on consultation.rows_come_home
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.homecomings h where h.id = homecoming and h.strategy = rows_come_home.strategy)
  );
grant select, insert on consultation.rows_come_home to sutoon_consultation;

alter table consultation.laptops enable row level security;
alter table consultation.laptops force row level security;
create policy those_with_a_mandate_see_that_this_is_a_laptop on consultation.laptops
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_console_makes_a_laptop on consultation.laptops
  for insert to sutoon_consultation with check ((select kernel.machine()) = 'command line');
create policy the_carrier_asks_whether_this_is_a_laptop on consultation.laptops
  for select to sutoon_owner using (true);
grant select, insert on consultation.laptops to sutoon_consultation;

alter table consultation.arrivals enable row level security;
alter table consultation.arrivals force row level security;
create policy the_secretariat_reads_who_came on consultation.arrivals
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_marks_who_came on consultation.arrivals
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and marked_by = (select kernel.person())
    and exists (select from consultation.rounds r where r.id = round and r.strategy = arrivals.strategy)
  );
create policy whoever_stands_at_the_door_marks_whom_they_let_in on consultation.arrivals
  for insert to sutoon_consultation with check (
    is_admitted and marked_by = (select kernel.person()) and consultation.stands_at_the_door(round)
    and exists (select from consultation.rounds r where r.id = round and r.strategy = arrivals.strategy)
    and exists (select from consultation.laptops l where l.round = arrivals.round));
grant select, insert on consultation.arrivals to sutoon_consultation;

alter table consultation.people_come_home enable row level security;
alter table consultation.people_come_home force row level security;
create policy the_secretariat_reads_who_was_known_here on consultation.people_come_home
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_keeps_who_was_known_here on consultation.people_come_home
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.homecomings h where h.id = homecoming and h.strategy = people_come_home.strategy)
  );
grant select, insert on consultation.people_come_home to sutoon_consultation;

-- Which tables the carrier reads and writes, and no other: the list of the program is held against this one by a test.
do $$
declare carried text;
begin
  foreach carried in array array['rounds', 'breakouts', 'breakout_nodes', 'facilitators', 'events', 'agendas', 'sessions',
    'session_groups', 'proposals', 'authors', 'positions', 'dispositions', 'merges', 'conclusions', 'floor_calls',
    'bundles', 'bundled_proposals', 'cosignatures', 'author_keepers', 'sealed_authors',
    'arrivals'] loop
    execute format('create policy what_a_laptop_carries_is_read on consultation.%I for select to sutoon_owner using (true)', carried);
    execute format('create policy what_a_laptop_carries_is_written on consultation.%I for insert to sutoon_owner with check (true)', carried);
  end loop;
  foreach carried in array array['breakouts', 'facilitators', 'positions', 'merges', 'cosignatures'] loop
    execute format('create policy what_a_laptop_carries_is_overtaken on consultation.%I for update to sutoon_owner using (true)', carried);
  end loop;
end $$;

grant execute on function consultation.rows_carried(text, text, uuid[]) to sutoon_consultation;
grant execute on function consultation.bring_rows(text, jsonb) to sutoon_consultation;
grant execute on function consultation.replace_rows(text, text[], jsonb) to sutoon_consultation;
grant execute on function consultation.number_from(int) to sutoon_consultation;
grant execute on function consultation.stands_at_the_door(uuid) to sutoon_consultation;
grant execute on function consultation.admit_at_door(uuid, uuid, text, text, text, uuid, uuid, bytea, text) to sutoon_consultation;
grant execute on function consultation.laptop_held() to sutoon_consultation;
grant execute on function ledger.know_ledger(text, text, uuid) to sutoon_consultation;
grant execute on function ledger.keep_known_tree(text, bigint, uuid[], text[], bigint, text) to sutoon_consultation;
-- Deliberately not granted: must_be_carried and must_be_coming_home, which ask and do nothing; deleting anything.
