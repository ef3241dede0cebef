-- Officials read what is kept inside government; participants do not.
create or replace function consultation.strategies_as_official() returns uuid[] language sql stable parallel safe
  set search_path = pg_catalog
  as $$
    select kernel.mandated('secretariat') || kernel.mandated('administrator') || kernel.mandated('focal person')
        || kernel.mandated('verifier') || kernel.mandated('approver') || kernel.mandated('approving authority')
        || kernel.mandated('evaluator') || kernel.mandated('oversight')
  $$;
comment on function consultation.strategies_as_official() is 'Strategies in which the person who acts holds a mandate of government or oversight.';

-- Positions are personal; what others may know of them is how many of each sector agree, disagree or pass. The
-- count is made by the owner's function, for a participant may not read the rows it counts.
create or replace function consultation.positions_by_sector(proposals uuid[])
  returns table (proposal uuid, sector text, agree int, disagree int, pass int)
  language sql stable security definer set search_path = pg_catalog, consultation
  as $$
    select p.proposal, p.sector,
           count(*) filter (where p.position = 'agree')::int,
           count(*) filter (where p.position = 'disagree')::int,
           count(*) filter (where p.position = 'pass')::int
      from consultation.positions p
     where p.proposal = any (proposals)
       and (p.strategy = any ((select kernel.strategies())::uuid[]) or (select kernel.machine()) = 'live')
     group by p.proposal, p.sector
     order by p.proposal, p.sector
  $$;
comment on function consultation.positions_by_sector(uuid[]) is 'Positions on proposals, counted by sector, for whoever holds a mandate in the strategy.';
