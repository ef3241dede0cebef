-- Words that were public when they were proposed may quote what was narrowed since. Who publishes does not always read the
-- annex, so that a node which they do not see could be taken for one that is gone: the owner's function tells them apart.
create function strategy.public_still(asked uuid, lineages uuid[]) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select last.lineage
    from strategy.versions v
   cross join lateral (
      select distinct on (n.lineage) n.id, n.lineage, n.level
        from strategy.nodes n join strategy.versions w on w.id = n.version
       where n.lineage = any (public_still.lineages) and n.strategy = v.strategy and w.number <= v.number
       order by n.lineage, w.number desc) last
   where v.id = public_still.asked and last.level = 'public'
     and v.strategy = any (strategy.read_whole() || strategy.read_inside())
     and not exists (select from strategy.field_texts t
                      where t.node = last.id and t.field in ('title', 'text') and t.level <> 'public') $$;
comment on function strategy.public_still(uuid, uuid[]) is 'Of these lineages those whose node and title are public where they last stood, up to a version: in it, or before they were removed.';
revoke execute on function strategy.public_still(uuid, uuid[]) from public;
