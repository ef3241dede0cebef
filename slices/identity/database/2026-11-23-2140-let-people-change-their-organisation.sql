-- People move, and are entered under the wrong body. The membership that began last counts; of two that began on one day,
-- the one that was entered last. What stood before stays.
alter table identity.memberships
  add column entry bigint generated always as identity,
  add column change uuid,
  add column reason text,
  add column ledger_entry uuid,
  add column ledger_salt bytea,
  drop constraint memberships_key,
  add constraint memberships_key primary key (person, entry),
  add constraint a_change_is_explained_and_recorded check (num_nonnulls(change, reason, ledger_entry, ledger_salt) in (0, 4));
comment on column identity.memberships.entry is 'The order in which memberships were entered: of two that began on one day, the later counts.';
comment on column identity.memberships.change is 'Names the act by which somebody already entered got this organisation; null for the one of the first day.';
comment on column identity.memberships.reason is 'Why it was changed, in the words of whoever changed it.';

create or replace function identity.offices_of_who_acts() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct held.office), '{}') from (
    select m.office from identity.mandates m
     where m.person = kernel.person() and m.office is not null and m.holds_from <= current_date
       and (m.holds_until is null or m.holds_until >= current_date)
    union all
    select o.id from identity.offices o where o.organisation = (
      select m.organisation from identity.memberships m
       where m.person = kernel.person() and m.member_from <= current_date
       order by m.member_from desc, m.entry desc limit 1)) held $$;
