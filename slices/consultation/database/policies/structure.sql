-- Words of a change that are hidden: the owner's trigger moves them aside and back; no role of a slice reaches the table.
alter table consultation.hidden_changes enable row level security;
alter table consultation.hidden_changes force row level security;
create policy the_trigger_keeps_hidden_changes on consultation.hidden_changes
  for all to sutoon_owner using (true) with check (true);

-- Co-signatures: one's own and one's office's; of others the offices, and persons who said that they may be shown, by
-- whoever reads the proposal. Everybody else is counted by the owner's function, from five persons of a sector on.
alter table consultation.cosignatures enable row level security;
alter table consultation.cosignatures force row level security;
create policy one_reads_the_own_cosignature on consultation.cosignatures
  for select to sutoon_consultation using (person = (select kernel.person()));
create policy whoever_reads_a_proposal_reads_who_shows_themselves on consultation.cosignatures
  for select to sutoon_consultation using (
    is_shown and withdrawn_at is null and exists (select from consultation.proposals p where p.id = proposal)
  );
create policy an_office_reads_its_own_cosignatures on consultation.cosignatures
  for select to sutoon_consultation using (office = any ((select kernel.offices())::uuid[]));
create policy participants_cosign_in_their_own_name on consultation.cosignatures
  for insert to sutoon_consultation with check (
    person = (select kernel.person()) and strategy = any ((select kernel.mandated('participant'))::uuid[])
    and exists (select from consultation.proposals p where p.id = proposal and p.strategy = cosignatures.strategy)
  );
create policy focal_persons_cosign_for_their_office on consultation.cosignatures
  for insert to sutoon_consultation with check (
    office = any ((select kernel.offices())::uuid[])
    and strategy = any ((select kernel.mandated('focal person'))::uuid[])
    and exists (select from consultation.proposals p where p.id = proposal and p.strategy = cosignatures.strategy)
  );
create policy the_secretariat_enters_cosignatures_from_letters on consultation.cosignatures
  for insert to sutoon_consultation with check (
    office is not null and strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.proposals p where p.id = proposal and p.strategy = cosignatures.strategy)
  );
create policy one_takes_back_and_renews_the_own_cosignature on consultation.cosignatures
  for update to sutoon_consultation
  using (person = (select kernel.person()) or office = any ((select kernel.offices())::uuid[]))
  with check (person = (select kernel.person()) or office = any ((select kernel.offices())::uuid[]));
create policy the_count_of_cosigners_reads_cosignatures on consultation.cosignatures
  for select to sutoon_owner using (true);
grant select, insert on consultation.cosignatures to sutoon_consultation;
grant update (is_shown, shown_en, shown_ur, sector, signed_at, withdrawn_at, ledger_entry, ledger_salt)
  on consultation.cosignatures to sutoon_consultation;
grant execute on function consultation.cosigners_by_sector(uuid[]) to sutoon_consultation;
-- Deliberately not granted: deleting one. It is taken back, and counts no more.

-- Bundles: read by those who may read what they hold; made by the author of all of it, and never changed.
alter table consultation.bundles enable row level security;
alter table consultation.bundles force row level security;
create policy whoever_reads_what_it_holds_reads_a_bundle on consultation.bundles
  for select to sutoon_consultation using (
    strategy = any ((select kernel.strategies())::uuid[])
    and level = any ((select consultation.levels_read_in(bundles.strategy))::text[])
  );
create policy authors_bundle_in_a_round on consultation.bundles
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.strategies())::uuid[])
    and exists (select from consultation.rounds r where r.id = round and r.strategy = bundles.strategy)
  );
grant select, insert on consultation.bundles to sutoon_consultation;

alter table consultation.bundled_proposals enable row level security;
alter table consultation.bundled_proposals force row level security;
create policy whoever_reads_a_proposal_reads_that_it_is_bundled on consultation.bundled_proposals
  for select to sutoon_consultation using (exists (select from consultation.proposals p where p.id = proposal));
create policy authors_bundle_their_own_proposals on consultation.bundled_proposals
  for insert to sutoon_consultation with check (
    consultation.is_own_proposal(proposal)
    and exists (select from consultation.proposals p join consultation.bundles b on b.round = p.round
                 where p.id = proposal and b.id = bundle and p.strategy = bundled_proposals.strategy)
  );
create policy the_rule_of_bundles_reads_them on consultation.bundled_proposals
  for select to sutoon_owner using (true);
create policy the_rule_of_bundles_reads_answers on consultation.dispositions
  for select to sutoon_owner using (true);
grant select, insert on consultation.bundled_proposals to sutoon_consultation;
create policy the_secretariat_bundles_what_an_office_asked_to_by_letter on consultation.bundled_proposals
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.authors a where a.proposal = bundled_proposals.proposal and a.office is not null)
    and exists (select from consultation.proposals p join consultation.bundles b on b.round = p.round
                 where p.id = proposal and b.id = bundle and p.strategy = bundled_proposals.strategy)
  );
create policy what_was_undone_leaves_the_bundle on consultation.bundled_proposals for delete to sutoon_owner using (true);
-- Deliberately not granted: changing a bundle. What was proposed together is answered together, or is undone before.

-- Bundles that were undone: by the author of all that stood in it, or by the secretariat from the office's letter.
alter table consultation.undone_bundles enable row level security;
alter table consultation.undone_bundles force row level security;
create policy whoever_reads_what_it_held_reads_that_a_bundle_was_undone on consultation.undone_bundles
  for select to sutoon_consultation using (
    exists (select from consultation.unbundled_proposals u where u.bundle = undone_bundles.bundle)
  );
create policy authors_undo_their_own_bundle on consultation.undone_bundles
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.strategies())::uuid[]) and consultation.is_bundle_of_own(bundle)
  );
create policy the_secretariat_undoes_a_bundle_by_letter on consultation.undone_bundles
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[])
    and exists (select from consultation.bundled_proposals m join consultation.authors a on a.proposal = m.proposal
                 where m.bundle = undone_bundles.bundle and m.strategy = undone_bundles.strategy and a.office is not null)
  );
create policy the_rule_of_bundles_reads_what_is_undone on consultation.undone_bundles
  for select to sutoon_owner using (true);
grant select, insert on consultation.undone_bundles to sutoon_consultation;
grant execute on function consultation.is_bundle_of_own(uuid) to sutoon_consultation;

alter table consultation.unbundled_proposals enable row level security;
alter table consultation.unbundled_proposals force row level security;
create policy whoever_reads_a_proposal_reads_that_it_was_bundled on consultation.unbundled_proposals
  for select to sutoon_consultation using (exists (select from consultation.proposals p where p.id = proposal));
create policy the_rule_of_bundles_keeps_what_stood_together on consultation.unbundled_proposals
  for all to sutoon_owner using (true) with check (true);
grant select on consultation.unbundled_proposals to sutoon_consultation;
