-- Recommendations of audits, treaty bodies, parliament, evaluations and reviews in one register: who is addressed and what
-- it answered, who owns it, by when, what was done with which proof, and who else saw it.

create table delivery.recommendations (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  strategy uuid not null,
  level text not null default 'government',
  source text not null,
  body_en text,
  body_ur text,
  document text not null,
  dated date not null,
  place text,
  link text,
  text_en text,
  text_ur text,
  addressee uuid not null,
  owner uuid not null,
  due_on date,
  lineage uuid,
  evaluation uuid,
  is_illustrative boolean not null default false,
  made_by uuid,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint recommendations_key primary key (id),
  constraint recommendations_know_their_strategy unique (id, strategy),
  constraint recommendations_are_of_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint recommendations_address_an_office foreign key (addressee) references identity.offices (id),
  constraint recommendations_have_an_owner foreign key (owner) references identity.offices (id),
  constraint recommendations_are_entered_by_people foreign key (made_by) references identity.people (id),
  constraint a_recommendation_has_a_known_level check (level in ('public', 'partners', 'government', 'restricted annex')),
  constraint a_recommendation_of_five_sources check (source in ('audit', 'treaty body', 'parliament', 'evaluation', 'review')),
  constraint a_recommendation_says_something check (num_nonnulls(text_en, text_ur) > 0),
  constraint a_recommendation_names_its_body check (num_nonnulls(body_en, body_ur) > 0),
  constraint a_recommendation_was_made_before_it_is_entered check (dated <= made_on),
  constraint a_recommendation_is_due_after_it_was_made check (due_on >= dated),
  constraint a_link_is_a_web_address check (link ~ '^https?://')
);
create index recommendations_of_a_strategy on delivery.recommendations (strategy);
create index recommendations_to_an_office on delivery.recommendations (addressee);
create index recommendations_of_an_owner on delivery.recommendations (owner);
create index recommendations_of_an_evaluation on delivery.recommendations (evaluation);
create index recommendations_by_a_person on delivery.recommendations (made_by);
comment on table delivery.recommendations is 'A finding or recommendation of an audit, treaty body, parliament, evaluation or review, as its document says it.';
comment on column delivery.recommendations.level is 'Who may read it. That of the restricted annex where the activity it serves is of the restricted annex.';
comment on column delivery.recommendations.dated is 'The day of the document: the year in which it was raised.';
comment on column delivery.recommendations.owner is 'Who sees to it, as first said. The newest of delivery.recommendation_changes counts, and its successor.';
comment on column delivery.recommendations.due_on is 'The day as it was first set. The newest of delivery.recommendation_changes counts; null while none was set.';
comment on column delivery.recommendations.lineage is 'The activity that it serves, across versions; null where there is none.';
comment on column delivery.recommendations.evaluation is 'The evaluation of the results slice that made it; no foreign key, since this slice may not know that one.';
comment on column delivery.recommendations.ledger_row is 'Its place in the ledger entry of an import; null where it was entered alone.';
comment on column delivery.recommendations.made_by is 'SENSITIVE. Who entered it; null of the example.';

create table delivery.recommendation_changes (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  recommendation uuid not null,
  previous uuid,
  owner uuid not null,
  due_on date,
  reason text not null,
  made_by uuid not null,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint recommendation_changes_key primary key (id),
  constraint changes_know_their_recommendation unique (id, recommendation),
  constraint changes_are_of_a_recommendation foreign key (recommendation) references delivery.recommendations (id),
  constraint changes_follow_a_change foreign key (previous, recommendation) references delivery.recommendation_changes (id, recommendation),
  constraint changes_name_an_owner foreign key (owner) references identity.offices (id),
  constraint changes_are_made_by_people foreign key (made_by) references identity.people (id),
  constraint one_change_of_a_recommendation_at_a_time unique nulls not distinct (recommendation, previous)
);
create index changes_after_a_change on delivery.recommendation_changes (previous);
create index changes_to_an_owner on delivery.recommendation_changes (owner);
create index changes_by_a_person on delivery.recommendation_changes (made_by);
comment on table delivery.recommendation_changes is 'Another owner or another day, with the reason. What stood before stays.';
comment on column delivery.recommendation_changes.previous is 'The change that it follows, so that two people never change one at once; null for the first.';
comment on column delivery.recommendation_changes.made_by is 'SENSITIVE. Who changed it.';

create table delivery.recommendation_responses (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  recommendation uuid not null,
  response text not null,
  reason text not null,
  office uuid not null,
  is_by_letter boolean not null default false,
  made_by uuid not null,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint recommendation_responses_key primary key (id),
  constraint responses_are_to_a_recommendation foreign key (recommendation) references delivery.recommendations (id),
  constraint responses_are_of_an_office foreign key (office) references identity.offices (id),
  constraint responses_are_given_by_people foreign key (made_by) references identity.people (id),
  constraint a_response_of_three check (response in ('accepted', 'partly accepted', 'not accepted'))
);
create index responses_to_a_recommendation on delivery.recommendation_responses (recommendation, number);
create index responses_of_an_office on delivery.recommendation_responses (office);
create index responses_by_a_person on delivery.recommendation_responses (made_by);
comment on table delivery.recommendation_responses is 'Whether the office that is addressed accepts a recommendation, and why. The newest that is not contested counts.';
comment on column delivery.recommendation_responses.made_by is 'SENSITIVE. Who responded, or entered it from a letter.';

create table delivery.recommendation_entries (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  recommendation uuid not null,
  previous uuid,
  stage text not null,
  says text not null,
  evidence text,
  sha256 text,
  file_name text,
  office uuid not null,
  is_by_letter boolean not null default false,
  made_by uuid not null,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint recommendation_entries_key primary key (id),
  constraint entries_know_their_recommendation unique (id, recommendation),
  constraint entries_are_of_a_recommendation foreign key (recommendation) references delivery.recommendations (id),
  constraint entries_follow_an_entry foreign key (previous, recommendation) references delivery.recommendation_entries (id, recommendation),
  constraint entries_are_of_an_office foreign key (office) references identity.offices (id),
  constraint entries_are_made_by_people foreign key (made_by) references identity.people (id),
  constraint one_entry_of_a_recommendation_at_a_time unique nulls not distinct (recommendation, previous),
  constraint an_entry_of_three_stages check (stage in ('not begun', 'under way', 'done')),
  constraint what_is_done_has_evidence check (stage <> 'done' or evidence is not null),
  constraint evidence_of_a_recommendation_on_file_has_a_name check ((sha256 is null) = (file_name is null)),
  constraint a_file_of_evidence_is_described check (sha256 is null or evidence is not null),
  constraint evidence_of_recommendations_is_a_hash check (sha256 ~ '^[0-9a-f]{64}$')
);
create index entries_after_an_entry on delivery.recommendation_entries (previous);
create index entries_of_an_office on delivery.recommendation_entries (office);
create index entries_by_a_person on delivery.recommendation_entries (made_by);
comment on table delivery.recommendation_entries is 'What the owner of a recommendation says was done by a day, and what proves it.';
comment on column delivery.recommendation_entries.evidence is 'In words: a document, its number and date, a page.';
comment on column delivery.recommendation_entries.made_by is 'SENSITIVE. Who made it, or entered it from a letter: somebody else sees the evidence.';

create table delivery.recommendation_judgements (
  entry uuid not null,
  recommendation uuid not null,
  judgement text not null,
  says text not null,
  seen_as text not null,
  made_by uuid not null,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_judgement_of_an_entry primary key (entry),
  constraint judgements_are_of_an_entry foreign key (entry, recommendation) references delivery.recommendation_entries (id, recommendation),
  constraint recommendations_are_judged_by_people foreign key (made_by) references identity.people (id),
  constraint a_judgement_of_three check (judgement in ('seen', 'returned', 'closed')),
  constraint seen_as_one_of_three check (seen_as in ('secretariat', 'oversight', 'evaluator'))
);
create unique index a_recommendation_is_closed_once on delivery.recommendation_judgements (recommendation) where judgement = 'closed';
create index recommendation_judgements_of_one on delivery.recommendation_judgements (recommendation);
create index recommendation_judgements_by_a_person on delivery.recommendation_judgements (made_by);
comment on table delivery.recommendation_judgements is 'Somebody else than the owner saw the evidence: seen, sent back, or seen and the recommendation closed.';
comment on column delivery.recommendation_judgements.made_by is 'Who saw the evidence, shown by name to whoever reads the recommendation: never of the owner, nor who gave it.';

create table delivery.recommendation_repetitions (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  recommendation uuid not null,
  earlier uuid not null,
  strategy uuid not null,
  verdict text not null,
  reason text not null,
  made_by uuid,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint recommendation_repetitions_key primary key (id),
  constraint repetitions_are_of_a_recommendation foreign key (recommendation, strategy) references delivery.recommendations (id, strategy),
  constraint repetitions_follow_an_earlier_one foreign key (earlier, strategy) references delivery.recommendations (id, strategy),
  constraint repetitions_are_said_by_people foreign key (made_by) references identity.people (id),
  constraint nothing_repeats_itself check (recommendation <> earlier),
  constraint a_verdict_of_two check (verdict in ('repeats', 'differs'))
);
create index repetitions_of_a_recommendation on delivery.recommendation_repetitions (recommendation, earlier, number);
create index repetitions_of_an_earlier_one on delivery.recommendation_repetitions (earlier);
create index repetitions_in_a_strategy on delivery.recommendation_repetitions (strategy);
create index repetitions_said_by_a_person on delivery.recommendation_repetitions (made_by);
comment on table delivery.recommendation_repetitions is 'The secretariat says that one recommendation repeats an earlier one, or that it does not. The newest of a pair counts.';
comment on column delivery.recommendation_repetitions.made_by is 'SENSITIVE. Who said so; null of the example.';
