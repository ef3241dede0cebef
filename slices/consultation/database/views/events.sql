-- How many of each sector were nominated and came. Five and more are counted; fewer only as "some", so that nobody is
-- found by being the only one. No total: the sectors would be had by subtraction.
create or replace function consultation.attendance_by_sector(asked uuid)
  returns table (sector text, nominated int, came int)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select n.sector, case when count(*) >= 5 then count(*)::int end,
           case when count(*) filter (where a.nomination is not null) in (1, 2, 3, 4) then null
                else count(*) filter (where a.nomination is not null)::int end
      from consultation.nominations n
      join consultation.events e on e.id = n.event
      left join (select distinct nomination from consultation.attendances) a on a.nomination = n.id
     where n.event = asked and n.withdrawn_at is null and e.strategy = any ((select kernel.strategies())::uuid[])
     group by n.sector order by n.sector
  $$;
comment on function consultation.attendance_by_sector(uuid) is 'Counts of an event by sector, for whoever has a mandate of its strategy; null where there are one to four.';

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
