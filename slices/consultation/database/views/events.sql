-- How many of each sector were nominated and came, as they are: what of it is told is decided by
-- rules/participation/no-small-number-is-told.ts, which its one caller asks before anything leaves the server.
create or replace function consultation.attendance_by_sector(asked uuid)
  returns table (sector text, nominated int, came int)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    with invited as (
      select n.sector, count(*)::int as nominated, count(*) filter (where a.nomination is not null)::int as came
        from consultation.nominations n
        left join (select distinct nomination from consultation.attendances) a on a.nomination = n.id
       where n.event = asked and n.withdrawn_at is null group by n.sector
    ), written as (
      -- Whoever signed a spare line on two days came once.
      select l.sector, count(distinct (lower(btrim(l.name)), lower(btrim(l.organisation))))::int as came
        from consultation.spare_lines l join consultation.attendance_sheets s on s.id = l.sheet
       where s.event = asked group by l.sector
    )
    select coalesce(i.sector, w.sector), coalesce(i.nominated, 0), coalesce(i.came, 0) + coalesce(w.came, 0)
      from invited i full join written w on w.sector = i.sector
     where exists (select from consultation.events e
                    where e.id = asked and e.strategy = any ((select kernel.strategies())::uuid[]))
     order by 1
  $$;
comment on function consultation.attendance_by_sector(uuid) is 'SENSITIVE. Counts of an event by sector, for whoever has a mandate of its strategy; told only as the rule on small numbers allows.';

-- Persons of several events of a round, each once, by what was given of them: a seat by its organisation and post, and two
-- seats of one event with the same post as two. Whoever signed a spare line gave neither sex nor province.
create or replace function consultation.participation_by(asked uuid, counted uuid[])
  returns table (split text, value text, nominated int, came int)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    with seats as (
      select n.sex, nullif(btrim(n.province), '') as province, n.nominated_at,
             exists (select from consultation.attendances a where a.nomination = n.id) as came,
             coalesce(n.person::text, concat_ws(' ', n.organisation, lower(btrim(n.post_en)), lower(btrim(n.post_ur)),
               row_number() over (partition by n.event, n.person, n.organisation, lower(btrim(n.post_en)),
                 lower(btrim(n.post_ur)) order by n.nominated_at, n.id))) as whom
        from consultation.nominations n join consultation.events e on e.id = n.event
       where e.round = asked and e.id = any (counted) and n.withdrawn_at is null
         and e.strategy = any ((select kernel.strategies())::uuid[])
    ), people as (
      select (array_agg(s.sex order by s.nominated_at) filter (where s.sex is not null))[1] as sex,
             (array_agg(s.province order by s.nominated_at) filter (where s.province is not null))[1] as province,
             true as nominated, bool_or(s.came) as came
        from seats s group by s.whom
      union all
      select null, null, false, true
        from consultation.spare_lines l
        join consultation.attendance_sheets s on s.id = l.sheet
        join consultation.events e on e.id = s.event
       where e.round = asked and e.id = any (counted) and e.strategy = any ((select kernel.strategies())::uuid[])
       group by lower(btrim(l.name)), lower(btrim(l.organisation))
    )
    select 'sex', p.sex, (count(*) filter (where p.nominated))::int, (count(*) filter (where p.came))::int
      from people p group by p.sex
    union all
    select 'province', p.province, (count(*) filter (where p.nominated))::int, (count(*) filter (where p.came))::int
      from people p group by p.province
  $$;
comment on function consultation.participation_by(uuid, uuid[]) is 'SENSITIVE. Persons of events of a round by sex and by province, null where it was not given, for whoever has a mandate of its strategy; told only as the rule on small numbers allows.';

create or replace function consultation.attendance_shown(asked uuid)
  returns table (nomination uuid, person uuid, organisation uuid, post_en text, post_ur text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select n.id, n.person, n.organisation, n.post_en, n.post_ur
      from consultation.nominations n
      join consultation.events e on e.id = n.event
      join consultation.attendance_choices c on c.nomination = n.id and c.is_shown
     where n.event = asked and e.strategy = any ((select kernel.strategies())::uuid[])
       and exists (select from consultation.attendances a where a.nomination = n.id)
     order by n.nominated_at, n.id
  $$;
comment on function consultation.attendance_shown(uuid) is 'Who came and said that this may be shown.';

-- Which expected voices have proposed something, on which node: openly, and on text that whoever asks may read. Its body
-- names a function of another file, so it is bound when it is called.
create or replace function consultation.voices_heard(asked uuid)
  returns table (place int, node uuid)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$ begin
    return query select distinct b.place, p.node
      from consultation.events e
      join consultation.proposals p on p.round = e.round and not p.is_hidden
      join consultation.authors a on a.proposal = p.id
      join consultation.expected_bodies b on b.event = e.id
     where e.id = asked and p.level = any (consultation.levels_read_in(e.strategy))
       and (exists (select from identity.offices o where o.id = a.office and o.organisation = b.organisation)
            or exists (select from consultation.nominations n
                        where n.event = e.id and n.person = a.person and n.organisation = b.organisation
                          and n.withdrawn_at is null));
  end $$;
comment on function consultation.voices_heard(uuid) is 'Where an expected voice has proposed under its own name. Positions are not counted: this would tell who took one.';

create or replace function consultation.spare_lines_shown(asked uuid)
  returns table (name text, organisation text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select distinct on (lower(btrim(l.name)), lower(btrim(l.organisation))) l.name, l.organisation
      from consultation.spare_lines l
      join consultation.attendance_sheets s on s.id = l.sheet
      join consultation.spare_line_choices c on c.line = l.id and c.is_shown
      join consultation.events e on e.id = s.event
     where s.event = asked and e.strategy = any ((select kernel.strategies())::uuid[])
     order by lower(btrim(l.name)), lower(btrim(l.organisation)), s.day
  $$;
comment on function consultation.spare_lines_shown(uuid) is 'Who signed a spare line and said that this may be shown.';
