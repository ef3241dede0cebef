-- On the laptop of a workshop no mail is sent: whoever walks in is entered by the secretariat and given a code.
create function identity.open_account_at_door(whose uuid, password_hash text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from identity.workspace w where w.workshop)
     or not exists (select from identity.mandates m where m.person = whose)
     or exists (select from identity.mandates m where m.person = whose
                 and not (m.kind = 'participant' and m.strategy = any (kernel.mandated('secretariat')))) then
    raise exception 'only the secretariat of a workshop opens an account at its door, and only for a participant'
      using errcode = 'insufficient_privilege';
  end if;
  perform identity.write_account(whose, password_hash);
end $$;
comment on function identity.open_account_at_door(uuid, text) is 'On the laptop of a workshop: gives a participant whom its secretariat has just entered an account, where none can be mailed.';
revoke execute on function identity.open_account_at_door(uuid, text) from public;
