-- For whom what is kept inside government is open, and for whom all of it.
create or replace function evidence.read_inside() returns uuid[] language sql stable parallel safe
  set search_path = pg_catalog
  as $$
    select kernel.mandated('secretariat') || kernel.mandated('administrator') || kernel.mandated('focal person')
        || kernel.mandated('verifier') || kernel.mandated('approver') || kernel.mandated('approving authority')
        || kernel.mandated('evaluator') || kernel.mandated('oversight')
  $$;
comment on function evidence.read_inside() is 'Strategies of which the person who acts reads what is inside government, without the restricted annex.';

create or replace function evidence.read_whole() returns uuid[] language sql stable parallel safe
  set search_path = pg_catalog
  as $$
    select kernel.mandated('secretariat') || kernel.mandated('approving authority') || kernel.mandated('oversight')
  $$;
comment on function evidence.read_whole() is 'Strategies of which the person who acts reads all evidence, the restricted annex included.';
