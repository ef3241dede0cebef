-- The tree of a version, its texts with their own readers, and the facts of its activities.
-- Every row repeats its strategy and its level, so that row security needs no look-up per row.

create table strategy.nodes (
  id uuid not null default gen_random_uuid() constraint nodes_pkey primary key,
  version uuid not null,
  strategy uuid not null,
  lineage uuid not null default gen_random_uuid(),
  kind text not null constraint node_kind_is_known
    check (kind in ('pillar', 'objective', 'outcome', 'output', 'activity', 'section', 'paragraph')),
  parent uuid constraint nodes_hang_below_nodes references strategy.nodes (id) on delete cascade,
  pillar text,
  code text not null constraint codes_are_short_words check (code ~ '^\S(.{0,38}\S)?$'),
  position integer not null,
  level text not null default 'government' constraint node_level_is_known
    check (level in ('public', 'partners', 'government', 'restricted annex')),
  constraint nodes_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint codes_are_unique_in_a_version unique (version, code),
  constraint a_lineage_stands_once_in_a_version unique (version, lineage),
  constraint nodes_know_their_level unique (id, level)
);
create index nodes_in_order on strategy.nodes (version, position);
create index nodes_by_pillar on strategy.nodes (version, pillar, position) where kind = 'activity';
create index nodes_by_parent on strategy.nodes (parent);
create index nodes_by_lineage on strategy.nodes (lineage);
comment on table strategy.nodes is 'A node of the results chain or of the narrative: pillar > objective > outcome > output > activity; section > paragraph.';
comment on column strategy.nodes.lineage is 'The same node across versions.';
comment on column strategy.nodes.pillar is 'Code of the pillar above it, for filters; null in the narrative.';
comment on column strategy.nodes.position is 'Place in the whole version, parents before their children.';
comment on column strategy.nodes.level is 'Who may know of it: public, partners, government (the default) or restricted annex.';

create table strategy.field_texts (
  node uuid not null,
  field text not null,
  language text not null constraint text_language_is_known check (language in ('en', 'ur')),
  version uuid not null,
  strategy uuid not null,
  node_level text not null,
  level text not null constraint text_level_is_known
    check (level in ('public', 'partners', 'government', 'restricted annex')),
  text text not null,
  translation text not null default 'original' constraint translation_state_is_known
    check (translation in ('original', 'draft', 'reviewed', 'stale')),
  constraint field_texts_pkey primary key (node, field, language),
  constraint texts_belong_to_a_node foreign key (node, node_level)
    references strategy.nodes (id, level) on update cascade on delete cascade,
  constraint texts_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint a_text_is_no_more_open_than_its_node check (
    array_position(array['public', 'partners', 'government', 'restricted annex'], level)
      >= array_position(array['public', 'partners', 'government', 'restricted annex'], node_level))
);
create index texts_by_version on strategy.field_texts (version, field);
comment on table strategy.field_texts is 'One text of one field in one language, with its own readers.';
comment on column strategy.field_texts.field is 'title, description, aim, text, indicator.text, deadline …: the list stands in rules/fields-of-a-node.';
comment on column strategy.field_texts.level is 'SENSITIVE where restricted annex. Never more open than its node.';

create table strategy.activities (
  node uuid not null constraint activities_pkey primary key,
  version uuid not null,
  strategy uuid not null,
  node_level text not null,
  lead uuid constraint activities_are_led_by_offices references identity.offices (id),
  governance_level text constraint governance_level_is_known
    check (governance_level in ('federal', 'provincial', 'federal and provincial', 'local')),
  starts date,
  ends date,
  cost_state text not null default 'not-yet-costed' constraint cost_state_is_known
    check (cost_state in ('not-yet-costed', 'unfunded', 'costed')),
  constraint activities_belong_to_a_node foreign key (node, node_level)
    references strategy.nodes (id, level) on update cascade on delete cascade,
  constraint activities_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint an_activity_ends_after_it_starts check (starts is null or ends is null or starts <= ends)
);
create index activities_by_lead on strategy.activities (lead, version);
create index activities_by_version on strategy.activities (version);
comment on table strategy.activities is 'The facts of an activity: exactly one accountable office, the level of government, its dates.';
comment on column strategy.activities.lead is 'The one accountable office; null where the plan names none that exists, which the lint says.';

create table strategy.activity_partners (
  node uuid not null,
  office uuid not null constraint partners_are_offices references identity.offices (id),
  version uuid not null,
  strategy uuid not null,
  node_level text not null,
  contribution_en text,
  contribution_ur text,
  constraint activity_partners_pkey primary key (node, office),
  constraint partners_belong_to_a_node foreign key (node, node_level)
    references strategy.nodes (id, level) on update cascade on delete cascade,
  constraint partners_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy)
);
create index partners_by_office on strategy.activity_partners (office, version);
create index partners_by_version on strategy.activity_partners (version);
comment on table strategy.activity_partners is 'Offices that contribute to an activity, and what each brings.';

create table strategy.terms (
  strategy uuid not null constraint terms_belong_to_a_strategy references identity.strategies (id),
  kind text not null constraint term_kind_is_known check (kind in ('crime', 'place', 'framework')),
  code text not null,
  title_en text,
  title_ur text,
  source text,
  constraint terms_pkey primary key (strategy, kind, code)
);
comment on table strategy.terms is 'The lists a strategy speaks in: crimes, places, frameworks (conventions and goals) with their codes.';

create table strategy.activity_terms (
  node uuid not null,
  kind text not null,
  code text not null,
  version uuid not null,
  strategy uuid not null,
  node_level text not null,
  constraint activity_terms_pkey primary key (node, kind, code),
  constraint activity_terms_belong_to_a_node foreign key (node, node_level)
    references strategy.nodes (id, level) on update cascade on delete cascade,
  constraint activity_terms_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint activity_terms_are_listed foreign key (strategy, kind, code) references strategy.terms (strategy, kind, code)
);
create index activity_terms_by_code on strategy.activity_terms (strategy, kind, code);
create index activity_terms_by_version on strategy.activity_terms (version);
comment on table strategy.activity_terms is 'The crimes an activity addresses, the places where it happens and the frameworks it serves.';
