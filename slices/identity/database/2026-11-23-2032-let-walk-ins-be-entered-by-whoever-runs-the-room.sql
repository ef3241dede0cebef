-- Whoever walks in is entered by the secretariat or by whoever facilitates a group of the round. Who that is, the room that
-- runs the workshop knows: it asks, and identity enters a participant on the laptop of a workshop and nowhere else.
drop function identity.open_account_at_door(uuid, text);

create function identity.enter_walk_in(whose uuid, name_en text, name_ur text, email text, organisation uuid,
    strategy uuid, entry uuid, salt bytea, password_hash text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from identity.workspace w where w.workshop) then
    raise exception 'people walk in on the laptop of a workshop only' using errcode = 'insufficient_privilege';
  end if;
  insert into identity.people (id, name_en, name_ur) values (whose, enter_walk_in.name_en, enter_walk_in.name_ur);
  insert into identity.email_addresses (person, email) values (whose, lower(enter_walk_in.email));
  if enter_walk_in.organisation is not null then
    insert into identity.memberships (person, organisation) values (whose, enter_walk_in.organisation);
  end if;
  insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
    values (whose, enter_walk_in.strategy, 'participant', entry, salt);
  perform identity.write_account(whose, password_hash);
end $$;
comment on function identity.enter_walk_in(uuid, text, text, text, uuid, uuid, uuid, bytea, text) is 'On the laptop of a workshop: enters somebody as a participant with an account. For functions of the room that runs the workshop: it believes that they asked who may.';
revoke execute on function identity.enter_walk_in(uuid, text, text, text, uuid, uuid, uuid, bytea, text) from public;
