-- The tracker of a declaration is given out too: what became of each point, as the government says and as its signatories say.

alter table consultation.papers add column declaration uuid
  constraint papers_of_trackers_are_of_a_declaration references consultation.declarations (submission);
alter table consultation.papers drop constraint kind_of_a_round_paper_is_known;
alter table consultation.papers add constraint kind_of_a_round_paper_is_known
  check (kind in ('answers', 'workshop', 'sheet', 'form', 'tracker'));
alter table consultation.papers add constraint a_tracker_is_of_a_declaration
  check ((kind = 'tracker') = (declaration is not null));
create index papers_of_a_declaration on consultation.papers (declaration) where declaration is not null;
comment on column consultation.papers.declaration is 'Whose tracker it is; null of every other paper.';

create or replace function consultation.paper_by_code(code text)
  returns table (strategy uuid, kind text, made_at timestamptz, moved_on boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with printed as (
    select p.round, p.strategy, p.kind, p.made_at, p.declaration from consultation.papers p where p.code = paper_by_code.code
    union all
    select s.round, s.strategy, 'sheet', s.made_at, null from consultation.sheet_prints s where s.code = paper_by_code.code
  )
  select p.strategy, p.kind, p.made_at,
         case when p.kind in ('sheet', 'form') then exists (
                select from consultation.rounds r
                 where r.id = p.round and (r.closed_at is not null or r.closes_on < current_date))
         when p.kind = 'tracker' then
              exists (select from consultation.points o join consultation.point_answers a on a.point = o.id
                       where o.declaration = p.declaration and a.decided_at > p.made_at)
           or exists (select from consultation.points o join consultation.point_nodes n on n.point = o.id
                       where o.declaration = p.declaration and n.said_at > p.made_at)
           or exists (select from consultation.points o join consultation.signatory_views v on v.point = o.id
                       where o.declaration = p.declaration and v.said_at > p.made_at)
           or exists (select from consultation.points o join consultation.signatory_views v on v.point = o.id
                        join consultation.secretariat_replies r on r.view = v.id
                       where o.declaration = p.declaration and r.replied_at > p.made_at)
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
comment on function consultation.paper_by_code(text) is 'For whoever holds a paper of a round: when it was made, and whether an answer was given or a group concluded since; of a sheet, whether its round has closed; of a tracker, whether its points were answered or spoken of since. Nothing of its text or of who made it.';
