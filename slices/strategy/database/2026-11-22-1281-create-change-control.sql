-- Change after an approval: what is proposed, reviewed and decided by different people, the draft that carries it, and
-- the yearly action plan under a strategy that stays as it is.

alter table strategy.approvals add column effective_on date;
comment on column strategy.approvals.effective_on is 'The day from which it is in force; null where that is the date of the instrument.';

create table strategy.changes (
  id uuid not null default gen_random_uuid() constraint changes_pkey primary key,
  strategy uuid not null constraint changes_belong_to_a_strategy references identity.strategies (id),
  number integer not null,
  version uuid not null,
  title_en text,
  title_ur text,
  what text not null,
  why text not null,
  by_letter boolean not null,
  proposed_by uuid constraint changes_are_proposed_by_people references identity.people (id),
  proposed_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint changes_are_of_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint change_numbers_are_not_used_twice unique (strategy, number),
  constraint changes_have_a_title check (title_en is not null or title_ur is not null),
  constraint changes_know_their_strategy unique (id, strategy),
  constraint changes_name_who_proposed unique (id, proposed_by)
);
create index changes_by_version on strategy.changes (version);
create index changes_by_proposer on strategy.changes (proposed_by);
comment on table strategy.changes is 'A change to an approved version, as somebody proposed it: what, why, and which nodes. It changes nothing by itself.';

create table strategy.change_nodes (
  change uuid not null,
  strategy uuid not null,
  lineage uuid not null,
  constraint change_nodes_pkey primary key (change, lineage),
  constraint change_nodes_belong_to_a_change foreign key (change, strategy) references strategy.changes (id, strategy)
);
comment on table strategy.change_nodes is 'Which nodes a change may touch, with what hangs below them.';

create table strategy.change_reviews (
  change uuid not null,
  strategy uuid not null,
  verdict text not null constraint change_verdict_is_known check (verdict in ('supports', 'objects')),
  reason text not null,
  proposed_by uuid,
  reviewed_by uuid not null constraint change_reviews_are_made_by_people references identity.people (id),
  reviewed_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint change_reviews_pkey primary key (change, reviewed_by),
  constraint change_reviews_belong_to_a_change foreign key (change, strategy) references strategy.changes (id, strategy),
  constraint change_reviews_know_the_proposer foreign key (change, proposed_by) references strategy.changes (id, proposed_by),
  constraint reviewing_a_change_needs_another_person check (proposed_by is null or reviewed_by <> proposed_by)
);
create index change_reviews_by_person on strategy.change_reviews (reviewed_by);
comment on table strategy.change_reviews is 'What a second person says of a proposed change, with the reason.';

create table strategy.change_decisions (
  change uuid not null constraint change_decisions_pkey primary key,
  strategy uuid not null,
  decision text not null constraint change_decision_is_known check (decision in ('approved', 'rejected')),
  instrument text not null,
  instrument_number text not null,
  dated date not null,
  reason text not null,
  effective_on date,
  by_letter boolean not null,
  proposed_by uuid,
  reviewed_by uuid,
  decided_by uuid constraint change_decisions_are_made_by_people references identity.people (id),
  decided_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint change_decisions_belong_to_a_change foreign key (change, strategy) references strategy.changes (id, strategy),
  constraint change_decisions_know_the_proposer foreign key (change, proposed_by) references strategy.changes (id, proposed_by),
  constraint change_decisions_rest_on_a_review foreign key (change, reviewed_by)
    references strategy.change_reviews (change, reviewed_by),
  constraint deciding_a_change_needs_a_third_person check (
    by_letter or (decided_by is not null and reviewed_by is not null and decided_by <> reviewed_by
      and (proposed_by is null or decided_by <> proposed_by))),
  constraint an_approved_change_says_from_when check ((decision = 'approved') = (effective_on is not null))
);
create index change_decisions_by_person on strategy.change_decisions (decided_by);
create index change_decisions_by_review on strategy.change_decisions (change, reviewed_by);
comment on table strategy.change_decisions is 'What was decided about a change: instrument, reason and effective date, by a third person or from a letter.';

alter table strategy.versions
  add column change uuid constraint versions_carry_changes references strategy.changes (id),
  add column action_year integer constraint action_years_are_years check (action_year between 2000 and 2100),
  add constraint a_version_carries_a_change_or_a_year check (change is null or action_year is null);
create index versions_by_change on strategy.versions (change);
comment on column strategy.versions.change is 'The approved change that this version carries, and nothing beside it.';
comment on column strategy.versions.action_year is 'This version is the action plan of a year: the strategy''s own text and objectives stay as approved.';

create function strategy.keep_what_a_version_carries() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (old.change is not null and new.change is distinct from old.change)
     or (old.action_year is not null and new.action_year is distinct from old.action_year) then
    raise exception 'a version keeps what it carries'
      using errcode = 'check_violation', constraint = 'a_version_keeps_what_it_carries';
  end if;
  return new;
end $$;
comment on function strategy.keep_what_a_version_carries() is 'A draft made for a change or a year stays that.';
create trigger a_version_keeps_what_it_carries before update of change, action_year on strategy.versions
  for each row execute function strategy.keep_what_a_version_carries();

create table strategy.closures (
  version uuid not null,
  strategy uuid not null,
  lineage uuid not null,
  level text not null constraint closure_level_is_known
    check (level in ('public', 'partners', 'government', 'restricted annex')),
  outcome text not null constraint closure_outcome_is_known check (outcome in ('done', 'carried on', 'given up')),
  into_lineage uuid,
  reason text not null,
  promised text not null,
  closed_by uuid constraint closures_are_made_by_people references identity.people (id),
  closed_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint closures_pkey primary key (version, lineage),
  constraint closures_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint what_is_carried_on_says_where check ((outcome = 'carried on') = (into_lineage is not null))
);
create index closures_by_lineage on strategy.closures (lineage);
create index closures_by_person on strategy.closures (closed_by);
comment on table strategy.closures is 'Why an activity that was approved is no longer in the plan, and what becomes of what was promised.';
comment on column strategy.closures.level is 'Of the activity when it was closed.';

-- In an action plan the strategy's own part is locked: pillars, objectives, outcomes, sections and paragraphs, as in
-- rules/changes/a-yearly-plan-leaves-the-strategy-alone.

create function strategy.refuse_a_locked_part(node_kind text, node_version uuid) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if node_kind in ('pillar', 'objective', 'outcome', 'section', 'paragraph')
     and exists (select from strategy.versions v where v.id = node_version and v.action_year is not null) then
    raise exception 'the strategy part is locked in an action plan'
      using errcode = 'check_violation', constraint = 'the_strategy_part_is_locked';
  end if;
end $$;
comment on function strategy.refuse_a_locked_part(text, uuid) is 'Raises where a node of the strategy''s own part would change in an action plan of a year.';

create function strategy.lock_the_strategy_part() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare touched record;
begin
  if tg_op = 'INSERT' then
    select n.kind, n.version into touched from written n join strategy.versions v on v.id = n.version
     where v.action_year is not null and n.kind in ('pillar', 'objective', 'outcome', 'section', 'paragraph') limit 1;
  elsif tg_op = 'DELETE' then
    select n.kind, n.version into touched from gone n join strategy.versions v on v.id = n.version
     where v.action_year is not null and n.kind in ('pillar', 'objective', 'outcome', 'section', 'paragraph') limit 1;
  else
    select n.kind, n.version into touched
      from written n join gone o on o.id = n.id join strategy.versions v on v.id = n.version
     where v.action_year is not null and n.kind in ('pillar', 'objective', 'outcome', 'section', 'paragraph')
       and (n.code, n.parent, n.level) is distinct from (o.code, o.parent, o.level) limit 1;
  end if;
  if touched.kind is not null then perform strategy.refuse_a_locked_part(touched.kind, touched.version); end if;
  return null;
end $$;
comment on function strategy.lock_the_strategy_part() is 'Nodes of the strategy''s own part are not added, removed or moved in an action plan; renumbering their places is none of these.';
create trigger added_nodes_leave_the_strategy_alone after insert on strategy.nodes
  referencing new table as written for each statement execute function strategy.lock_the_strategy_part();
create trigger changed_nodes_leave_the_strategy_alone after update on strategy.nodes
  referencing new table as written old table as gone for each statement execute function strategy.lock_the_strategy_part();
create trigger removed_nodes_leave_the_strategy_alone after delete on strategy.nodes
  referencing old table as gone for each statement execute function strategy.lock_the_strategy_part();

create function strategy.lock_the_strategy_texts() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare touched record;
begin
  if tg_op = 'DELETE' then
    select n.kind, n.version into touched from gone t join strategy.nodes n on n.id = t.node
      join strategy.versions v on v.id = t.version
     where v.action_year is not null and n.kind in ('pillar', 'objective', 'outcome', 'section', 'paragraph') limit 1;
  elsif tg_op = 'UPDATE' then
    select n.kind, n.version into touched
      from written t join gone o on o.node = t.node and o.field = t.field and o.language = t.language
      join strategy.nodes n on n.id = t.node join strategy.versions v on v.id = t.version
     where v.action_year is not null and n.kind in ('pillar', 'objective', 'outcome', 'section', 'paragraph')
       and (t.text, t.level) is distinct from (o.text, o.level) limit 1;
  else
    select n.kind, n.version into touched from written t join strategy.nodes n on n.id = t.node
      join strategy.versions v on v.id = t.version
     where v.action_year is not null and n.kind in ('pillar', 'objective', 'outcome', 'section', 'paragraph') limit 1;
  end if;
  if touched.kind is not null then perform strategy.refuse_a_locked_part(touched.kind, touched.version); end if;
  return null;
end $$;
comment on function strategy.lock_the_strategy_texts() is 'Texts of the strategy''s own part stay as approved in an action plan; how far a translation has come may still be said.';
create trigger added_texts_leave_the_strategy_alone after insert on strategy.field_texts
  referencing new table as written for each statement execute function strategy.lock_the_strategy_texts();
create trigger changed_texts_leave_the_strategy_alone after update on strategy.field_texts
  referencing new table as written old table as gone for each statement execute function strategy.lock_the_strategy_texts();
create trigger removed_texts_leave_the_strategy_alone after delete on strategy.field_texts
  referencing old table as gone for each statement execute function strategy.lock_the_strategy_texts();
