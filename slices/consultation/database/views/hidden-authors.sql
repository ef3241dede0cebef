-- Whether the name of a hidden author stands sealed, for whoever reads the proposal: the seal itself is read by nobody
-- before its opening. An author who hid on a laptop that left before somebody was named left none.
create or replace function consultation.is_sealed(asked uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (
      select from consultation.sealed_authors s join consultation.proposals p on p.id = s.proposal
       where s.proposal = asked and p.level = any (consultation.levels_read_in(p.strategy)))
  $$;
comment on function consultation.is_sealed(uuid) is 'Whether a sealed name stands beside a hidden proposal, for whoever may read the proposal; not what is sealed.';
revoke execute on function consultation.is_sealed(uuid) from public;
