-- The organisation that the person who acts belongs to today: the membership that began last, as identity counts it.
create or replace function consultation.own_organisation() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select m.organisation from identity.memberships m
     where m.person = kernel.person() and m.member_from <= current_date
     order by m.member_from desc, m.entry desc limit 1
  $$;
comment on function consultation.own_organisation() is 'The organisation by whose declarations the person who acts is a signatory.';
revoke execute on function consultation.own_organisation() from public;
grant execute on function consultation.own_organisation() to sutoon_consultation;

-- Whether the organisation of the person who acts signed this declaration, or the same one in the other language.
create or replace function consultation.is_signed_by_own(asked uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (
      select from consultation.declarations d
        join consultation.signatories s on s.declaration in (d.submission, d.same_as)
       where d.submission = asked and s.organisation = (select consultation.own_organisation()))
  $$;
comment on function consultation.is_signed_by_own(uuid) is 'Whether the organisation of the person who acts is among those that signed a declaration.';
revoke execute on function consultation.is_signed_by_own(uuid) from public;
grant execute on function consultation.is_signed_by_own(uuid) to sutoon_consultation;
