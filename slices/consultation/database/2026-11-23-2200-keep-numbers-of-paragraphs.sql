alter table consultation.submission_changes add column numbers text[] not null default '{}';
comment on column consultation.submission_changes.numbers is 'The numbers that Word prints above and before the paragraph, outermost first, its own last; empty where it prints none.';

alter table consultation.proposal_sources add column clause text;
comment on column consultation.proposal_sources.clause is 'The paragraph by the numbers that Word prints, such as 2.3(b); null where it prints none.';
