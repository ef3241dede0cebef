-- Of whom the money of an activity is the business, whatever the version: the office accountable by the newest request.
create or replace function delivery.accountable_for(activity uuid) returns uuid language sql stable
  set search_path = pg_catalog, pg_temp as $$
    select delivery.accountable(q.id) from delivery.concurrence_requests q
     where q.lineage = activity order by q.asked_on desc, q.id limit 1
  $$;
comment on function delivery.accountable_for(uuid) is 'The office that is accountable today for an activity, by the newest request about it; null where none was asked.';
