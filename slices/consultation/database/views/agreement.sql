-- Positions are personal; what others may know of them is how many of each sector agree, disagree or pass. Fewer than
-- five persons of a sector are not counted to anybody: it is said that they spoke, and whether the sector is against.
-- The count is made by the owner's functions, for nobody may read the rows that it counts.
create or replace function consultation.positions_by_sector(proposals uuid[])
  returns table (proposal uuid, sector text, agree int, disagree int, pass int, few boolean, opposes boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select t.proposal, t.sector,
           coalesce(sum(t.agree) filter (where t.is_official or not s.few), 0)::int,
           coalesce(sum(t.disagree) filter (where t.is_official or not s.few), 0)::int,
           coalesce(sum(t.pass) filter (where t.is_official or not s.few), 0)::int,
           s.few, sum(t.disagree) > 0 and sum(t.agree) = 0
      from consultation.tallies t
      join consultation.proposals q on q.id = t.proposal
      cross join lateral (
        select coalesce(bool_or(p.agree + p.disagree + p.pass between 1 and 4), false) as few
          from consultation.tallies p
         where p.proposal = t.proposal and p.sector = t.sector and not p.is_official) s
     where t.proposal = any (proposals) and t.agree + t.disagree + t.pass > 0
       and (q.level = any (consultation.levels_read_in(t.strategy)) or (select kernel.machine()) = 'live')
     group by t.proposal, t.sector, s.few
     order by t.proposal, t.sector
  $$;
comment on function consultation.positions_by_sector(uuid[]) is 'Positions on proposals counted by sector, small sectors uncounted, for whoever may read the proposal.';

-- Positions of offices are official, and shown by name.
create or replace function consultation.official_positions(proposals uuid[])
  returns table (proposal uuid, sector text, office uuid, "position" text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select distinct on (p.proposal, p.office) p.proposal, p.sector, p.office, p.position
      from consultation.positions p join consultation.proposals q on q.id = p.proposal
     where p.proposal = any (proposals) and p.office is not null
       and q.level = any (consultation.levels_read_in(p.strategy))
     order by p.proposal, p.office, p.taken_at desc
  $$;
comment on function consultation.official_positions(uuid[]) is 'The positions of offices on proposals, the last of each, for whoever may read the proposal.';

-- Agreement across sectors on each proposal of a round: the product over sectors of (agree + 1) / (seen + 2), sectors
-- being those that took any position in the round. Where a sector is too small to be counted the number is withheld, for
-- its factor could be worked out; the order stays.
create or replace function consultation.agreement_in(round uuid)
  returns table (proposal uuid, place int, consensus double precision, opposed_by text[], sectors text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    with counted as (
      select t.proposal, t.sector, sum(t.agree) as agree, sum(t.disagree) as disagree,
             sum(t.agree + t.disagree + t.pass) as seen,
             coalesce(sum(t.agree + t.disagree + t.pass) filter (where not t.is_official), 0) between 1 and 4 as few
        from consultation.tallies t join consultation.proposals p on p.id = t.proposal
       where p.round = agreement_in.round and p.level = any (consultation.levels_read_in(p.strategy))
       group by t.proposal, t.sector
    ), sizes as (
      select sector, sum(seen) as size from counted group by sector
    ), each as (
      select p.id as proposal, s.sector, s.size, coalesce(c.agree, 0) as agree, coalesce(c.disagree, 0) as disagree,
             coalesce(c.seen, 0) as seen, coalesce(c.few, false) as few
        from consultation.proposals p cross join sizes s
        left join counted c on c.proposal = p.id and c.sector = s.sector
       where p.round = agreement_in.round and p.level = any (consultation.levels_read_in(p.strategy))
    ), agreed as (
      select proposal, exp(sum(ln((agree + 1.0::float8) / (seen + 2.0::float8)))) as consensus, bool_or(few) as few,
             array_agg(sector order by size, sector) filter (where disagree > 0 and agree = 0) as opposed,
             array_agg(sector order by size, sector) filter (where seen > 0) as sectors, sum(seen) as seen
        from each group by proposal
    )
    select proposal,
           (row_number() over (order by (opposed is not null) desc, consensus desc, proposal))::int,
           case when few then null else consensus end, coalesce(opposed, '{}'), coalesce(sectors, '{}')
      from agreed where seen > 0
  $$;
comment on function consultation.agreement_in(uuid) is 'Agreement across sectors on the proposals of a round; what a whole sector opposes comes first.';
