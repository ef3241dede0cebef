-- A proposal may change the shape of the plan too: add, remove, move, merge and split. It is the same proposal, with the
-- same authors, positions, answers and holds; its kind says which, and its content says it for machines. The words before
-- and after say it for people, so that whatever shows, compares or prints a proposal shows these.

alter table consultation.proposals
  add column kind text not null default 'text',
  add column content jsonb;
alter table consultation.proposals
  add constraint a_kind_of_proposal check (kind in ('text', 'add', 'remove', 'move', 'merge', 'split')),
  add constraint a_change_of_the_tree_has_its_content check ((kind = 'text') = (content is null)),
  add constraint a_change_of_the_tree_says_its_kind check (kind = 'text' or (content ->> 'kind' = kind and field = kind)),
  add constraint an_addition_says_what_and_where check (kind <> 'add' or (
    content ->> 'node' in ('pillar', 'objective', 'outcome', 'output', 'activity', 'section', 'paragraph')
    and content -> 'title' <> '{}'::jsonb
    and coalesce(content ->> 'below', content ->> 'after') is not null)),
  add constraint what_is_removed_moved_or_split_is_named check (kind not in ('remove', 'move', 'split')
    or content ->> 'node' = lineage::text),
  add constraint a_merge_names_what_stays_and_what_goes check (kind <> 'merge' or (
    content ->> 'into' = lineage::text and jsonb_array_length(content -> 'nodes') > 0)),
  add constraint a_split_has_parts check (kind <> 'split' or jsonb_array_length(content -> 'parts') > 1);
comment on column consultation.proposals.kind is 'text: the words of one field; add, remove, move, merge, split: the shape of the plan.';
comment on column consultation.proposals.content is 'For a change of the shape: what is changed, its nodes by their lineages. The words before and after say the same for people.';
comment on column consultation.proposals.field is 'The field whose words it would change; for a change of the shape its kind.';

alter table consultation.dispositions add column applied_content jsonb;
comment on column consultation.dispositions.applied_content is 'For a change of the shape that was accepted in part: what was agreed instead, and done.';
