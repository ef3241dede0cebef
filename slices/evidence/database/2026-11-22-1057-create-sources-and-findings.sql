-- What is known, and from where: sources with their grades, yardsticks of likelihood, findings drawn from sources.
-- Nothing here is ever changed: what was wrong or has aged is superseded by a new row that points at the old one.

create table evidence.sources (
  id uuid not null default gen_random_uuid(),
  strategy uuid not null,
  openness text not null default 'government',
  title_en text,
  title_ur text,
  publisher text not null,
  dated text not null,
  licence text not null,
  link text,
  file_sha256 text,
  file_name text,
  reliability text not null,
  credibility text not null,
  grade_reason text not null,
  supersedes uuid,
  registered_by uuid,
  registered_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint sources_key primary key (id),
  constraint sources_know_their_strategy unique (id, strategy),
  constraint sources_know_their_strategy_and_readers unique (id, strategy, openness),
  constraint sources_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint sources_supersede_sources foreign key (supersedes, strategy) references evidence.sources (id, strategy),
  constraint one_successor_per_source unique (supersedes),
  constraint sources_are_registered_by_people foreign key (registered_by) references identity.people (id),
  constraint a_source_has_a_title check (title_en is not null or title_ur is not null),
  constraint a_source_can_be_looked_up check (link is not null or file_sha256 is not null),
  constraint a_file_of_a_source_has_a_name check ((file_sha256 is null) = (file_name is null)),
  constraint a_source_is_dated_as_precisely_as_known check (dated ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  constraint a_known_reliability check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  constraint a_known_credibility check (credibility in ('1', '2', '3', '4', '5', '6')),
  constraint a_source_has_a_known_openness check (openness in ('public', 'partners', 'government', 'restricted annex'))
);
create index sources_of_a_strategy on evidence.sources (strategy, registered_at desc);
create index sources_registered_by_a_person on evidence.sources (registered_by);
comment on table evidence.sources is 'A publication, record or dataset from which findings are drawn: who published it, under which licence, where it is read, how far it is trusted.';
comment on column evidence.sources.openness is 'Who may know of it: public, partners, government (the default) or restricted annex.';
comment on column evidence.sources.dated is 'A year, a month or a day: as precise as the publication says.';
comment on column evidence.sources.reliability is 'Of who published, on the Admiralty scale, A to E. F: cannot be judged, which is not the worst.';
comment on column evidence.sources.credibility is 'Of what is said, judged apart, 1 to 5. 6: cannot be judged, which is not the worst.';
comment on column evidence.sources.file_sha256 is 'SHA-256 of the copy in the file store.';

create table evidence.yardsticks (
  id uuid not null default gen_random_uuid(),
  strategy uuid not null,
  name_en text not null,
  name_ur text not null,
  source text not null,
  declared_by uuid,
  declared_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint yardsticks_key primary key (id),
  constraint yardsticks_know_their_strategy unique (id, strategy),
  constraint one_yardstick_per_name unique (strategy, name_en),
  constraint yardsticks_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint yardsticks_are_declared_by_people foreign key (declared_by) references identity.people (id)
);
create index yardsticks_declared_by_a_person on evidence.yardsticks (declared_by);
comment on table evidence.yardsticks is 'A set of words for likelihood, each with the range that it stands for. Content: a country uses the yardstick of its own analysts.';
comment on column evidence.yardsticks.source is 'Where the yardstick is published.';

create table evidence.yardstick_words (
  yardstick uuid not null,
  strategy uuid not null,
  position integer not null,
  word_en text not null,
  word_ur text not null,
  range text not null,
  from_percent integer not null,
  to_percent integer not null,
  constraint yardstick_words_key primary key (yardstick, position),
  constraint words_belong_to_a_yardstick foreign key (yardstick, strategy) references evidence.yardsticks (id, strategy),
  constraint a_word_stands_once_on_a_yardstick unique (yardstick, word_en),
  constraint a_range_lies_between_nothing_and_certainty
    check (from_percent >= 0 and from_percent < to_percent and to_percent <= 100)
);
create index yardstick_words_of_a_strategy on evidence.yardstick_words (strategy);
comment on table evidence.yardstick_words is 'The words of a yardstick, the least likely first.';
comment on column evidence.yardstick_words.range is 'The range as the yardstick prints it.';

create table evidence.findings (
  id uuid not null default gen_random_uuid(),
  number bigint generated always as identity,
  strategy uuid not null,
  openness text not null default 'government',
  kind text not null,
  statement_en text not null,
  statement_ur text not null,
  yardstick uuid,
  word integer,
  confidence text not null,
  confidence_reason_en text not null,
  confidence_reason_ur text not null,
  as_of date not null,
  review_by date not null,
  supersedes uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint findings_key primary key (id),
  constraint one_number_per_finding unique (number),
  constraint findings_know_their_strategy unique (id, strategy),
  constraint findings_know_their_strategy_and_readers unique (id, strategy, openness),
  constraint findings_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint findings_use_a_word_of_a_yardstick foreign key (yardstick, word)
    references evidence.yardstick_words (yardstick, position),
  constraint findings_use_a_yardstick_of_their_strategy foreign key (yardstick, strategy)
    references evidence.yardsticks (id, strategy),
  constraint findings_supersede_findings foreign key (supersedes, strategy) references evidence.findings (id, strategy),
  constraint one_successor_per_finding unique (supersedes),
  constraint findings_are_recorded_by_people foreign key (recorded_by) references identity.people (id),
  constraint a_known_kind_of_finding check (kind in ('as printed', 'judgement')),
  constraint a_judgement_says_how_likely check ((kind = 'judgement') = (yardstick is not null and word is not null)),
  constraint a_likelihood_is_whole check ((yardstick is null) = (word is null)),
  constraint a_known_confidence check (confidence in ('low', 'moderate', 'high')),
  constraint a_finding_is_reviewed_after_it_was_made check (review_by > as_of),
  constraint a_finding_has_a_known_openness check (openness in ('public', 'partners', 'government', 'restricted annex'))
);
create index findings_of_a_strategy on evidence.findings (strategy, number desc);
create index findings_recorded_by_a_person on evidence.findings (recorded_by);
create index findings_by_word on evidence.findings (yardstick, word) where yardstick is not null;
comment on table evidence.findings is 'What was found: a statement drawn from sources. How likely it is and how sure we are of that stand apart.';
comment on column evidence.findings.number is 'Its reference without the E.';
comment on column evidence.findings.kind is 'As printed: what a source says, which has no likelihood. Judgement: what was concluded, which has one.';
comment on column evidence.findings.confidence is 'How good the ground of the statement is. Never a likelihood.';
comment on column evidence.findings.review_by is 'After this day it counts as stale until somebody looks again.';

create table evidence.finding_sources (
  finding uuid not null,
  source uuid not null,
  strategy uuid not null,
  finding_openness text not null,
  source_openness text not null,
  passage text,
  constraint finding_sources_key primary key (finding, source),
  constraint drawn_by_a_finding foreign key (finding, strategy, finding_openness)
    references evidence.findings (id, strategy, openness),
  constraint drawn_from_a_source foreign key (source, strategy, source_openness)
    references evidence.sources (id, strategy, openness),
  constraint a_finding_is_no_more_open_than_its_sources check (
    array_position(array['public', 'partners', 'government', 'restricted annex'], finding_openness)
      >= array_position(array['public', 'partners', 'government', 'restricted annex'], source_openness))
);
create index findings_drawn_from_a_source on evidence.finding_sources (source);
create index finding_sources_of_a_strategy on evidence.finding_sources (strategy);
comment on table evidence.finding_sources is 'From which sources a finding was drawn, and where in them. Whoever reads a finding reads all its sources.';
comment on column evidence.finding_sources.passage is 'Page, table or paragraph.';

create function evidence.refuse_to_change() returns trigger language plpgsql set search_path = pg_catalog
  as $$ begin
    raise exception 'Evidence is recorded once: record what supersedes it.' using errcode = 'restrict_violation';
  end $$;
comment on function evidence.refuse_to_change() is 'Refuses every change and removal, to the owner as well.';
create trigger sources_are_never_changed before update or delete or truncate on evidence.sources
  for each statement execute function evidence.refuse_to_change();
create trigger yardsticks_are_never_changed before update or delete or truncate on evidence.yardsticks
  for each statement execute function evidence.refuse_to_change();
create trigger words_are_never_changed before update or delete or truncate on evidence.yardstick_words
  for each statement execute function evidence.refuse_to_change();
create trigger findings_are_never_changed before update or delete or truncate on evidence.findings
  for each statement execute function evidence.refuse_to_change();
create trigger what_a_finding_was_drawn_from_is_never_changed before update or delete or truncate on evidence.finding_sources
  for each statement execute function evidence.refuse_to_change();
