-- What an activity serves and what it costs are said by people too, not only by the example: the lists grow by an act,
-- an activity's own terms are set, and a cost that the plan states in words is not called missing.

alter table strategy.terms add column ledger_entry uuid, add column ledger_salt bytea;
comment on column strategy.terms.ledger_entry is 'Who listed it and when; null where it came with an example.';

alter table strategy.node_changes drop constraint node_change_is_known;
alter table strategy.node_changes add constraint node_change_is_known
  check (what in ('added', 'moved', 'removed', 'facts set', 'terms set', 'level set'));

alter table strategy.activities drop constraint cost_state_is_known;
alter table strategy.activities add constraint cost_state_is_known
  check (cost_state in ('not-yet-costed', 'unfunded', 'as-written', 'costed'));
comment on column strategy.activities.cost_state is 'as-written: the plan states a cost in words, which stand in the text field cost; costed: somebody reckoned it.';

alter table strategy.activities no force row level security;
alter table strategy.field_texts no force row level security;
update strategy.activities a set cost_state = 'as-written'
 where a.cost_state = 'not-yet-costed'
   and exists (select from strategy.field_texts t where t.node = a.node and t.field = 'cost' and t.text ~ '\d');
alter table strategy.activities force row level security;
alter table strategy.field_texts force row level security;
