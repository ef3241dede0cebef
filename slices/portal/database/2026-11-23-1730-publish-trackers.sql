-- The tracker of a declaration as the public reads it: frozen editions, of which the last one counts. What signatories say, and
-- their names, stand in rows of their own, for what one of them hides later, or moderation does, leaves the page at once.
create table portal.trackers (
  declaration uuid not null references consultation.declarations (submission),
  edition int not null constraint editions_of_a_tracker_start_at_one check (edition >= 1),
  strategy uuid not null,
  is_shown boolean not null,
  content jsonb not null,
  published_by uuid,
  published_on date not null default current_date,
  published_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_edition_of_a_tracker primary key (declaration, edition),
  constraint trackers_know_their_strategy unique (declaration, edition, strategy)
);
create index trackers_of_a_strategy on portal.trackers (strategy);
comment on table portal.trackers is 'The public tracker of a declaration as it was published: frozen. The last edition counts, and one that is not shown takes it down.';
comment on column portal.trackers.published_by is 'SENSITIVE. Who published it. Never on a public page.';

create table portal.tracker_voices (
  declaration uuid not null,
  edition int not null,
  strategy uuid not null,
  place int not null,
  kind text not null constraint a_known_kind_of_voice check (kind in ('signatory', 'view')),
  point int,
  view uuid references consultation.signatory_views (id),
  organisation uuid,
  content jsonb not null,
  constraint tracker_voices_key primary key (declaration, edition, place),
  constraint voices_stand_beside_an_edition foreign key (declaration, edition, strategy)
    references portal.trackers (declaration, edition, strategy),
  constraint a_view_is_of_a_point check ((kind = 'view') = (view is not null and point is not null)
    and num_nonnulls(view, point) in (0, 2)),
  constraint a_name_is_of_an_organisation check (kind = 'view' or organisation is not null)
);
create index tracker_voices_of_a_strategy on portal.tracker_voices (strategy);
create index tracker_voices_of_a_view on portal.tracker_voices (view);
comment on table portal.tracker_voices is 'Beside an edition of a tracker: a signatory that may be named, or what one says of a point. Never who said it as a person.';
comment on column portal.tracker_voices.organisation is 'Null for the one that sent the declaration. One that hides itself later is read no more.';
