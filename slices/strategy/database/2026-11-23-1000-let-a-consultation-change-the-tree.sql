-- What a consultation accepted adds, removes, moves, merges and splits nodes, and the way back from the node is kept.

alter table strategy.node_changes drop constraint node_change_is_known;
alter table strategy.node_changes add constraint node_change_is_known
  check (what in ('added', 'moved', 'removed', 'merged', 'split', 'facts set', 'terms set', 'level set'));
alter table strategy.node_changes
  add column cause text not null default 'edit',
  add column subject text,
  alter column ledger_salt drop not null;
alter table strategy.node_changes
  add constraint node_change_cause_is_known check (cause in ('consultation', 'edit')),
  add constraint a_node_changed_by_consultation_names_its_point check (cause <> 'consultation' or subject is not null),
  add constraint a_node_changed_by_edit_keeps_its_salt check (cause = 'consultation' or ledger_salt is not null);
create index node_changes_by_subject on strategy.node_changes (cause, subject);
comment on column strategy.node_changes.subject is 'For the consultation: the proposal that was accepted.';
comment on column strategy.node_changes.ledger_salt is 'Null where the content and its salt stand with the cause, in another slice.';
