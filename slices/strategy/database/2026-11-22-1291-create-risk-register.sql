-- The risks of a strategy. A risk stands across versions; what is said of it is appended as a revision and never changed.

create table strategy.risk_scales (
  strategy uuid not null constraint risk_scales_belong_to_a_strategy references identity.strategies (id),
  axis text not null constraint risk_axis_is_known check (axis in ('likelihood', 'impact')),
  point integer not null constraint risk_scales_have_five_points check (point between 1 and 5),
  name_en text not null,
  name_ur text not null,
  means_en text not null,
  means_ur text not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint risk_scales_pkey primary key (strategy, axis, point)
);
comment on table strategy.risk_scales is 'What the five points of likelihood and of impact mean to a strategy. They are ordered, and nothing more: no sum or product of them is a quantity.';

create table strategy.risks (
  id uuid not null default gen_random_uuid() constraint risks_pkey primary key,
  strategy uuid not null constraint risks_belong_to_a_strategy references identity.strategies (id),
  number integer not null,
  level text not null default 'government' constraint risk_level_is_known
    check (level in ('public', 'partners', 'government', 'restricted annex')),
  constraint risk_numbers_are_not_used_twice unique (strategy, number),
  constraint risks_know_their_level unique (id, strategy, level)
);
comment on table strategy.risks is 'A risk to a strategy. Never deleted: it is closed by a revision.';
comment on column strategy.risks.level is 'Who may know of it; all that was ever said of it follows.';

create table strategy.risk_revisions (
  id uuid not null default gen_random_uuid() constraint risk_revisions_pkey primary key,
  sequence bigint not null generated always as identity,
  risk uuid not null,
  strategy uuid not null,
  level text not null,
  title_en text not null,
  title_ur text not null,
  likelihood integer not null constraint likelihood_is_a_point check (likelihood between 1 and 5),
  impact integer not null constraint impact_is_a_point check (impact between 1 and 5),
  owner_office uuid constraint risks_are_owned_by_offices references identity.offices (id),
  mitigation_en text not null,
  mitigation_ur text not null,
  review_on date not null,
  closed boolean not null,
  reason text,
  said_by uuid constraint risks_are_judged_by_people references identity.people (id),
  said_at timestamptz not null default clock_timestamp(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint revisions_belong_to_a_risk foreign key (risk, strategy, level)
    references strategy.risks (id, strategy, level) on update cascade,
  constraint revisions_know_their_strategy unique (id, strategy)
);
create index risk_revisions_in_order on strategy.risk_revisions (risk, sequence desc);
create index risk_revisions_by_office on strategy.risk_revisions (owner_office);
create index risk_revisions_by_person on strategy.risk_revisions (said_by);
comment on table strategy.risk_revisions is 'What was said of a risk: the newest counts, the others are its history.';
comment on column strategy.risk_revisions.title_en is 'SENSITIVE where the risk is.';
comment on column strategy.risk_revisions.reason is 'SENSITIVE where the risk is. Why it was said anew; null the first time.';

create table strategy.risk_nodes (
  revision uuid not null,
  strategy uuid not null,
  lineage uuid not null,
  constraint risk_nodes_pkey primary key (revision, lineage),
  constraint risk_nodes_belong_to_a_revision foreign key (revision, strategy)
    references strategy.risk_revisions (id, strategy)
);
create index risk_nodes_by_lineage on strategy.risk_nodes (lineage);
comment on table strategy.risk_nodes is 'What a risk threatens: nodes across versions. Shown as far as the node may be read.';
