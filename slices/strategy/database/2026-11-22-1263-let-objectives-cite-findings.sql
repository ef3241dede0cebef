-- An objective answers findings of evidence. The citation is of the objective across versions: evidence ages and is found
-- anew while a version is in force. Nothing is changed or removed: a citation is withdrawn.

create table strategy.citations (
  id uuid not null default gen_random_uuid() constraint citations_pkey primary key,
  strategy uuid not null constraint citations_belong_to_a_strategy references identity.strategies (id),
  lineage uuid not null,
  finding uuid not null,
  finding_level text not null,
  why text,
  cited_by uuid constraint citations_are_made_by_people references identity.people (id),
  cited_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint citations_know_their_strategy unique (id, strategy),
  constraint citations_are_of_findings foreign key (finding, strategy, finding_level)
    references evidence.findings (id, strategy, openness)
);
create index citations_of_a_strategy on strategy.citations (strategy, lineage);
create index citations_of_a_finding on strategy.citations (finding);
create index citations_by_person on strategy.citations (cited_by);
comment on table strategy.citations is 'Which finding of evidence an objective answers. Whoever may not read the finding or the objective does not learn of it.';
comment on column strategy.citations.lineage is 'The objective, across versions.';
comment on column strategy.citations.finding_level is 'Who may read the finding, and so the citation. Findings never change theirs.';
comment on column strategy.citations.why is 'SENSITIVE where the finding is: what of it the objective answers.';

create table strategy.citation_withdrawals (
  citation uuid not null constraint citation_withdrawals_pkey primary key,
  strategy uuid not null,
  reason text not null,
  withdrawn_by uuid constraint withdrawals_of_citations_are_made_by_people references identity.people (id),
  withdrawn_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_withdrawal_names_its_citation foreign key (citation, strategy) references strategy.citations (id, strategy)
);
create index withdrawals_of_citations_by_strategy on strategy.citation_withdrawals (strategy);
create index withdrawals_of_citations_by_person on strategy.citation_withdrawals (withdrawn_by);
comment on table strategy.citation_withdrawals is 'From when an objective no longer cites a finding, and why.';
