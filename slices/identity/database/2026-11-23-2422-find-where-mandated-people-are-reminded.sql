-- Whoever holds an office of the strategy is reminded of what waits there.
create function identity.addresses_of_mandate(of_strategy uuid, of_kind text) returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct a.email from identity.email_addresses a
    join identity.mandates m on m.person = a.person
   where m.strategy = of_strategy and m.kind = of_kind
     and m.holds_from <= current_date and (m.holds_until is null or m.holds_until >= current_date)
$$;
comment on function identity.addresses_of_mandate(uuid, text) is 'Where people with this mandate today are reminded. For functions that note where a reminder goes: nobody who acts reads it.';
revoke execute on function identity.addresses_of_mandate(uuid, text) from public;
