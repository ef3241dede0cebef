-- Who may run a breakout group: the secretariat of the strategy, and whom it named for that group.
create or replace function consultation.breakouts_facilitated() returns uuid[]
  language sql stable set search_path = pg_catalog
  as $$
    select coalesce(array_agg(b.id), '{}') from consultation.breakouts b
     where b.strategy = any ((select kernel.mandated('secretariat'))::uuid[])
        or exists (select from consultation.facilitators f
                    where f.breakout = b.id and f.person = (select kernel.person()) and f.relieved_at is null)
  $$;
comment on function consultation.breakouts_facilitated() is 'The breakout groups that the person who acts may run.';

create or replace function consultation.changes_since(since bigint)
  returns table (seq bigint, round uuid, kind text, subject uuid, node uuid, level text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select c.seq, c.round, c.kind, c.subject, c.node, c.level from consultation.changes c
     where c.tx >= since and (select kernel.machine()) = 'live' order by c.seq
  $$;
comment on function consultation.changes_since(bigint) is 'What changed since a transaction, for the poller of live screens.';
