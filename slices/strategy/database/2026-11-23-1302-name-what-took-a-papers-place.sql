-- Whoever holds a paper of an approved version that was replaced learns by which version, and of which day.

drop function strategy.paper_by_code(text);
create function strategy.paper_by_code(code text)
  returns table (strategy uuid, version uuid, number integer, kind text, made_at timestamptz, printed_status text, status text,
                 later_number integer, later_dated date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.strategy, p.version, v.number, p.kind, p.made_at, p.status, v.status, l.number, l.dated
    from strategy.papers p
    join strategy.versions v on v.id = p.version
    left join lateral (
      select o.number, a.dated from strategy.versions o join strategy.approvals a on a.version = o.id
       where o.strategy = p.strategy and o.status = 'approved' and o.id <> v.id
         and p.status = 'approved' and v.status = 'superseded'
       order by o.number desc limit 1) l on true
   where p.code = paper_by_code.code
$$;
revoke all on function strategy.paper_by_code(text) from public;
comment on function strategy.paper_by_code(text) is 'For whoever holds a paper: which version it is of, what was printed as its status, what that is now, and, where it was approved and replaced, the number and day of the version in force. Nothing of its text or of who made it.';
