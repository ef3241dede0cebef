-- How many spoke outside the hotel, question by question, for everybody with a mandate. They are voices, not persons who
-- signed in: never added to positions. A show of hands of which one side is smaller than five is told without counts, and
-- a district or sector is named where five or more of the question's lines name it.
create or replace function consultation.voices_of_round(asked uuid)
  returns table (question int, lines int, districts text[], sectors text[], hands jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.question, count(*)::int,
         array(select d.district from consultation.sheet_lines d
                where d.round = asked and d.question = s.question and d.district is not null
                group by d.district having count(*) >= 5 order by d.district),
         array(select d.sector from consultation.sheet_lines d
                where d.round = asked and d.question = s.question and d.sector is not null
                group by d.sector having count(*) >= 5 order by d.sector),
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
comment on function consultation.voices_of_round(uuid) is 'How many lines of sheets spoke on each question of a round, of which districts and sectors five or more, and how the hands stood where no side is smaller than five. Never what was said.';

-- Of a whole round, for its report and beside its persons: a district or sector is named where five or more lines name it.
create or replace function consultation.spread_of_voices(asked uuid)
  returns table (lines int, sheets int, districts jsonb, sectors jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with told as (select s.sheet, s.district, s.sector from consultation.sheet_lines s
                 where s.round = asked and s.strategy = any ((kernel.strategies())::uuid[]))
  select (select count(*)::int from told), (select count(distinct t.sheet)::int from told t),
         (select coalesce(jsonb_agg(jsonb_build_object('name', d.district, 'lines', d.lines) order by d.district), '[]')
            from (select t.district, count(*) as lines from told t where t.district is not null
                   group by t.district having count(*) >= 5) d),
         (select coalesce(jsonb_agg(jsonb_build_object('name', d.sector, 'lines', d.lines) order by d.sector), '[]')
            from (select t.sector, count(*) as lines from told t where t.sector is not null
                   group by t.sector having count(*) >= 5) d)
$$;
revoke all on function consultation.spread_of_voices(uuid) from public;
comment on function consultation.spread_of_voices(uuid) is 'How many lines came back on how many sheets of a round, and of which districts and sectors five or more. Never what was said.';

create view consultation.public_calls as
select c.round, c.edition, c.shows, c.content, c.published_on, c.ledger_entry
  from consultation.published_calls c
 where c.shows <> 'nothing'
   and c.edition = (select max(n.edition) from consultation.published_calls n where n.round = c.round);
comment on view consultation.public_calls is 'PUBLIC. The last edition of the page of each call that is published: what is asked, how one answers and what was answered. Never who published.';

-- An edition is frozen; a report that is made after a line was kept back leaves that line out, though the page still prints it.
create or replace function consultation.voices_kept_back_since(asked uuid)
  returns table (place int, ground text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (v.place - 1)::int, k.ground
    from consultation.public_calls c
    cross join lateral jsonb_array_elements(
      case jsonb_typeof(c.content -> 'voices') when 'array' then c.content -> 'voices' else '[]' end)
      with ordinality as v (voice, place)
    cross join lateral (
      select t.ground from consultation.sheet_lines l
        join lateral (select n.ground from consultation.lines_kept_back n where n.point = l.point
                       order by n.turn desc limit 1) t on t.ground is not null
       where l.round = c.round and l.question = (v.voice ->> 'question')::int and l.words = v.voice ->> 'words'
         and l.strategy = any ((kernel.strategies())::uuid[])
       limit 1) k
   where c.round = asked
$$;
revoke all on function consultation.voices_kept_back_since(uuid) from public;
comment on function consultation.voices_kept_back_since(uuid) is 'Which voices of the published page of a call are kept back since, by their place on it, and on which ground.';
