-- Who may read and write what identity holds, now.

-- Public knowledge: strategies by name, organisations, offices with their dates, and whose installation this is.
-- Readable in SQL by every slice that the map lets know identity, where its room is open.
grant usage on schema identity to sutoon_app;
do $$
declare slice text;
begin
  foreach slice in array array['identity', 'correspondence', 'evidence', 'strategy', 'consultation', 'delivery', 'results',
                               'safeguards', 'exchange', 'protection'] loop
    if exists (select from pg_namespace where nspname = slice) then
      execute format('grant usage on schema identity to %I', 'sutoon_' || slice);
      execute format('grant select on identity.strategies, identity.organisations, identity.offices,
        identity.office_periods, identity.office_register, identity.workspace to %I', 'sutoon_' || slice);
    end if;
  end loop;
end $$;

alter table identity.strategies enable row level security, force row level security;
create policy any_slice_reads_the_names_of_strategies on identity.strategies
  for select to sutoon_acting using (true);
create policy the_console_and_the_example_register_strategies on identity.strategies
  for insert to sutoon_identity with check ((select kernel.machine()) in ('example', 'command line'));
create policy the_first_administrator_registers_the_first_strategy on identity.strategies
  for insert to sutoon_identity with check (exists (
    select from identity.setup_links l where l.used_by = (select kernel.person()) and l.used_at = now()));
create policy functions_of_identity_register_strategies on identity.strategies
  for insert to sutoon_owner with check (true);
grant insert (id, code, name_en, name_ur) on identity.strategies to sutoon_identity;
-- Deliberately not granted to administrators: a strategy without its administrator. They call register_strategy.

alter table identity.organisations enable row level security, force row level security;
create policy any_slice_reads_organisations on identity.organisations
  for select to sutoon_acting using (true);
create policy administrators_and_secretariats_register_organisations on identity.organisations
  for insert to sutoon_identity with check (
    cardinality((select kernel.mandated('administrator'))) > 0 or cardinality((select kernel.mandated('secretariat'))) > 0);
create policy the_console_and_the_example_register_organisations on identity.organisations
  for insert to sutoon_identity with check ((select kernel.machine()) in ('example', 'command line'));
grant insert (id, code, sector, name_en, name_ur, ledger_entry, ledger_salt, ledger_row)
  on identity.organisations to sutoon_identity;

alter table identity.offices enable row level security, force row level security;
create policy any_slice_reads_offices on identity.offices
  for select to sutoon_acting using (true);
create policy functions_of_identity_read_whose_an_office_is on identity.offices
  for select to sutoon_owner using (true);
create policy administrators_and_secretariats_register_offices on identity.offices
  for insert to sutoon_identity with check (
    cardinality((select kernel.mandated('administrator'))) > 0 or cardinality((select kernel.mandated('secretariat'))) > 0);
create policy the_console_and_the_example_register_offices on identity.offices
  for insert to sutoon_identity with check ((select kernel.machine()) in ('example', 'command line'));
grant insert (id, organisation, code, name_en, name_ur, ledger_entry, ledger_salt, ledger_row)
  on identity.offices to sutoon_identity;

alter table identity.office_periods enable row level security, force row level security;
create policy any_slice_reads_when_offices_exist on identity.office_periods
  for select to sutoon_acting using (true);
create policy the_opening_of_a_session_reads_when_offices_exist on identity.office_periods
  for select to sutoon_owner using (true);
create policy administrators_and_secretariats_begin_periods on identity.office_periods
  for insert to sutoon_identity with check (
    cardinality((select kernel.mandated('administrator'))) > 0 or cardinality((select kernel.mandated('secretariat'))) > 0);
create policy the_console_and_the_example_begin_periods on identity.office_periods
  for insert to sutoon_identity with check ((select kernel.machine()) in ('example', 'command line'));
create policy administrators_and_secretariats_end_offices on identity.office_periods
  for update to sutoon_identity using (
    cardinality((select kernel.mandated('administrator'))) > 0 or cardinality((select kernel.mandated('secretariat'))) > 0);
grant insert (id, office, exists_from, exists_until, successor, source) on identity.office_periods to sutoon_identity;
grant update (exists_until, successor, ending, end_entry, end_salt) on identity.office_periods to sutoon_identity;
-- Deliberately not granted: changing an office's code or the day it began; a mistake is ended and registered anew.

alter table identity.workspace enable row level security, force row level security;
create policy any_slice_reads_whose_installation_this_is on identity.workspace
  for select to sutoon_acting using (true);
create policy functions_of_identity_ask_whether_this_is_a_workshop on identity.workspace for select to sutoon_owner using (true);
create policy the_console_and_the_example_name_the_workspace on identity.workspace
  for insert to sutoon_identity with check ((select kernel.machine()) in ('example', 'command line'));
create policy the_console_renames_the_workspace on identity.workspace
  for update to sutoon_identity using ((select kernel.machine()) = 'command line');
create policy the_first_administrator_names_the_workspace on identity.workspace
  for update to sutoon_identity using (not example and exists (
    select from identity.setup_links l where l.used_by = (select kernel.person()) and l.used_at = now()));
grant insert (example, notice_en, notice_ur, name_en, name_ur, host, workshop) on identity.workspace to sutoon_identity;
grant update (name_en, name_ur, host) on identity.workspace to sutoon_identity;
-- Deliberately not granted: whether it is an example never changes.

-- People. Participants see nobody; who holds an office of the strategy is known to those who work in it.
alter table identity.mandates enable row level security, force row level security;
create policy everybody_reads_their_own_mandates on identity.mandates
  for select to sutoon_identity using (person = (select kernel.person()));
create policy administrators_and_secretariats_read_mandates on identity.mandates
  for select to sutoon_identity using (
    strategy = any ((select kernel.mandated('administrator'))::uuid[])
    or strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy those_with_a_mandate_read_who_holds_office on identity.mandates
  for select to sutoon_identity using (
    kind <> 'participant' and strategy = any ((select kernel.strategies())::uuid[]));
create policy machines_read_mandates on identity.mandates
  for select to sutoon_identity using ((select kernel.machine()) in ('job', 'reaction', 'example', 'command line'));
create policy the_opening_of_a_session_reads_mandates on identity.mandates
  for select to sutoon_owner using (true);
create policy administrators_give_mandates_to_others on identity.mandates
  for insert to sutoon_identity with check (
    strategy = any ((select kernel.mandated('administrator'))::uuid[]) and person <> (select kernel.person()));
create policy secretariats_give_mandates_to_focal_persons_and_participants on identity.mandates
  for insert to sutoon_identity with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and person <> (select kernel.person())
    and kind in ('focal person', 'participant'));
create policy the_console_and_the_example_give_mandates on identity.mandates
  for insert to sutoon_identity with check ((select kernel.machine()) in ('example', 'command line'));
create policy the_first_administrator_takes_the_first_mandate on identity.mandates
  for insert to sutoon_identity with check (
    kind = 'administrator' and person = (select kernel.person()) and exists (
      select from identity.setup_links l where l.used_by = (select kernel.person()) and l.used_at = now()));
create policy functions_of_identity_seat_the_first_administrator on identity.mandates
  for insert to sutoon_owner with check (kind = 'administrator' and person = (select kernel.person()));
create policy administrators_end_mandates on identity.mandates
  for update to sutoon_identity using (strategy = any ((select kernel.mandated('administrator'))::uuid[]));
create policy secretariats_end_mandates_of_those_they_may_name on identity.mandates
  for update to sutoon_identity using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and kind in ('focal person', 'participant'));
grant select on identity.mandates to sutoon_identity;
grant insert (id, person, strategy, kind, office, charge, holds_from, holds_until, ledger_entry, ledger_salt)
  on identity.mandates to sutoon_identity;
grant update (holds_until, end_entry, end_salt) on identity.mandates to sutoon_identity;

alter table identity.people enable row level security, force row level security;
create policy everybody_reads_their_own_name on identity.people
  for select to sutoon_identity using (id = (select kernel.person()));
create policy who_sees_a_mandate_sees_its_holder on identity.people
  for select to sutoon_identity using (id in (select m.person from identity.mandates m));
create policy administrators_read_the_names_of_all on identity.people
  for select to sutoon_identity using (cardinality((select kernel.mandated('administrator'))) > 0);
create policy machines_read_names on identity.people
  for select to sutoon_identity using ((select kernel.machine()) in ('job', 'reaction', 'example', 'command line'));
create policy functions_of_identity_read_names on identity.people
  for select to sutoon_owner using (true);
create policy functions_of_identity_enter_the_first_person on identity.people
  for insert to sutoon_owner with check (true);
create policy functions_of_identity_take_the_name_that_the_invited_give on identity.people
  for update to sutoon_owner using (true);
create policy those_who_invite_enter_people on identity.people
  for insert to sutoon_identity with check (
    cardinality((select kernel.mandated('administrator'))) > 0 or cardinality((select kernel.mandated('secretariat'))) > 0);
create policy the_console_and_the_example_enter_people on identity.people
  for insert to sutoon_identity with check ((select kernel.machine()) in ('example', 'command line'));
grant select on identity.people to sutoon_identity;
grant insert (id, name_en, name_ur) on identity.people to sutoon_identity;

alter table identity.email_addresses enable row level security, force row level security;
create policy everybody_reads_their_own_address on identity.email_addresses
  for select to sutoon_identity using (person = (select kernel.person()));
create policy administrators_read_addresses on identity.email_addresses
  for select to sutoon_identity using (cardinality((select kernel.mandated('administrator'))) > 0);
create policy secretariats_read_the_addresses_of_their_strategies on identity.email_addresses
  for select to sutoon_identity using (person in (
    select m.person from identity.mandates m
    where m.strategy = any ((select kernel.mandated('secretariat'))::uuid[])));
create policy machines_read_addresses on identity.email_addresses
  for select to sutoon_identity using ((select kernel.machine()) in ('job', 'reaction', 'example', 'command line'));
create policy functions_of_identity_read_addresses on identity.email_addresses
  for select to sutoon_owner using (true);
create policy functions_of_identity_enter_the_first_address on identity.email_addresses
  for insert to sutoon_owner with check (true);
create policy those_who_invite_enter_addresses on identity.email_addresses
  for insert to sutoon_identity with check (
    cardinality((select kernel.mandated('administrator'))) > 0 or cardinality((select kernel.mandated('secretariat'))) > 0);
create policy the_console_and_the_example_enter_addresses on identity.email_addresses
  for insert to sutoon_identity with check ((select kernel.machine()) in ('example', 'command line'));
grant select on identity.email_addresses to sutoon_identity;
grant insert (person, email) on identity.email_addresses to sutoon_identity;

alter table identity.forgettings enable row level security, force row level security;
create policy administrators_read_who_was_forgotten_and_why on identity.forgettings
  for select to sutoon_identity using (cardinality((select kernel.mandated('administrator'))) > 0);
create policy who_confirmed_says_in_their_own_name_whom_they_forgot on identity.forgettings
  for insert to sutoon_identity with check (
    identity.answers_for_every_strategy_of(person, array['administrator', 'oversight'])
    and forgotten_by = (select kernel.person()) and person <> (select kernel.person()));
grant select, insert (id, person, reason, forgotten_by, ledger_entry, ledger_salt) on identity.forgettings
  to sutoon_identity;

alter table identity.key_requests enable row level security, force row level security;
create policy administrators_and_oversight_read_whose_key_is_asked_for on identity.key_requests
  for select to sutoon_identity using (
    cardinality((select kernel.mandated('administrator'))) > 0 or cardinality((select kernel.mandated('oversight'))) > 0);
create policy administrators_of_all_their_strategies_ask_for_a_key on identity.key_requests
  for insert to sutoon_identity with check (
    identity.answers_for_every_strategy_of(person, array['administrator']) and asked_by = (select kernel.person()));
create policy functions_of_identity_find_requests_for_keys on identity.key_requests
  for select to sutoon_owner using (true);
create policy functions_of_identity_close_requests_for_keys on identity.key_requests
  for update to sutoon_owner using (true);
grant select, insert (id, person, reason, asked_by, ledger_entry, ledger_salt) on identity.key_requests to sutoon_identity;
-- Deliberately not granted: closing a request otherwise than by destroying the key.

alter table identity.invitations enable row level security, force row level security;
create policy administrators_and_secretariats_read_invitations on identity.invitations
  for select to sutoon_identity using (
    strategy = any ((select kernel.mandated('administrator'))::uuid[])
    or strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_invited_read_their_own_invitation on identity.invitations
  for select to sutoon_identity using (person = (select kernel.person()));
create policy administrators_and_secretariats_invite on identity.invitations
  for insert to sutoon_identity with check (
    strategy = any ((select kernel.mandated('administrator'))::uuid[])
    or strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_invited_note_their_acceptance on identity.invitations
  for update to sutoon_identity using (person = (select kernel.person()) and accepted_at is not null);
create policy the_mailing_job_reads_open_invitations on identity.invitations
  for select to sutoon_identity using ((select kernel.machine()) = 'job' and accepted_at is null);
create policy the_mailing_job_gives_an_invitation_its_secret on identity.invitations
  for update to sutoon_identity using ((select kernel.machine()) = 'job' and accepted_at is null);
create policy functions_of_identity_read_invitations on identity.invitations
  for select to sutoon_owner using (true);
create policy functions_of_identity_accept_invitations on identity.invitations
  for update to sutoon_owner using (true);
grant select (id, person, strategy, made_at, expires_at, accepted_at, ledger_entry, acceptance_entry)
  on identity.invitations to sutoon_identity;
grant insert (id, person, strategy, expires_at, ledger_entry, ledger_salt) on identity.invitations to sutoon_identity;
grant update (token_sha256, acceptance_entry, acceptance_salt) on identity.invitations to sutoon_identity;
-- Deliberately not granted: reading the hash of a link, and moving its day of expiry. Who invites never holds the link:
-- the job that mails it makes the secret, so that nobody can open an account in another's name.

alter table identity.access_tokens enable row level security, force row level security;
create policy everybody_reads_their_own_access_tokens on identity.access_tokens
  for select to sutoon_identity using (person = (select kernel.person()));
create policy everybody_makes_their_own_access_tokens on identity.access_tokens
  for insert to sutoon_identity with check (person = (select kernel.person()));
create policy everybody_revokes_their_own_access_tokens on identity.access_tokens
  for update to sutoon_identity using (person = (select kernel.person()));
create policy the_console_makes_access_tokens on identity.access_tokens
  for insert to sutoon_identity with check ((select kernel.machine()) = 'command line');
create policy the_opening_of_a_session_reads_access_tokens on identity.access_tokens
  for select to sutoon_owner using (true);
grant select (id, person, name, scopes, made_at, expires_at, revoked_at, ledger_entry) on identity.access_tokens
  to sutoon_identity;
grant insert (id, person, name, sha256, scopes, expires_at, ledger_entry, ledger_salt) on identity.access_tokens
  to sutoon_identity;
grant update (revoked_at, revocation_entry, revocation_salt) on identity.access_tokens to sutoon_identity;
-- Deliberately not granted: reading the hash of a token, widening its scopes, moving its day of expiry.

alter table identity.setup_links enable row level security, force row level security;
create policy the_console_makes_setup_links on identity.setup_links
  for all to sutoon_identity using ((select kernel.machine()) = 'command line');
create policy the_first_administrator_is_known_by_the_link on identity.setup_links
  for select to sutoon_identity using (used_by = (select kernel.person()));
create policy functions_of_identity_read_setup_links on identity.setup_links
  for select to sutoon_owner using (true);
create policy functions_of_identity_use_setup_links on identity.setup_links
  for update to sutoon_owner using (true);
grant select, delete on identity.setup_links to sutoon_identity;
grant insert (sha256, expires_at) on identity.setup_links to sutoon_identity;

-- Functions.
grant execute on function identity.open_session(text, text) to sutoon_app;
grant execute on function identity.look_at_invitation(text) to sutoon_identity;
grant execute on function identity.accept_invitation(text, text, text, text) to sutoon_identity;
grant execute on function identity.take_setup_link(text, text, text, text, text) to sutoon_identity;
grant execute on function identity.open_account(uuid, text) to sutoon_identity;
grant execute on function identity.known_person(text), identity.known_by_address(text, uuid) to sutoon_identity;
grant execute on function identity.sign_out_everywhere() to sutoon_identity;
grant execute on function identity.destroy_pseudonym_key(uuid) to sutoon_identity;
grant execute on function identity.answers_for_every_strategy_of(uuid, text[]) to sutoon_identity;
grant execute on function identity.others_who_may_confirm(uuid) to sutoon_identity;
grant execute on function identity.register_strategy(uuid, text, text, text, uuid, uuid, bytea) to sutoon_identity;
grant execute on function identity.seated_administrators(uuid) to sutoon_identity;
grant execute on function identity.addresses_for_copies(uuid, uuid, uuid[]) to sutoon_identity;
-- Deliberately not granted: ledger.destroy_pseudonym_key itself, which asks nobody why.
-- Deliberately not granted: write_account, which believes whom it is told.

-- The sign-in library, under a role that no slice has.
grant usage on schema sign_in to sutoon_sign_in;
grant select, insert, update, delete on sign_in."user", sign_in."session", sign_in."account", sign_in."verification",
  sign_in."rateLimit" to sutoon_sign_in;
-- Deliberately not granted: anything in sign_in to any slice, identity's own role included.
