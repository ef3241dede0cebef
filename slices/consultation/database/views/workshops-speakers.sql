-- What somebody without a device says is entered by whoever runs the group, while it is open, on what it treats.
-- By name: the mandate of the secretariat alone is not to speak for everybody in every group. And while their round lasts.
create or replace function consultation.rooms_run() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(b.id), '{}')
    from consultation.facilitators f
    join consultation.breakouts b on b.id = f.breakout
    join consultation.rounds r on r.id = b.round
   where f.person = (select kernel.person()) and f.relieved_at is null and b.closed_at is null
     and r.closed_at is null and current_date between r.opens_on and r.closes_on
$$;
comment on function consultation.rooms_run() is 'The open groups of open rounds which the person who acts was named to run.';
revoke execute on function consultation.rooms_run() from public;

create or replace function consultation.may_enter_in(of_breakout uuid, of_node uuid) returns boolean
  language sql stable set search_path = pg_catalog as $$
  select exists (select from consultation.breakouts b join consultation.breakout_nodes n on n.breakout = b.id
                  where b.id = of_breakout and n.node = of_node)
     and of_breakout = any (consultation.rooms_run())
$$;
comment on function consultation.may_enter_in(uuid, uuid) is 'Whether the person who acts runs this group, it is open, and it treats this part of the version.';

-- The whole list, for a policy that compares a node: one look-up for the statement.
create or replace function consultation.nodes_entered_on() returns uuid[]
  language sql stable set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct n.node), '{}')
    from consultation.breakouts b join consultation.breakout_nodes n on n.breakout = b.id
   where b.id = any (consultation.rooms_run())
$$;
comment on function consultation.nodes_entered_on() is 'The parts of versions that open groups treat which the person who acts runs.';

create or replace function consultation.speaker_at(of_breakout uuid, email text)
  returns table (person uuid, name_en text, name_ur text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.* from consultation.breakouts b cross join lateral identity.taking_part_at(speaker_at.email, b.strategy) t
   where b.id = of_breakout and b.id = any (consultation.rooms_run())
$$;
comment on function consultation.speaker_at(uuid, text) is 'Who takes part here and has this address, told to whoever runs the open group: they type what somebody without a device says of themselves.';
revoke execute on function consultation.speaker_at(uuid, text) from public;

create or replace function consultation.speaker_known(of_breakout uuid, whose uuid)
  returns table (sector text, office uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.* from consultation.breakouts b cross join lateral identity.part_taken(whose, b.strategy) t
   where b.id = of_breakout and b.id = any (consultation.rooms_run())
$$;
comment on function consultation.speaker_known(uuid, uuid) is 'In which sector somebody who takes part is counted and for which office they speak, told to whoever runs the open group.';
revoke execute on function consultation.speaker_known(uuid, uuid) from public;

-- One position per person: what somebody took themselves stays, and what was entered for them may be entered anew.
create or replace function consultation.enter_position(of_breakout uuid, on_proposal uuid, whose uuid, said text, entry uuid, salt bytea)
  returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked record;
  written int;
begin
  select p.strategy, t.sector, t.office into asked
    from consultation.proposals p cross join lateral identity.part_taken(whose, p.strategy) t
   where p.id = on_proposal and consultation.may_enter_in(of_breakout, p.node)
     and p.round = (select b.round from consultation.breakouts b where b.id = of_breakout) and t.office is null;
  if not found then
    raise exception 'only whoever runs the open group that treats it enters a position on it, for a participant'
      using errcode = 'insufficient_privilege';
  end if;
  insert into consultation.positions as held
      (proposal, person, strategy, position, office, sector, taken_at, ledger_entry, ledger_salt)
    values (on_proposal, whose, asked.strategy, said, asked.office, asked.sector, clock_timestamp(), entry, salt)
    on conflict on constraint one_position_per_participant do update
      set position = excluded.position, office = excluded.office, sector = excluded.sector,
          taken_at = excluded.taken_at, ledger_entry = excluded.ledger_entry, ledger_salt = excluded.ledger_salt
      where exists (select from consultation.entered_for e where e.ledger_entry = held.ledger_entry);
  get diagnostics written = row_count;
  if written = 0 then
    return false;
  end if;
  insert into consultation.entered_for (id, strategy, breakout, proposal, person, what, entered_by, ledger_entry, ledger_salt)
    values (gen_random_uuid(), asked.strategy, of_breakout, on_proposal, whose, 'position', kernel.person(), entry, salt);
  return true;
end $$;
comment on function consultation.enter_position(uuid, uuid, uuid, text, uuid, bytea) is 'Takes a position for somebody who said it to the face of whoever runs the group; false where they took one themselves, which stays.';
revoke execute on function consultation.enter_position(uuid, uuid, uuid, text, uuid, bytea) from public;

create or replace function consultation.enter_cosignature(of_breakout uuid, on_proposal uuid, whose uuid, shown boolean, cosignature uuid, entry uuid, salt bytea)
  returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked record;
  written int;
begin
  select p.strategy, t.sector, n.name_en, n.name_ur into asked
    from consultation.proposals p cross join lateral identity.part_taken(whose, p.strategy) t
    join identity.people n on n.id = whose
   where p.id = on_proposal and consultation.may_enter_in(of_breakout, p.node)
     and p.round = (select b.round from consultation.breakouts b where b.id = of_breakout) and t.office is null;
  if not found then
    raise exception 'only whoever runs the open group that treats it enters a co-signature on it, for a participant'
      using errcode = 'insufficient_privilege';
  end if;
  if exists (select from consultation.authors a where a.proposal = on_proposal and a.person = whose) then
    return false;
  end if;
  insert into consultation.cosignatures as held
      (id, proposal, strategy, person, sector, is_shown, shown_en, shown_ur, ledger_entry, ledger_salt)
    values (cosignature, on_proposal, asked.strategy, whose, asked.sector, shown,
      case when shown then asked.name_en end, case when shown then asked.name_ur end, entry, salt)
    on conflict on constraint one_cosigns_a_proposal_once do nothing;
  get diagnostics written = row_count;
  if written = 0 then
    return false;
  end if;
  insert into consultation.entered_for (id, strategy, breakout, proposal, person, what, entered_by, ledger_entry, ledger_salt)
    values (gen_random_uuid(), asked.strategy, of_breakout, on_proposal, whose, 'co-signature', kernel.person(), entry, salt);
  return true;
end $$;
comment on function consultation.enter_cosignature(uuid, uuid, uuid, boolean, uuid, uuid, bytea) is 'Puts the name of a participant under a proposal who said so to the face of whoever runs the group; false where it stands there, was taken back, or they are its author.';
revoke execute on function consultation.enter_cosignature(uuid, uuid, uuid, boolean, uuid, uuid, bytea) from public;
