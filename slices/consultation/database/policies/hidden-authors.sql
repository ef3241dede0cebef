-- Who keeps the names of hidden authors. In words: the secretariat names one facilitator for a round; everybody of the
-- strategy reads who it is; the facilitator alone makes the key, and alone fetches a sealed name, after an opening.
alter table consultation.author_keepers enable row level security;
alter table consultation.author_keepers force row level security;
create policy those_with_a_mandate_read_who_keeps_hidden_authors on consultation.author_keepers
  for select to sutoon_consultation using (strategy = any ((select kernel.strategies())::uuid[]));
create policy the_secretariat_names_who_keeps_hidden_authors on consultation.author_keepers
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and public_key is null
    and exists (select from consultation.rounds r where r.id = round and r.strategy = author_keepers.strategy)
  );
create policy whoever_keeps_hidden_authors_makes_the_key on consultation.author_keepers
  for update to sutoon_consultation using (person = (select kernel.person()) and public_key is null)
  with check (person = (select kernel.person()));
grant select on consultation.author_keepers to sutoon_consultation;
grant insert (round, strategy, person, organisation, name_en, name_ur, ledger_entry, ledger_salt) on consultation.author_keepers to sutoon_consultation;
grant update (public_key, key_made_at, key_entry, key_salt) on consultation.author_keepers to sutoon_consultation;

alter table consultation.author_openings enable row level security;
alter table consultation.author_openings force row level security;
create policy whoever_reads_a_proposal_reads_that_its_author_was_opened on consultation.author_openings
  for select to sutoon_consultation using (exists (select from consultation.proposals p where p.id = proposal));
create policy whoever_keeps_hidden_authors_says_why_one_is_opened on consultation.author_openings
  for insert to sutoon_consultation with check (
    opened_by = (select kernel.person())
    and exists (select from consultation.proposals p join consultation.author_keepers k on k.round = p.round
                 where p.id = proposal and p.is_hidden and p.strategy = author_openings.strategy
                   and k.person = (select kernel.person()))
  );
grant select, insert on consultation.author_openings to sutoon_consultation;

alter table consultation.sealed_authors enable row level security;
alter table consultation.sealed_authors force row level security;
create policy whoever_keeps_hidden_authors_fetches_what_was_opened on consultation.sealed_authors
  for select to sutoon_consultation using (
    exists (select from consultation.author_keepers k
             where k.round = sealed_authors.round and k.person = (select kernel.person()))
    and exists (select from consultation.author_openings o
                 where o.proposal = sealed_authors.proposal and o.opened_by = (select kernel.person()))
  );
create policy a_hidden_author_is_sealed_with_the_proposal on consultation.sealed_authors
  for insert to sutoon_consultation with check (
    exists (select from consultation.proposals p join consultation.author_keepers k on k.round = p.round
             where p.id = proposal and p.is_hidden and p.strategy = sealed_authors.strategy
               and p.round = sealed_authors.round and k.public_key is not null)
  );
grant select, insert on consultation.sealed_authors to sutoon_consultation;
grant execute on function consultation.has_hidden_authors(uuid) to sutoon_consultation;
-- Deliberately not granted: changing who keeps, a key, an opening or a seal; reading a seal before its opening stands.
