-- A preview asks with the eyes of an audience: it narrows what the person who asks may read, and never widens it.

create function strategy.audience_levels() returns text[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select (array['public', 'partners', 'government', 'restricted annex'])[
    1 : coalesce(array_position(array['public', 'partners', 'government', 'restricted annex'],
      nullif(current_setting('sutoon.audience', true), '')), 4)]
$$;
comment on function strategy.audience_levels() is 'The levels that the audience of a preview reads; all of them where no preview is asked for. Set for one transaction.';
