-- The sheet of a round outside the hotel that the browser prints is made before it is printed, like the one set as PDF: by
-- its code anyone may ask whether the round still takes it, and its lines are known when they come back.
create table consultation.sheet_prints (
  id uuid not null constraint sheet_prints_pkey primary key,
  code text not null constraint codes_of_sheet_prints_are_unique unique
    constraint codes_of_sheet_prints_are_printable check (code ~ '^[2-9A-HJKMNP-TV-Z]{12}$'),
  round uuid not null constraint sheet_prints_are_of_a_round references consultation.rounds (id),
  strategy uuid not null constraint sheet_prints_know_their_strategy references identity.strategies (id),
  made_by uuid not null constraint sheet_prints_are_made_by_people references identity.people (id),
  made_at timestamptz not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index sheet_prints_of_a_round on consultation.sheet_prints (round);
create index sheet_prints_in_a_strategy on consultation.sheet_prints (strategy);
create index sheet_prints_made_by_a_person on consultation.sheet_prints (made_by);
comment on table consultation.sheet_prints is 'An empty sheet of a round that was made to be printed by the browser: its code, and nothing that stands on it.';
comment on column consultation.sheet_prints.made_by is 'SENSITIVE. Who of the secretariat made it.';

create or replace function consultation.paper_by_code(code text)
  returns table (strategy uuid, kind text, made_at timestamptz, moved_on boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with printed as (
    select p.round, p.strategy, p.kind, p.made_at from consultation.papers p where p.code = paper_by_code.code
    union all
    select s.round, s.strategy, 'sheet', s.made_at from consultation.sheet_prints s where s.code = paper_by_code.code
  )
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
    from printed p
$$;
