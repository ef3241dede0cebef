-- What people have made of the pages of results, as PDF, Word, Excel or a page for a browser.

create table results.papers (
  id uuid not null constraint papers_of_results_key primary key,
  code text not null constraint codes_of_results_papers_are_unique unique
    constraint codes_of_results_papers_are_printable check (code ~ '^[2-9A-HJKMNP-TV-Z]{12}$'),
  strategy uuid not null constraint papers_of_results_know_their_strategy references identity.strategies (id),
  kind text not null constraint a_results_paper_is_of_a_kind check (kind ~ '^[a-z][a-z -]{2,59}$'),
  about text not null constraint what_a_results_paper_is_about_is_short check (length(about) <= 100),
  title_en text not null,
  title_ur text not null,
  language text not null constraint language_of_a_results_paper_is_known check (language in ('en', 'ur', 'both')),
  format text not null constraint format_of_a_results_paper_is_known check (format in ('pdf', 'docx', 'html', 'xlsx')),
  marking text not null constraint marking_of_a_results_paper_is_known
    check (marking in ('public', 'partners', 'government', 'restricted annex')),
  content text not null constraint contents_of_results_papers_are_hashes check (content ~ '^[0-9a-f]{64}$'),
  job uuid not null,
  made_by uuid not null constraint papers_of_results_are_made_by_people references identity.people (id),
  made_at timestamptz not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index results_papers_by_what_they_are on results.papers (strategy, kind, about, made_at);
create index results_papers_by_person on results.papers (made_by);
comment on table results.papers is 'What a person had made of a page, as that person could read it. Never changed.';
comment on column results.papers.about is 'What it is about, by an identifier; empty where there is one of its kind in a strategy.';
comment on column results.papers.content is 'SENSITIVE. The hash of the file that holds its text as the person who asked for it could read it.';
comment on column results.papers.made_by is 'SENSITIVE. Who had it made; nobody else fetches it.';

create table results.paper_files (
  paper uuid not null constraint files_of_results_papers_key primary key
    constraint files_belong_to_a_results_paper references results.papers (id),
  sha256 text not null constraint files_of_results_papers_are_hashes check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null default now()
);
comment on table results.paper_files is 'The finished file of a paper. A paper without one is still being written.';

create function results.paper_by_code(code text)
  returns table (strategy uuid, made_at timestamptz, replaced_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.strategy, p.made_at,
         (select max(n.made_at) from results.papers n
           where n.strategy = p.strategy and n.kind = p.kind and n.about = p.about and n.made_at > p.made_at)
    from results.papers p where p.code = paper_by_code.code
$$;
revoke all on function results.paper_by_code(text) from public;
comment on function results.paper_by_code(text) is 'For whoever holds a paper: when it was made, and when a later one about the same took its place. Nothing of its text, its title or who made it.';
