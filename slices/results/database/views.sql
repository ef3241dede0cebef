-- Officials read what is kept inside government; participants do not.
create or replace function results.strategies_as_official() returns uuid[] language sql stable parallel safe
  set search_path = pg_catalog
  as $$
    select kernel.mandated('secretariat') || kernel.mandated('administrator') || kernel.mandated('focal person')
        || kernel.mandated('verifier') || kernel.mandated('approver') || kernel.mandated('approving authority')
        || kernel.mandated('evaluator') || kernel.mandated('oversight')
  $$;
comment on function results.strategies_as_official() is 'Strategies in which the person who acts holds a mandate of government or oversight.';
