-- "You said, we did" prints points and what was left out too, so whoever holds it is told when one was answered since.
create or replace function consultation.paper_by_code(code text)
  returns table (strategy uuid, kind text, made_at timestamptz, moved_on boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.strategy, p.kind, p.made_at,
         case when p.kind in ('sheet', 'form') then exists (
                select from consultation.rounds r
                 where r.id = p.round and (r.closed_at is not null or r.closes_on < current_date))
         else exists (select from consultation.dispositions d join consultation.proposals a on a.id = d.proposal
                       where a.round = p.round and d.decided_at > p.made_at)
           or exists (select from consultation.declarations d join consultation.points o on o.declaration = d.submission
                        join consultation.point_answers a on a.point = o.id
                       where d.round = p.round and a.decided_at > p.made_at)
           or exists (select from consultation.submissions s join consultation.change_places c on c.submission = s.id
                       where s.round = p.round and c.left_out_at > p.made_at)
           or exists (select from consultation.published_calls e where e.round = p.round and e.published_at > p.made_at)
           or p.kind = 'workshop' and exists (
                select from consultation.conclusions c join consultation.proposals a on a.id = c.proposal
                 where a.round = p.round and c.concluded_at > p.made_at)
         end
    from consultation.papers p where p.code = paper_by_code.code
$$;
