-- Rounds: everyone with a mandate in the strategy sees them; the secretariat opens and closes them.
alter table consultation.rounds enable row level security;
alter table consultation.rounds force row level security;
create policy those_with_a_mandate_read_rounds on consultation.rounds
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_opens_rounds on consultation.rounds
  for insert to sutoon_consultation with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_closes_rounds on consultation.rounds
  for update to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_example_brings_its_rounds on consultation.rounds
  for all to sutoon_consultation using ((select kernel.machine()) = 'example');
grant select, insert on consultation.rounds to sutoon_consultation;
grant update (closed_at) on consultation.rounds to sutoon_consultation;

-- Proposals: read by whoever may read the words that they would change; made by participants, or by the secretariat from a letter. Never
-- changed and never deleted: no policy and no grant says so.
alter table consultation.proposals enable row level security;
alter table consultation.proposals force row level security;
create policy those_with_a_mandate_read_proposals_on_open_text on consultation.proposals
  for select to sutoon_consultation using (
    level in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[])
  );
create policy officials_read_proposals_on_government_text on consultation.proposals
  for select to sutoon_consultation using (
    level = 'government' and strategy = any ((select consultation.strategies_as_official())::uuid[])
  );
create policy few_read_proposals_on_the_restricted_annex on consultation.proposals
  for select to sutoon_consultation using (
    level = 'restricted annex'
    and (
      strategy = any ((select kernel.mandated('secretariat'))::uuid[])
      or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
      or strategy = any ((select kernel.mandated('oversight'))::uuid[])
    )
  );
create policy participants_and_secretariat_propose on consultation.proposals
  for insert to sutoon_consultation with check (
    (
      strategy = any ((select kernel.mandated('participant'))::uuid[])
      or strategy = any ((select kernel.mandated('focal person'))::uuid[])
      or strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    )
    and exists (select from consultation.rounds r where r.id = round and r.strategy = proposals.strategy)
  );
create policy the_example_brings_its_proposals on consultation.proposals
  for all to sutoon_consultation using ((select kernel.machine()) = 'example');
grant select, insert on consultation.proposals to sutoon_consultation;

-- Authors: whoever may read the proposal may read who made it; one enters oneself, the secretariat whoever wrote a
-- letter, and nobody the author of a hidden proposal.
alter table consultation.authors enable row level security;
alter table consultation.authors force row level security;
create policy whoever_reads_a_proposal_reads_its_author on consultation.authors
  for select to sutoon_consultation using (exists (select from consultation.proposals p where p.id = proposal));
create policy one_enters_oneself_as_author on consultation.authors
  for insert to sutoon_consultation with check (
    person = (select kernel.person()) and office is null
    and exists (select from consultation.proposals p where p.id = proposal and not p.is_hidden)
  );
create policy the_secretariat_enters_who_wrote_a_letter on consultation.authors
  for insert to sutoon_consultation with check (
    exists (
      select from consultation.proposals p
       where p.id = proposal and not p.is_hidden
         and p.strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    )
  );
create policy the_example_brings_its_authors on consultation.authors
  for all to sutoon_consultation using ((select kernel.machine()) = 'example');
grant select, insert on consultation.authors to sutoon_consultation;

-- Positions: one's own row only; counts by sector come from consultation.positions_by_sector.
alter table consultation.positions enable row level security;
alter table consultation.positions force row level security;
create policy one_reads_the_own_position on consultation.positions
  for select to sutoon_consultation using (person = (select kernel.person()));
create policy participants_take_their_own_position on consultation.positions
  for insert to sutoon_consultation with check (
    person = (select kernel.person()) and (office is null or office = any ((select kernel.offices())::uuid[]))
    and (
      strategy = any ((select kernel.mandated('participant'))::uuid[])
      or strategy = any ((select kernel.mandated('focal person'))::uuid[])
    )
    and exists (select from consultation.proposals p where p.id = proposal and p.strategy = positions.strategy)
  );
create policy participants_change_their_own_position on consultation.positions
  for update to sutoon_consultation using (person = (select kernel.person()))
  with check (person = (select kernel.person()) and (office is null or office = any ((select kernel.offices())::uuid[])));
create policy the_example_brings_its_positions on consultation.positions
  for all to sutoon_consultation using ((select kernel.machine()) = 'example');
create policy the_count_by_sector_reads_positions on consultation.positions
  for select to sutoon_owner using (true);
grant select, insert on consultation.positions to sutoon_consultation;
grant update (position, office, sector, taken_at, ledger_entry, ledger_salt) on consultation.positions to sutoon_consultation;

-- Dispositions: read by everyone with a mandate, given by the secretariat, once, and never changed. What was
-- deferred is answered anew, and kept.
alter table consultation.dispositions enable row level security;
alter table consultation.dispositions force row level security;
create policy whoever_reads_a_proposal_reads_its_answer on consultation.dispositions
  for select to sutoon_consultation using (exists (select from consultation.proposals p where p.id = proposal));
create policy the_secretariat_answers_proposals on consultation.dispositions
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and decided_by = (select kernel.person())
    and exists (select from consultation.proposals p where p.id = proposal and p.strategy = dispositions.strategy)
  );
create policy the_example_brings_its_dispositions on consultation.dispositions
  for all to sutoon_consultation using ((select kernel.machine()) = 'example');
create policy the_secretariat_answers_anew_what_was_deferred on consultation.dispositions
  for delete to sutoon_consultation
  using (outcome = 'deferred' and strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy functions_of_deferrals_read_answers on consultation.dispositions for select to sutoon_owner using (true);
grant select, insert, delete on consultation.dispositions to sutoon_consultation;

grant execute on function consultation.strategies_as_official() to sutoon_consultation;
-- Deliberately not granted: changing or deleting a proposal, an author, a disposition; deleting a round, a position, or an answer that is no deferral.

-- Tallies: nobody reads them but the functions that leave small sectors uncounted, and nobody writes them but the trigger.
alter table consultation.tallies enable row level security;
alter table consultation.tallies force row level security;
create policy functions_of_agreement_keep_and_read_tallies on consultation.tallies
  for all to sutoon_owner using (true) with check (true);
grant execute on function consultation.positions_by_sector(uuid[]) to sutoon_consultation;
grant execute on function consultation.official_positions(uuid[]) to sutoon_consultation;
grant execute on function consultation.agreement_in(uuid) to sutoon_consultation;
