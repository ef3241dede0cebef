create view identity.office_register with (security_invoker = true) as
select o.id, o.code, o.organisation, o.name_en, o.name_ur, g.sector, g.name_en as organisation_en,
       g.name_ur as organisation_ur, p.exists_from, p.exists_until, p.successor, p.source, p.ending,
       (p.exists_from is null or p.exists_from <= current_date)
         and (p.exists_until is null or p.exists_until >= current_date) as exists_today
  from identity.offices o
  join identity.organisations g on g.id = o.organisation
  join lateral (
    select * from identity.office_periods p where p.office = o.id
    order by p.exists_from is not null and p.exists_from > current_date, p.exists_from desc nulls last limit 1
  ) p on true;
comment on view identity.office_register is 'Each office with its present period, or its last one, and the sector of its organisation. For lists of any slice.';
