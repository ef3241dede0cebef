-- How many spoke outside the hotel, question by question, for everybody with a mandate. They are voices, not persons who
-- signed in: never added to positions. A show of hands of which one side is smaller than five is told without counts.
create or replace function consultation.voices_of_round(asked uuid)
  returns table (question int, lines int, districts text[], sectors text[], hands jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.question, count(*)::int, array_remove(array_agg(distinct s.district order by s.district), null),
         array_remove(array_agg(distinct s.sector order by s.sector), null),
         coalesce(jsonb_agg(jsonb_build_object('sheet', s.sheet, 'line', s.line, 'agree', case when t.told then s.agree end,
           'disagree', case when t.told then s.disagree end, 'pass', case when t.told then s.pass end,
           'leans', case when s.agree > s.disagree then 'agree' when s.agree < s.disagree then 'disagree' else 'even' end)
           order by s.sheet, s.line) filter (where s.agree is not null), '[]')
    from consultation.sheet_lines s
    cross join lateral (
      select (s.agree = 0 or s.agree >= 5) and (s.disagree = 0 or s.disagree >= 5) and (s.pass = 0 or s.pass >= 5)
             and s.agree + s.disagree + s.pass >= 5 as told) t
   where s.round = asked and s.strategy = any ((kernel.strategies())::uuid[])
   group by s.question order by s.question
$$;
revoke all on function consultation.voices_of_round(uuid) from public;
comment on function consultation.voices_of_round(uuid) is 'How many lines of sheets spoke on each question of a round, of how many districts and which sectors, and how the hands stood where no side is smaller than five. Never what was said.';

create view consultation.public_calls as
select c.round, c.edition, c.shows, c.content, c.published_on, c.ledger_entry
  from consultation.published_calls c
 where c.shows <> 'nothing'
   and c.edition = (select max(n.edition) from consultation.published_calls n where n.round = c.round);
comment on view consultation.public_calls is 'PUBLIC. The last edition of the page of each call that is published: what is asked, how one answers and what was answered. Never who published.';
