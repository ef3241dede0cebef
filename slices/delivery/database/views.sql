-- The circles of readers, as the strategy slice has them for its activities.
create or replace function delivery.read_whole() returns uuid[] language sql stable parallel safe
  set search_path = pg_catalog, pg_temp as $$
    select kernel.mandated('secretariat') || kernel.mandated('approving authority') || kernel.mandated('oversight')
  $$;
comment on function delivery.read_whole() is 'Strategies of which the person who acts reads every activity, the restricted annex included.';

create or replace function delivery.read_inside() returns uuid[] language sql stable parallel safe
  set search_path = pg_catalog, pg_temp as $$
    select kernel.mandated('administrator') || kernel.mandated('evaluator') || kernel.mandated('focal person')
      || kernel.mandated('verifier') || kernel.mandated('approver')
  $$;
comment on function delivery.read_inside() is 'Strategies of which the person who acts reads what is inside government, without the restricted annex.';

-- Worked out when it is read: an office that ends today has no activities a moment later, with no job in between.
create view delivery.successions with (security_invoker = true) as
with recursive line (origin, office, exists_today, successor, ended_on, offices) as (
  select r.id, r.id, r.exists_today, r.successor, r.exists_until, array[r.id]
    from identity.office_register r
  union all
  select l.origin, r.id, r.exists_today, r.successor, r.exists_until, l.offices || r.id
    from line l join identity.office_register r on r.id = l.successor
   where not l.exists_today and r.id <> all (l.offices)
)
select distinct on (origin) origin, case when exists_today then office end as office, offices,
       case when not exists_today then ended_on end as ended_on
  from line order by origin, cardinality(offices) desc;
comment on view delivery.successions is 'For each office the one that answers for it today: itself, its successor, the successor''s successor, or nobody.';

create view delivery.accountabilities with (security_invoker = true) as
select q.id as request, q.strategy, coalesce(t.to_office, q.office) as given_to, s.office, s.offices, s.ended_on,
       coalesce(t.due_on, q.due_on) as due_on, coalesce(t.made_on, q.asked_on) as asked_on
  from delivery.concurrence_requests q
  left join lateral (
    select t.to_office, t.due_on, t.made_on from delivery.transfers t
     where t.request = q.id and t.kind = 'assignment' order by t.number desc limit 1
  ) t on true
  join delivery.successions s on s.origin = coalesce(t.to_office, q.office);
comment on view delivery.accountabilities is 'The one office that is accountable today for each activity that was asked about; null for an orphan.';

-- A function, for a policy that asked the view itself would ask its own table's policies without end.
create or replace function delivery.accountable(asked uuid) returns uuid language sql stable
  set search_path = pg_catalog, pg_temp as $$
    select a.office from delivery.accountabilities a where a.request = asked
  $$;
comment on function delivery.accountable(uuid) is 'The office that is accountable today for what was asked, as far as the person who acts may read it; null for an orphan.';

create or replace function delivery.is_declined(asked uuid) returns boolean language sql stable
  set search_path = pg_catalog, pg_temp as $$
    select coalesce((
      select w.answer = 'declines' from delivery.answers w
       where w.request = asked and w.office in (select unnest(a.offices) from delivery.accountabilities a where a.request = asked)
       order by w.answered_on desc, w.number desc limit 1), false)
  $$;
comment on function delivery.is_declined(uuid) is 'Whether the newest answer of the accountable office declines, so that the activity may be given to another office.';
