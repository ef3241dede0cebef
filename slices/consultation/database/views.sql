-- Officials read what is kept inside government; participants do not.
create or replace function consultation.strategies_as_official() returns uuid[] language sql stable parallel safe
  set search_path = pg_catalog
  as $$
    select kernel.mandated('secretariat') || kernel.mandated('administrator') || kernel.mandated('focal person')
        || kernel.mandated('verifier') || kernel.mandated('approver') || kernel.mandated('approving authority')
        || kernel.mandated('evaluator') || kernel.mandated('oversight')
  $$;
comment on function consultation.strategies_as_official() is 'Strategies in which the person who acts holds a mandate of government or oversight.';

-- The levels of proposals that the person who acts reads in a strategy: what a count or a live screen of theirs may tell of.
create or replace function consultation.levels_read_in(strategy uuid) returns text[]
  language sql stable set search_path = pg_catalog
  as $$
    select array_remove(array[
      case when strategy = any (kernel.strategies()) then 'public' end,
      case when strategy = any (kernel.strategies()) then 'partners' end,
      case when strategy = any (consultation.strategies_as_official()) then 'government' end,
      case when strategy = any (kernel.mandated('secretariat') || kernel.mandated('approving authority')
                                || kernel.mandated('oversight')) then 'restricted annex' end
    ], null)
  $$;
comment on function consultation.levels_read_in(uuid) is 'Levels of proposals readable to the person who acts; a test holds it equal to the policies on proposals.';
