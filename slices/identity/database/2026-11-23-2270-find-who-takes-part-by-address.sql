-- Whoever runs a room enters what somebody without a device says there. Who that is, they say by their own address; whether
-- the asker may, the room asks: these functions are called by functions of that room and by nobody else.
create function identity.taking_part_at(email text, of_strategy uuid)
  returns table (person uuid, name_en text, name_ur text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.name_en, p.name_ur from identity.email_addresses a join identity.people p on p.id = a.person
   where a.email = lower(taking_part_at.email)
     and exists (select from identity.mandates m
                  where m.person = p.id and m.strategy = of_strategy and m.kind in ('participant', 'focal person')
                    and m.holds_from <= current_date and (m.holds_until is null or m.holds_until >= current_date))
$$;
comment on function identity.taking_part_at(text, uuid) is 'Who has this address and takes part in the strategy as participant or focal person. For functions of the room that asks: it believes that they asked who may.';
revoke execute on function identity.taking_part_at(text, uuid) from public;

create function identity.part_taken(whose uuid, of_strategy uuid)
  returns table (sector text, office uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(
           (select g.sector from identity.memberships b join identity.organisations g on g.id = b.organisation
             where b.person = whose and b.member_from <= current_date order by b.member_from desc, b.entry desc limit 1),
           (select g.sector from identity.offices o join identity.organisations g on g.id = o.organisation
             where o.id = m.office)),
         m.office
    from identity.mandates m
   where m.person = whose and m.strategy = of_strategy and m.kind in ('participant', 'focal person')
     and m.holds_from <= current_date and (m.holds_until is null or m.holds_until >= current_date)
   order by (m.kind = 'focal person') desc limit 1
$$;
comment on function identity.part_taken(uuid, uuid) is 'In which sector somebody who takes part in a strategy is counted, and for which office a focal person speaks; no row for others. For functions of the room that asks.';
revoke execute on function identity.part_taken(uuid, uuid) from public;

create function identity.addresses_of_author(whose uuid, of_office uuid, strategies uuid[]) returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct a.email from identity.email_addresses a
   where a.person = whose
      or a.person in (select m.person from identity.mandates m
                       where m.office = of_office and m.kind = 'focal person' and m.strategy = any (strategies)
                         and m.holds_from <= current_date and (m.holds_until is null or m.holds_until >= current_date))
$$;
comment on function identity.addresses_of_author(uuid, uuid, uuid[]) is 'Where the copy of what was entered for a person or an office goes. For functions of correspondence: who enters an act does not read it.';
revoke execute on function identity.addresses_of_author(uuid, uuid, uuid[]) from public;
