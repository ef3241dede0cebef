-- Of a round is given out what was answered, and what its workshop brought: as a page for a browser too.

alter table consultation.papers add column kind text not null default 'answers'
  constraint kind_of_a_round_paper_is_known check (kind in ('answers', 'workshop'));
alter table consultation.papers alter column kind drop default;
alter table consultation.papers drop constraint format_of_a_round_paper_is_known;
alter table consultation.papers add constraint format_of_a_round_paper_is_known
  check (format in ('pdf', 'docx', 'xlsx', 'html'));
comment on column consultation.papers.kind is 'What was said and answered, or what came of each group of the workshop.';

drop function consultation.paper_by_code(text);
create function consultation.paper_by_code(code text)
  returns table (strategy uuid, kind text, made_at timestamptz, moved_on boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.strategy, p.kind, p.made_at,
         exists (select from consultation.dispositions d join consultation.proposals a on a.id = d.proposal
                  where a.round = p.round and d.decided_at > p.made_at)
         or p.kind = 'workshop' and exists (
              select from consultation.conclusions c join consultation.proposals a on a.id = c.proposal
               where a.round = p.round and c.concluded_at > p.made_at)
    from consultation.papers p where p.code = paper_by_code.code
$$;
revoke all on function consultation.paper_by_code(text) from public;
comment on function consultation.paper_by_code(text) is 'For whoever holds a paper of a round: when it was made, and whether an answer was given or a group concluded since. Nothing of its text or of who made it.';
