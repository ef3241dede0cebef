-- A target that was approved is carried over with the copy of a version. Where it leaves, it leaves with a reason.

create table strategy.target_closures (
  version uuid not null,
  strategy uuid not null,
  lineage uuid not null,
  level text not null constraint target_closure_level_is_known
    check (level in ('public', 'partners', 'government', 'restricted annex')),
  outcome text not null constraint target_outcome_is_known check (outcome in ('reached', 'carried on', 'given up')),
  into_lineage uuid,
  reason text not null,
  closed_by uuid constraint target_closures_are_made_by_people references identity.people (id),
  closed_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint target_closures_pkey primary key (version, lineage),
  constraint target_closures_belong_to_a_version foreign key (version, strategy)
    references strategy.versions (id, strategy),
  constraint a_target_carried_on_says_where check ((outcome = 'carried on') = (into_lineage is not null))
);
create index target_closures_by_lineage on strategy.target_closures (lineage);
create index target_closures_by_person on strategy.target_closures (closed_by);
comment on table strategy.target_closures is 'Why a target that was approved is no longer in the plan, while what it was of stands or was no activity.';
comment on column strategy.target_closures.level is 'Of the target''s text as it was approved, the narrower of its languages.';
