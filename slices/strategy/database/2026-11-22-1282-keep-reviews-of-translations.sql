-- Who reviewed which translation, and which language was said to prevail.

create table strategy.translation_reviews (
  id uuid not null default gen_random_uuid() constraint translation_reviews_pkey primary key,
  version uuid not null,
  strategy uuid not null,
  lineage uuid not null,
  field text not null,
  language text not null constraint reviewed_language_is_known check (language in ('en', 'ur')),
  level text not null constraint reviewed_level_is_known
    check (level in ('public', 'partners', 'government', 'restricted annex')),
  reviewed_by uuid not null constraint translations_are_reviewed_by_people references identity.people (id),
  reviewed_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint translation_reviews_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy)
);
create index translation_reviews_by_version on strategy.translation_reviews (version, lineage);
create index translation_reviews_by_person on strategy.translation_reviews (reviewed_by);
comment on table strategy.translation_reviews is 'A person held a translation against its other language and marked it reviewed. A later edit makes it stale; the review stays.';

create table strategy.prevailing_languages (
  id uuid not null default gen_random_uuid() constraint prevailing_languages_pkey primary key,
  version uuid not null,
  strategy uuid not null,
  language text not null constraint prevailing_choice_is_known check (language in ('en', 'ur')),
  set_by uuid not null constraint prevailing_languages_are_set_by_people references identity.people (id),
  set_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint prevailing_languages_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy)
);
create index prevailing_languages_by_version on strategy.prevailing_languages (version);
create index prevailing_languages_by_person on strategy.prevailing_languages (set_by);
comment on table strategy.prevailing_languages is 'Which language was said to prevail in a version, by whom and when; the version bears the last of them.';
