-- The circles of readers that the policies speak of. Each is asked once a statement: (select strategy.read_whole()).

create function strategy.read_whole() returns uuid[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select kernel.mandated('secretariat') || kernel.mandated('approving authority') || kernel.mandated('oversight')
$$;
comment on function strategy.read_whole() is 'Strategies of which the person who acts reads everything, the restricted annex included.';

create function strategy.read_inside() returns uuid[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select kernel.mandated('administrator') || kernel.mandated('evaluator') || kernel.mandated('focal person')
    || kernel.mandated('verifier') || kernel.mandated('approver')
$$;
comment on function strategy.read_inside() is 'Strategies of which the person who acts reads what is inside government, without the restricted annex.';

create function strategy.drafts() returns uuid[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select array(select v.id from strategy.versions v where v.status = 'draft')
$$;
comment on function strategy.drafts() is 'The drafts that the person who acts may see: the only versions that can be written.';

create function strategy.opened() returns uuid[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select array(select v.id from strategy.versions v where v.opened_at is not null)
$$;
comment on function strategy.opened() is 'The versions that have left the secretariat, as far as the person who acts may see them.';
