-- Tallies: nobody reads them but the functions that leave small sectors uncounted, and nobody writes them but the trigger.
alter table consultation.tallies enable row level security;
alter table consultation.tallies force row level security;
create policy functions_of_agreement_keep_and_read_tallies on consultation.tallies
  for all to sutoon_owner using (true) with check (true);
grant execute on function consultation.positions_by_sector(uuid[]) to sutoon_consultation;
grant execute on function consultation.official_positions(uuid[]) to sutoon_consultation;
grant execute on function consultation.agreement_in(uuid) to sutoon_consultation;
