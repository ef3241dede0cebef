-- What a laptop brings home names people by address. Whether they are the same person is seen by the name as well, and
-- whether they take part in this strategy is asked before they are given a mandate.
create function identity.known_by_address(email text, of_strategy uuid)
  returns table (person uuid, name_en text, name_ur text, takes_part boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.name_en, p.name_ur, exists (
           select from identity.mandates m where m.person = p.id and m.strategy = of_strategy
             and m.holds_from <= current_date and (m.holds_until is null or m.holds_until >= current_date))
    from identity.email_addresses a join identity.people p on p.id = a.person
   where a.email = lower(known_by_address.email) and of_strategy = any (kernel.mandated('secretariat'))
$$;
comment on function identity.known_by_address(text, uuid) is 'Who has this address, told to the secretariat of the strategy that may give its holder a mandate: name, and whether they hold one.';
revoke execute on function identity.known_by_address(text, uuid) from public;
