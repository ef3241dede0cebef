-- The log of decisions on a version is given out too; whoever holds it is told whether anything was decided since.

alter table strategy.papers drop constraint paper_kind_is_known;
alter table strategy.papers add constraint paper_kind_is_known
  check (kind in ('version', 'comparison', 'summary', 'decisions'));

drop function strategy.paper_by_code(text);
create function strategy.paper_by_code(code text)
  returns table (strategy uuid, version uuid, number integer, kind text, made_at timestamptz, printed_status text, status text,
                 later_number integer, later_dated date, decided_since boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.strategy, p.version, v.number, p.kind, p.made_at, p.status, v.status, l.number, l.dated,
         case when p.kind = 'decisions' then
              exists (select from strategy.steps s where s.version = p.version and s.at > p.made_at)
           or exists (select from strategy.path_events e where e.version = p.version and e.at > p.made_at)
           or exists (select from strategy.change_decisions d join strategy.changes c on c.id = d.change
                       where (c.version = p.version or c.id = v.change) and d.decided_at > p.made_at)
           or exists (select from strategy.closures c where c.version = p.version and c.closed_at > p.made_at)
           or exists (select from strategy.target_closures c where c.version = p.version and c.closed_at > p.made_at)
           or exists (select from strategy.holds h where h.version = p.version and h.lifted_at > p.made_at)
           or exists (select from strategy.lint_waivers w where w.strategy = p.strategy and w.waived_at > p.made_at)
           or exists (select from strategy.lint_waiver_withdrawals w where w.strategy = p.strategy and w.withdrawn_at > p.made_at)
         end
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
comment on function strategy.paper_by_code(text) is 'For whoever holds a paper: which version it is of, what was printed as its status, what that is now, where it was approved and replaced, the number and day of the version in force, and of a log of decisions whether anything was decided since. Nothing of its text or of who made it.';
