-- A node is never more open than what it hangs below. Narrowing takes the subtree along when it is written, so that
-- reading stays a comparison on the row itself; this trigger refuses every other way to break it.

-- What stands already is narrowed first: texts, what they were before, then the nodes, whose level their rows follow.
alter table strategy.nodes no force row level security;
alter table strategy.field_texts no force row level security;
alter table strategy.text_changes no force row level security;
alter table strategy.node_changes no force row level security;
do $$
declare
  known constant text[] := array['public', 'partners', 'government', 'restricted annex'];
  narrowed record;
begin
  for narrowed in
    with recursive held as (
      select n.id, n.lineage, n.strategy, n.level as was, array_position(known, n.level) as rank
        from strategy.nodes n where n.parent is null
      union all
      select n.id, n.lineage, n.strategy, n.level, greatest(h.rank, array_position(known, n.level))
        from strategy.nodes n join held h on n.parent = h.id
    )
    select h.id, h.lineage, h.strategy, known[h.rank] as level, h.rank from held h
     where known[h.rank] <> h.was
  loop
    update strategy.field_texts t set level = narrowed.level
     where t.node = narrowed.id and array_position(known, t.level) < narrowed.rank;
    update strategy.text_changes c set level = narrowed.level
     where c.lineage = narrowed.lineage and c.strategy = narrowed.strategy
       and array_position(known, c.level) < narrowed.rank;
    update strategy.node_changes c set level = narrowed.level
     where c.lineage = narrowed.lineage and c.strategy = narrowed.strategy
       and array_position(known, c.level) < narrowed.rank;
    update strategy.nodes n set level = narrowed.level where n.id = narrowed.id;
  end loop;
end $$;
alter table strategy.nodes force row level security;
alter table strategy.field_texts force row level security;
alter table strategy.text_changes force row level security;
alter table strategy.node_changes force row level security;

create function strategy.hold_nodes_within_their_parents() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare known constant text[] := array['public', 'partners', 'government', 'restricted annex'];
begin
  if exists (
    select from written w join strategy.nodes p on p.id = w.parent
     where array_position(known, w.level) < array_position(known, p.level)
  ) or exists (
    select from written w join strategy.nodes c on c.parent = w.id
     where array_position(known, c.level) < array_position(known, w.level)
  ) then
    raise exception 'a node is no more open than what it hangs below'
      using errcode = 'check_violation', constraint = 'a_node_is_no_more_open_than_its_parent';
  end if;
  return null;
end $$;
comment on function strategy.hold_nodes_within_their_parents() is 'Refuses a node that more people may read than what it hangs below. The levels stand here from the most open, as in rules/openness/levels-of-openness.';
create trigger added_nodes_are_no_more_open_than_their_parents after insert on strategy.nodes
  referencing new table as written for each statement execute function strategy.hold_nodes_within_their_parents();
create trigger changed_nodes_are_no_more_open_than_their_parents after update on strategy.nodes
  referencing new table as written for each statement execute function strategy.hold_nodes_within_their_parents();
