-- How many persons of each sector put their name under a proposal and are not shown: from five on, fewer only as "some".
create or replace function consultation.cosigners_by_sector(proposals uuid[])
  returns table (proposal uuid, sector text, persons int)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select c.proposal, c.sector, case when count(*) >= 5 then count(*)::int end
      from consultation.cosignatures c join consultation.proposals p on p.id = c.proposal
     where c.proposal = any (proposals) and c.person is not null and not c.is_shown and c.withdrawn_at is null
       and p.level = any (consultation.levels_read_in(c.strategy))
     group by c.proposal, c.sector order by c.proposal, c.sector
  $$;
comment on function consultation.cosigners_by_sector(uuid[]) is 'Co-signers of proposals who are not shown, by sector, for whoever may read the proposal; null where there are one to four.';
revoke execute on function consultation.cosigners_by_sector(uuid[]) from public;
