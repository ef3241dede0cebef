-- Where each row came from, and what has changed since.

create table strategy.imports (
  id uuid not null default gen_random_uuid() constraint imports_pkey primary key,
  version uuid not null,
  strategy uuid not null,
  file_hash text not null constraint import_files_are_hashes check (file_hash ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  mapping jsonb not null,
  rows integer not null,
  imported_by uuid constraint imports_are_made_by_people references identity.people (id),
  imported_at timestamptz not null default now(),
  ledger_entry uuid not null,
  constraint imports_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint imports_know_their_strategy unique (id, strategy)
);
create index imports_by_version on strategy.imports (version);
create index imports_by_person on strategy.imports (imported_by);
comment on table strategy.imports is 'A file that was read into a version: all of it or nothing. Its entry in the ledger commits to every row.';

create table strategy.imported_rows (
  import uuid not null,
  strategy uuid not null,
  row_index integer not null,
  content jsonb not null,
  ledger_salt bytea not null,
  constraint imported_rows_pkey primary key (import, row_index),
  constraint imported_rows_belong_to_an_import foreign key (import, strategy) references strategy.imports (id, strategy)
);
comment on table strategy.imported_rows is 'SENSITIVE. Each row as it was read, with its salt, so that it can be proved against the ledger.';

create table strategy.provenance (
  node uuid not null constraint provenance_pkey primary key,
  version uuid not null,
  strategy uuid not null,
  node_level text not null,
  import uuid not null,
  row_index integer not null,
  file_hash text not null,
  file_name text not null,
  sheet text not null,
  row integer not null,
  columns jsonb not null,
  constraint provenance_belongs_to_a_node foreign key (node, node_level)
    references strategy.nodes (id, level) on update cascade on delete cascade,
  constraint provenance_belongs_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint provenance_names_an_imported_row foreign key (import, row_index)
    references strategy.imported_rows (import, row_index)
);
create index provenance_by_version on strategy.provenance (version);
create index provenance_by_import on strategy.provenance (import, row_index);
comment on table strategy.provenance is 'Where a node came from: file, sheet, row, and which column gave which field.';

create table strategy.text_changes (
  id uuid not null default gen_random_uuid() constraint text_changes_pkey primary key,
  version uuid not null,
  strategy uuid not null,
  lineage uuid not null,
  field text not null,
  language text not null constraint change_language_is_known check (language in ('en', 'ur')),
  level text not null constraint change_level_is_known
    check (level in ('public', 'partners', 'government', 'restricted annex')),
  before text not null,
  after text not null,
  cause text not null constraint change_cause_is_known check (cause in ('consultation', 'edit')),
  subject text,
  changed_by uuid constraint changes_are_made_by_people references identity.people (id),
  changed_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea,
  constraint changes_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint a_change_by_consultation_names_its_point check (cause <> 'consultation' or subject is not null)
);
create index text_changes_by_version on strategy.text_changes (version, lineage);
create index text_changes_by_lineage on strategy.text_changes (lineage, field);
create index text_changes_by_subject on strategy.text_changes (cause, subject);
create index text_changes_by_person on strategy.text_changes (changed_by);
comment on table strategy.text_changes is 'Which answer or edit changed which text of a version, from what to what. Never deleted.';
comment on column strategy.text_changes.ledger_salt is 'Null where the content and its salt stand with the cause, in another slice.';

create table strategy.node_changes (
  id uuid not null default gen_random_uuid() constraint node_changes_pkey primary key,
  version uuid not null,
  strategy uuid not null,
  lineage uuid not null,
  level text not null constraint node_change_level_is_known
    check (level in ('public', 'partners', 'government', 'restricted annex')),
  what text not null constraint node_change_is_known
    check (what in ('added', 'moved', 'removed', 'facts set', 'level set')),
  content jsonb not null,
  changed_by uuid constraint node_changes_are_made_by_people references identity.people (id),
  changed_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint node_changes_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy)
);
create index node_changes_by_version on strategy.node_changes (version, changed_at);
create index node_changes_by_lineage on strategy.node_changes (lineage);
create index node_changes_by_person on strategy.node_changes (changed_by);
comment on table strategy.node_changes is 'Nodes added, moved and removed in a draft, and facts and levels set. Never deleted.';
