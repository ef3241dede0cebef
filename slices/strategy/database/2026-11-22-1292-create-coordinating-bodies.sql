-- Bodies that coordinate the strategy, with their terms of reference: part of a version, as nodes are.

create table strategy.bodies (
  id uuid not null default gen_random_uuid() constraint bodies_pkey primary key,
  version uuid not null,
  strategy uuid not null,
  lineage uuid not null default gen_random_uuid(),
  position integer not null,
  level text not null default 'government' constraint body_level_is_known
    check (level in ('public', 'partners', 'government', 'restricted annex')),
  name_en text not null,
  name_ur text not null,
  terms_en text not null,
  terms_ur text not null,
  decides_en text not null,
  decides_ur text not null,
  rhythm_en text not null,
  rhythm_ur text not null,
  quorum integer not null constraint a_quorum_is_of_people check (quorum between 1 and 200),
  from_day date,
  until_day date,
  constraint bodies_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint a_body_stands_once_in_a_version unique (version, lineage),
  constraint a_body_ends_after_it_begins check (from_day is null or until_day is null or from_day <= until_day),
  constraint bodies_know_their_version_and_level unique (id, version, strategy, level)
);
create index bodies_in_order on strategy.bodies (version, position);
comment on table strategy.bodies is 'A coordinating body of a version, with its terms of reference. Written in drafts only, and copied with the version.';
comment on column strategy.bodies.lineage is 'The same body across versions.';
comment on column strategy.bodies.decides_en is 'Which decisions it takes.';

create table strategy.body_members (
  body uuid not null,
  version uuid not null,
  strategy uuid not null,
  level text not null,
  office uuid not null constraint bodies_are_composed_of_offices references identity.offices (id),
  role text not null constraint body_role_is_known check (role in ('chair', 'deputy', 'member')),
  constraint body_members_pkey primary key (body, office),
  constraint members_belong_to_a_body foreign key (body, version, strategy, level)
    references strategy.bodies (id, version, strategy, level) on update cascade on delete cascade
);
create unique index one_chair_in_a_body on strategy.body_members (body) where role = 'chair';
create index body_members_by_office on strategy.body_members (office);
comment on table strategy.body_members is 'Which office sits in a body, and whether it chairs it or deputises. Offices, never persons.';
