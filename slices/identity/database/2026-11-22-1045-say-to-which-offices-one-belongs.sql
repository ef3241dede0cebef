-- Who is outside an office? A focal person is not, nor anybody else with a mandate for it, nor who works in its organisation.
create function identity.offices_of_who_acts() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct held.office), '{}') from (
    select m.office from identity.mandates m
     where m.person = kernel.person() and m.office is not null and m.holds_from <= current_date
       and (m.holds_until is null or m.holds_until >= current_date)
    union all
    select o.id from identity.offices o where o.organisation = (
      select m.organisation from identity.memberships m
       where m.person = kernel.person() and m.member_from <= current_date
       order by m.member_from desc limit 1)) held $$;
comment on function identity.offices_of_who_acts() is 'The offices to which the person who acts belongs today: by a mandate of any kind, or as member of their organisation, of which the last begun counts.';
