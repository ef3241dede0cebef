-- Events, agendas and who should be heard: everybody with a mandate of the strategy reads them; the secretariat plans them.
alter table consultation.events enable row level security;
alter table consultation.events force row level security;
create policy those_with_a_mandate_read_events on consultation.events
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_plans_events on consultation.events
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.rounds r where r.id = round and r.strategy = events.strategy)
  );
create policy the_counts_of_an_event_read_events on consultation.events for select to sutoon_owner using (true);
create policy the_secretariat_moves_and_cancels_events on consultation.events
  for update to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert on consultation.events to sutoon_consultation;
grant update (title_en, title_ur, place_en, place_ur, starts_on, ends_on, cancelled_at) on consultation.events
  to sutoon_consultation;

alter table consultation.event_changes enable row level security;
alter table consultation.event_changes force row level security;
create policy those_with_a_mandate_read_how_events_changed on consultation.event_changes
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_says_why_an_event_changed on consultation.event_changes
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.events e where e.id = event and e.strategy = event_changes.strategy)
  );
grant select, insert on consultation.event_changes to sutoon_consultation;
-- Deliberately not granted: rewriting what was announced before.

alter table consultation.expected_voices enable row level security;
alter table consultation.expected_voices force row level security;
create policy those_with_a_mandate_read_who_is_expected on consultation.expected_voices
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_says_who_is_expected on consultation.expected_voices
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.events e where e.id = event and e.strategy = expected_voices.strategy)
  );
grant select, insert on consultation.expected_voices to sutoon_consultation;

alter table consultation.expected_bodies enable row level security;
alter table consultation.expected_bodies force row level security;
create policy those_with_a_mandate_read_which_bodies_are_expected on consultation.expected_bodies
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_says_which_bodies_are_expected on consultation.expected_bodies
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.events e where e.id = event and e.strategy = expected_bodies.strategy)
  );
create policy the_voices_heard_read_expected_bodies on consultation.expected_bodies
  for select to sutoon_owner using (true);
grant select, insert on consultation.expected_bodies to sutoon_consultation;

alter table consultation.agendas enable row level security;
alter table consultation.agendas force row level security;
create policy those_with_a_mandate_read_agendas on consultation.agendas
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_sets_agendas on consultation.agendas
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.events e where e.id = event and e.strategy = agendas.strategy)
  );
grant select, insert on consultation.agendas to sutoon_consultation;

alter table consultation.sessions enable row level security;
alter table consultation.sessions force row level security;
create policy those_with_a_mandate_read_sessions on consultation.sessions
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_sets_sessions on consultation.sessions
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.agendas a where a.id = agenda and a.strategy = sessions.strategy)
  );
grant select, insert on consultation.sessions to sutoon_consultation;

alter table consultation.session_groups enable row level security;
alter table consultation.session_groups force row level security;
create policy those_with_a_mandate_read_which_groups_meet on consultation.session_groups
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_says_which_groups_meet on consultation.session_groups
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.agendas a where a.id = agenda and a.strategy = session_groups.strategy)
    and exists (select from consultation.breakouts b where b.id = breakout and b.strategy = session_groups.strategy)
  );
grant select, insert on consultation.session_groups to sutoon_consultation;
-- Deliberately not granted: changing or deleting any of it. A new agenda is a new edition.
