-- "You said, we did": the proposals of a round with their answers, given out on paper. Each paper bears a code, by which
-- anyone may ask whether answers were given since.

create table consultation.papers (
  id uuid not null constraint papers_of_rounds_pkey primary key,
  code text not null constraint codes_of_round_papers_are_unique unique
    constraint codes_of_round_papers_are_printable check (code ~ '^[2-9A-HJKMNP-TV-Z]{12}$'),
  round uuid not null constraint papers_are_of_a_round references consultation.rounds (id),
  strategy uuid not null constraint papers_of_rounds_know_their_strategy references identity.strategies (id),
  language text not null constraint language_of_a_round_paper_is_known check (language in ('en', 'ur', 'both')),
  format text not null constraint format_of_a_round_paper_is_known check (format in ('pdf', 'docx', 'xlsx')),
  marking text not null constraint marking_of_a_round_paper_is_known
    check (marking in ('public', 'partners', 'government', 'restricted annex')),
  content text not null constraint contents_of_round_papers_are_hashes check (content ~ '^[0-9a-f]{64}$'),
  job uuid,
  made_by uuid not null constraint papers_of_rounds_are_made_by_people references identity.people (id),
  made_at timestamptz not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index papers_by_round on consultation.papers (round, made_by);
create index papers_of_rounds_by_strategy on consultation.papers (strategy);
create index papers_of_rounds_by_person on consultation.papers (made_by);
comment on table consultation.papers is 'What a person had made of a round: its proposals and answers as that person could read them. Never changed.';
comment on column consultation.papers.content is 'SENSITIVE. The hash of the file that holds its text as the person who asked for it could read it.';
comment on column consultation.papers.made_by is 'SENSITIVE. Who had it made; nobody else fetches it.';

create table consultation.paper_files (
  paper uuid not null constraint files_of_round_papers_pkey primary key
    constraint files_belong_to_a_round_paper references consultation.papers (id),
  sha256 text not null constraint files_of_round_papers_are_hashes check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null default now()
);
comment on table consultation.paper_files is 'The finished file of a paper of a round. A paper without one is still being written.';

create function consultation.paper_by_code(code text)
  returns table (strategy uuid, made_at timestamptz, moved_on boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.strategy, p.made_at,
         exists (select from consultation.dispositions d join consultation.proposals a on a.id = d.proposal
                  where a.round = p.round and d.decided_at > p.made_at)
    from consultation.papers p where p.code = paper_by_code.code
$$;
comment on function consultation.paper_by_code(text) is 'For whoever holds a paper of a round: when it was made, and whether an answer was given since. Nothing of its text or of who made it.';
