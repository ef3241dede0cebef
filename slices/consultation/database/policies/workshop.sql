-- Breakout groups: everyone with a mandate of the strategy may enter any of them; the secretariat opens them; whoever
-- facilitates one runs it.
alter table consultation.breakouts enable row level security;
alter table consultation.breakouts force row level security;
create policy those_with_a_mandate_read_breakouts on consultation.breakouts
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_opens_breakouts on consultation.breakouts
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.rounds r where r.id = round and r.strategy = breakouts.strategy)
  );
create policy whoever_facilitates_opens_and_closes_the_doors on consultation.breakouts
  for update to sutoon_consultation using (id = any ((select consultation.breakouts_facilitated())::uuid[]));
create policy the_feed_reads_breakouts on consultation.breakouts
  for select to sutoon_owner using (true);
grant select, insert on consultation.breakouts to sutoon_consultation;
grant update (closed_at, changed_at) on consultation.breakouts to sutoon_consultation;

alter table consultation.breakout_nodes enable row level security;
alter table consultation.breakout_nodes force row level security;
create policy those_with_a_mandate_read_what_a_breakout_treats on consultation.breakout_nodes
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_says_what_a_breakout_treats on consultation.breakout_nodes
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.breakouts b where b.id = breakout and b.strategy = breakout_nodes.strategy)
  );
grant select, insert on consultation.breakout_nodes to sutoon_consultation;

alter table consultation.facilitators enable row level security;
alter table consultation.facilitators force row level security;
create policy those_with_a_mandate_read_who_facilitates on consultation.facilitators
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_names_facilitators on consultation.facilitators
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.breakouts b where b.id = breakout and b.strategy = facilitators.strategy)
  );
create policy the_secretariat_relieves_facilitators on consultation.facilitators
  for update to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert on consultation.facilitators to sutoon_consultation;
grant update (named_at, relieved_at, ledger_entry, ledger_salt) on consultation.facilitators to sutoon_consultation;

-- The floor, the duplicates and the conclusions: whoever reads the proposal reads what became of it in the room.
alter table consultation.floor_calls enable row level security;
alter table consultation.floor_calls force row level security;
create policy whoever_may_read_the_proposal_sees_the_floor on consultation.floor_calls
  for select to sutoon_consultation using (
    strategy = any ((select kernel.strategies())::uuid[])
    and (proposal is null or exists (select from consultation.proposals p where p.id = proposal))
  );
create policy whoever_facilitates_calls_to_the_floor on consultation.floor_calls
  for insert to sutoon_consultation with check (
    breakout = any ((select consultation.breakouts_facilitated())::uuid[])
    and exists (select from consultation.breakouts b where b.id = breakout and b.strategy = floor_calls.strategy)
  );
grant select, insert on consultation.floor_calls to sutoon_consultation;

alter table consultation.merges enable row level security;
alter table consultation.merges force row level security;
create policy whoever_reads_a_proposal_reads_its_merge on consultation.merges
  for select to sutoon_consultation using (
    exists (select from consultation.proposals p where p.id = proposal)
    and exists (select from consultation.proposals k where k.id = kept)
  );
create policy whoever_facilitates_merges on consultation.merges
  for insert to sutoon_consultation with check (
    breakout = any ((select consultation.breakouts_facilitated())::uuid[])
    and exists (select from consultation.proposals p where p.id = proposal and p.strategy = merges.strategy)
  );
create policy whoever_facilitates_separates on consultation.merges
  for update to sutoon_consultation using (breakout = any ((select consultation.breakouts_facilitated())::uuid[]));
grant select, insert on consultation.merges to sutoon_consultation;
grant update (separated_at) on consultation.merges to sutoon_consultation;

alter table consultation.conclusions enable row level security;
alter table consultation.conclusions force row level security;
create policy whoever_reads_a_proposal_reads_its_conclusion on consultation.conclusions
  for select to sutoon_consultation using (exists (select from consultation.proposals p where p.id = proposal));
create policy whoever_facilitates_concludes on consultation.conclusions
  for insert to sutoon_consultation with check (
    breakout = any ((select consultation.breakouts_facilitated())::uuid[])
    and exists (select from consultation.proposals p where p.id = proposal and p.strategy = conclusions.strategy)
  );
grant select, insert on consultation.conclusions to sutoon_consultation;

-- Changes: written by triggers and read by the poller, through functions of the owner; nobody else reaches the table.
alter table consultation.changes enable row level security;
alter table consultation.changes force row level security;
create policy the_feed_tells_changes on consultation.changes for insert to sutoon_owner with check (true);
create policy the_feed_reads_changes on consultation.changes for select to sutoon_owner using (true);
create policy the_feed_drops_old_changes on consultation.changes for delete to sutoon_owner using (true);
create policy the_feed_reads_proposals on consultation.proposals for select to sutoon_owner using (true);

grant execute on function consultation.breakouts_facilitated() to sutoon_consultation;
grant execute on function consultation.levels_read_in(uuid) to sutoon_consultation;
grant execute on function consultation.changes_since(bigint) to sutoon_consultation;
-- Deliberately not granted: deleting anything; changing a call, a conclusion, or who was named; reading changes.
-- Entered by a facilitator for somebody without a device: read by that person and by who entered it.
alter table consultation.entered_for enable row level security;
alter table consultation.entered_for force row level security;
create policy one_reads_what_was_entered_for_oneself on consultation.entered_for
  for select to sutoon_consultation using (person = (select kernel.person()));
create policy one_reads_what_one_entered_for_others on consultation.entered_for
  for select to sutoon_consultation using (entered_by = (select kernel.person()));
create policy functions_of_the_room_keep_what_was_entered on consultation.entered_for
  for insert to sutoon_owner with check (true);
create policy functions_of_the_room_ask_what_was_entered on consultation.entered_for
  for select to sutoon_owner using (true);
grant select on consultation.entered_for to sutoon_consultation;
-- Deliberately not granted: writing it. The functions below write it together with what was entered.

alter table consultation.entered_notices enable row level security;
alter table consultation.entered_notices force row level security;
create policy functions_of_the_room_say_who_is_told on consultation.entered_notices
  for all to sutoon_owner using (true) with check (true);
create policy the_job_that_tells_of_entries_reads_whom on consultation.entered_notices
  for select to sutoon_consultation using ((select kernel.machine()) = 'job');
create policy the_job_that_tells_of_entries_notes_that_it_did on consultation.entered_notices
  for update to sutoon_consultation using ((select kernel.machine()) = 'job');
grant select, update (sent_at) on consultation.entered_notices to sutoon_consultation;
-- Deliberately not granted: reading an address to whoever entered it, or to the secretariat.

create policy whoever_facilitates_enters_what_was_proposed_in_the_group on consultation.proposals
  for insert to sutoon_consultation with check (
    not is_hidden and node = any ((select consultation.nodes_entered_on())::uuid[])
    and exists (select from consultation.breakouts b
                 where b.round = proposals.round and b.id = any ((select consultation.rooms_run())::uuid[]))
    and exists (select from consultation.rounds r where r.id = round and r.strategy = proposals.strategy)
  );
create policy whoever_facilitates_enters_who_spoke on consultation.authors
  for insert to sutoon_consultation with check (
    exists (select from consultation.proposals p
             where p.id = proposal and not p.is_hidden and p.made_on = current_date and (person is null or office is null)
               and p.node = any ((select consultation.nodes_entered_on())::uuid[])));
create policy whoever_facilitates_enters_cosignatures_of_offices on consultation.cosignatures
  for insert to sutoon_consultation with check (
    office is not null
    and exists (select from consultation.proposals p
                 where p.id = proposal and p.strategy = cosignatures.strategy
                   and p.node = any ((select consultation.nodes_entered_on())::uuid[])));

grant execute on function consultation.rooms_run() to sutoon_consultation;
grant execute on function consultation.may_enter_in(uuid, uuid) to sutoon_consultation;
grant execute on function consultation.nodes_entered_on() to sutoon_consultation;
grant execute on function consultation.speaker_at(uuid, text) to sutoon_consultation;
grant execute on function consultation.speaker_known(uuid, uuid) to sutoon_consultation;
grant execute on function consultation.enter_position(uuid, uuid, uuid, text, uuid, bytea) to sutoon_consultation;
grant execute on function consultation.enter_cosignature(uuid, uuid, uuid, boolean, uuid, uuid, bytea) to sutoon_consultation;
grant execute on function consultation.say_who_is_told(uuid) to sutoon_consultation;
