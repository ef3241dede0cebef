-- What was given out of a version: each paper with the code that is printed on it, by which anyone may ask whether it is
-- still current.

create table strategy.papers (
  id uuid not null default gen_random_uuid() constraint papers_pkey primary key,
  code text not null constraint paper_codes_are_unique unique
    constraint paper_codes_are_printable check (code ~ '^[2-9A-HJKMNP-TV-Z]{12}$'),
  version uuid not null,
  strategy uuid not null,
  kind text not null constraint paper_kind_is_known check (kind in ('version', 'comparison')),
  earlier uuid,
  language text not null constraint paper_language_is_known check (language in ('en', 'ur', 'both')),
  format text not null constraint paper_format_is_known check (format in ('pdf', 'docx', 'xlsx', 'html', 'json')),
  status text not null,
  marking text not null constraint paper_marking_is_known
    check (marking in ('public', 'partners', 'government', 'restricted annex')),
  content text not null constraint paper_contents_are_hashes check (content ~ '^[0-9a-f]{64}$'),
  job uuid,
  made_by uuid not null constraint papers_are_made_by_people references identity.people (id),
  made_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint papers_are_of_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint papers_compare_with_a_version foreign key (earlier, strategy) references strategy.versions (id, strategy),
  constraint a_comparison_has_an_earlier_version check ((kind = 'comparison') = (earlier is not null)),
  constraint papers_know_their_strategy unique (id, strategy)
);
create index papers_by_version on strategy.papers (version, made_by);
create index papers_by_earlier on strategy.papers (earlier);
create index papers_by_person on strategy.papers (made_by);
comment on table strategy.papers is 'What a person had made of a version: which language and format, and how strict the strictest text in it is. Never changed.';
comment on column strategy.papers.code is 'Printed on every page. Whoever holds the paper may ask with it whether it is current.';
comment on column strategy.papers.status is 'The status of the version when the paper was made, as printed on it.';
comment on column strategy.papers.content is 'SENSITIVE. The hash of the file that holds its text as the person who asked for it could read it.';

create table strategy.paper_files (
  paper uuid not null constraint paper_files_pkey primary key,
  strategy uuid not null,
  sha256 text not null constraint paper_files_are_hashes check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null default now(),
  constraint paper_files_belong_to_a_paper foreign key (paper, strategy) references strategy.papers (id, strategy)
);
comment on table strategy.paper_files is 'The finished file of a paper. A paper without one is still being written.';

create function strategy.paper_by_code(code text)
  returns table (strategy uuid, version uuid, number integer, kind text, made_at timestamptz, printed_status text, status text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.strategy, p.version, v.number, p.kind, p.made_at, p.status, v.status
    from strategy.papers p join strategy.versions v on v.id = p.version
   where p.code = paper_by_code.code
$$;
comment on function strategy.paper_by_code(text) is 'For whoever holds a paper: which version it is of, what was printed as its status, and what that is now. Nothing of its text, of who made it or of other versions.';
