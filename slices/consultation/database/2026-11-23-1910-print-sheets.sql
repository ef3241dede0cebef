-- The sheets of a round outside the hotel are papers like the others: set in print, with a code by which anyone may ask
-- whether the round still takes them. A report of such a round is overtaken by a later edition of its page.

alter table consultation.papers drop constraint kind_of_a_round_paper_is_known;
alter table consultation.papers add constraint kind_of_a_round_paper_is_known
  check (kind in ('answers', 'workshop', 'sheet', 'form'));
comment on column consultation.papers.kind is 'What was said and answered; what came of the workshop, meeting, call or radio hour; or an empty sheet or form to write on, whose code is the code of the sheet.';

alter table consultation.published_calls add column published_at timestamptz not null default now();
comment on column consultation.published_calls.published_at is 'By which a report that was made before knows that it is overtaken.';

drop function consultation.paper_by_code(text);
create function consultation.paper_by_code(code text)
  returns table (strategy uuid, kind text, made_at timestamptz, moved_on boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.strategy, p.kind, p.made_at,
         case when p.kind in ('sheet', 'form') then exists (
                select from consultation.rounds r
                 where r.id = p.round and (r.closed_at is not null or r.closes_on < current_date))
         else exists (select from consultation.dispositions d join consultation.proposals a on a.id = d.proposal
                       where a.round = p.round and d.decided_at > p.made_at)
           or exists (select from consultation.published_calls e where e.round = p.round and e.published_at > p.made_at)
           or p.kind = 'workshop' and exists (
                select from consultation.conclusions c join consultation.proposals a on a.id = c.proposal
                 where a.round = p.round and c.concluded_at > p.made_at)
         end
    from consultation.papers p where p.code = paper_by_code.code
$$;
revoke all on function consultation.paper_by_code(text) from public;
comment on function consultation.paper_by_code(text) is 'For whoever holds a paper of a round: when it was made, and whether an answer was given or a group concluded since; of a sheet, whether its round has closed. Nothing of its text or of who made it.';
