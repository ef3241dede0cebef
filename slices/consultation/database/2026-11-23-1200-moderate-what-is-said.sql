-- What a participant wrote can be flagged under a published policy, decided upon by one of the secretariat, hidden behind
-- a note and, on appeal, decided anew by other hands. Nothing is deleted: hidden words move to a table with readers of
-- its own, so that no page, paper or screen, made now or later, can show them by mistake, and move back whole.

create table consultation.moderation_policies (
  id uuid primary key,
  strategy uuid not null references identity.strategies (id),
  edition int not null,
  text_en text not null,
  text_ur text not null,
  published_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_moderation_policy_per_edition unique (strategy, edition),
  constraint editions_are_counted_from_one check (edition >= 1)
);
comment on table consultation.moderation_policies is 'The published policy by which flagged words are judged, edition by edition. Edition 0 is the one that is written in the software.';

create table consultation.moderation_grounds (
  policy uuid not null references consultation.moderation_policies (id),
  place int not null,
  strategy uuid not null references identity.strategies (id),
  name_en text not null,
  name_ur text not null,
  meaning_en text not null,
  meaning_ur text not null,
  constraint moderation_grounds_key primary key (policy, place)
);
create index moderation_grounds_in_a_strategy on consultation.moderation_grounds (strategy);
comment on table consultation.moderation_grounds is 'The grounds of a policy on which words may be flagged and hidden; no other ground counts.';

create table consultation.moderation_cases (
  id uuid primary key default gen_random_uuid(),
  strategy uuid not null references identity.strategies (id),
  proposal uuid references consultation.proposals (id),
  view uuid references consultation.signatory_views (id),
  part text not null,
  opened_at timestamptz not null default now(),
  decided_at timestamptz,
  constraint a_case_is_about_one_text check (num_nonnulls(proposal, view) = 1),
  constraint a_part_that_can_be_flagged check (
    (proposal is not null and part in ('words', 'reason', 'dissent')) or (view is not null and part = 'view'))
);
create unique index one_open_case_per_text on consultation.moderation_cases (proposal, view, part)
  nulls not distinct where decided_at is null;
create index moderation_cases_of_a_strategy on consultation.moderation_cases (strategy, opened_at);
create index moderation_cases_on_a_proposal on consultation.moderation_cases (proposal);
create index moderation_cases_on_a_view on consultation.moderation_cases (view);
comment on table consultation.moderation_cases is 'One text that was flagged, with all its flags until the decision. Flagged again after it, it is a case anew.';

create table consultation.flags (
  id uuid primary key,
  moderation_case uuid not null references consultation.moderation_cases (id),
  strategy uuid not null references identity.strategies (id),
  proposal uuid references consultation.proposals (id),
  view uuid references consultation.signatory_views (id),
  part text not null,
  edition int not null,
  ground int not null,
  said text not null default '',
  flagged_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index flags_of_a_case on consultation.flags (moderation_case);
create index flags_in_a_strategy on consultation.flags (strategy);
create index flags_on_a_proposal on consultation.flags (proposal);
create index flags_on_a_view on consultation.flags (view);
comment on table consultation.flags is 'That somebody who reads a text holds it to break the policy, on which ground. Who said so stands apart.';

create table consultation.flaggers (
  flag uuid primary key references consultation.flags (id),
  moderation_case uuid not null references consultation.moderation_cases (id),
  person uuid not null references identity.people (id),
  constraint one_flag_per_person_and_case unique (person, moderation_case)
);
create index flaggers_of_a_case on consultation.flaggers (moderation_case);
comment on table consultation.flaggers is 'SENSITIVE. Who flagged. Nobody reads it but the person: not the secretariat, and not whoever wrote the text.';

create table consultation.moderation_claims (
  moderation_case uuid primary key references consultation.moderation_cases (id),
  strategy uuid not null references identity.strategies (id),
  person uuid not null references identity.people (id),
  claimed_at timestamptz not null,
  ends_at timestamptz not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_moderation_claim_ends_after_it_begins check (ends_at >= claimed_at)
);
create index moderation_claims_of_a_strategy on consultation.moderation_claims (strategy);
create index moderation_claims_of_a_person on consultation.moderation_claims (person);
comment on table consultation.moderation_claims is 'Who decides a case now: the last claim. It ends by release, by the decision, or by itself.';

create table consultation.moderation_decisions (
  id uuid primary key,
  moderation_case uuid not null references consultation.moderation_cases (id),
  strategy uuid not null references identity.strategies (id),
  stage text not null,
  outcome text not null,
  edition int not null,
  ground int,
  reason_en text not null,
  reason_ur text not null,
  decided_by uuid not null references identity.people (id),
  decided_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_decision_per_stage unique (moderation_case, stage),
  constraint a_case_has_two_stages check (stage in ('first', 'appeal')),
  constraint words_stay_or_are_hidden check (outcome in ('stays', 'hidden')),
  constraint what_is_hidden_has_a_ground check ((outcome = 'hidden') = (ground is not null))
);
create index moderation_decisions_in_a_strategy on consultation.moderation_decisions (strategy);
create index moderation_decisions_by_a_person on consultation.moderation_decisions (decided_by);
comment on table consultation.moderation_decisions is 'What was decided on flagged words and why: first, and on appeal by somebody else. Read by whoever reads the text.';

create table consultation.moderation_appeals (
  moderation_case uuid primary key references consultation.moderation_cases (id),
  strategy uuid not null references identity.strategies (id),
  words text not null,
  by_receipt boolean not null default false,
  appealed_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index moderation_appeals_in_a_strategy on consultation.moderation_appeals (strategy);
comment on table consultation.moderation_appeals is 'What whoever wrote hidden words says against it; once. No column names them: they are known as authors, or hold the receipt.';
comment on column consultation.moderation_appeals.by_receipt is 'A hidden author appealed, whom nobody knows: the receipt showed that it is they.';

create table consultation.hidden_words (
  moderation_case uuid primary key references consultation.moderation_cases (id),
  strategy uuid not null references identity.strategies (id),
  proposal uuid references consultation.proposals (id),
  view uuid references consultation.signatory_views (id),
  part text not null,
  words text not null,
  note text not null,
  hidden_at timestamptz not null default now(),
  restored_at timestamptz
);
create unique index words_are_hidden_once on consultation.hidden_words (proposal, view, part)
  nulls not distinct where restored_at is null;
create index hidden_words_in_a_strategy on consultation.hidden_words (strategy);
create index hidden_words_of_a_proposal on consultation.hidden_words (proposal);
create index hidden_words_of_a_view on consultation.hidden_words (view);
comment on column consultation.hidden_words.note is 'What stands in their place.';
comment on table consultation.hidden_words is 'SENSITIVE. Words that were hidden, letter by letter. Read by the secretariat, by oversight and by whoever wrote them.';

create table consultation.moderation_notices (
  moderation_case uuid not null references consultation.moderation_cases (id),
  address text not null,
  strategy uuid not null references identity.strategies (id),
  path text not null,
  first_sent_at timestamptz,
  appeal_sent_at timestamptz,
  constraint moderation_notices_key primary key (moderation_case, address)
);
create index moderation_notices_in_a_strategy on consultation.moderation_notices (strategy);
comment on table consultation.moderation_notices is 'SENSITIVE. Where it is told that words were hidden. Never an address of a hidden author, whom no row names.';

-- A flag reaches the queue or it is none: its case is found or opened here, never by whoever flags.
create function consultation.put_flag_into_the_queue() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into consultation.moderation_cases (strategy, proposal, view, part)
    values (new.strategy, new.proposal, new.view, new.part)
    on conflict (proposal, view, part) where decided_at is null do update set part = excluded.part
    returning id into new.moderation_case;
  return new;
end $$;
comment on function consultation.put_flag_into_the_queue() is 'Finds the open case of a flagged text, or opens one.';

create function consultation.note_who_flagged() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into consultation.flaggers (flag, moderation_case, person)
    values (new.id, new.moderation_case, kernel.person());
  return null;
end $$;
comment on function consultation.note_who_flagged() is 'Keeps apart who flagged, so that each does so once.';

create function consultation.note_of_hidden_words() returns text
  language sql immutable parallel safe set search_path = pg_catalog
  as $$ select '[Hidden under the published policy] [شائع شدہ ضابطے کے تحت پوشیدہ]'::text $$;
comment on function consultation.note_of_hidden_words() is 'What stands in the place of hidden words, wherever they would have stood.';

-- Hiding is what a decision does: there is no other way to it, and none without a ground and a reason.
create function consultation.carry_out_moderation() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c consultation.moderation_cases;
  note constant text := consultation.note_of_hidden_words();
  kept text;
begin
  select * into strict c from consultation.moderation_cases m where m.id = new.moderation_case for update;
  if new.stage = 'first' then
    update consultation.moderation_cases m set decided_at = new.decided_at where m.id = c.id;
    if new.outcome = 'stays' then return null; end if;
    select case c.part
             when 'words' then (select p.text_after from consultation.proposals p where p.id = c.proposal)
             when 'reason' then (select p.rationale from consultation.proposals p where p.id = c.proposal)
             when 'dissent' then (select y.said from consultation.author_replies y where y.proposal = c.proposal)
             else (select v.words from consultation.signatory_views v where v.id = c.view) end
      into strict kept;
    insert into consultation.hidden_words (moderation_case, strategy, proposal, view, part, words, note)
      values (c.id, c.strategy, c.proposal, c.view, c.part, kept, note);
    kept := note;
  elsif new.outcome = 'hidden' then
    return null;
  else
    update consultation.hidden_words h set restored_at = new.decided_at
     where h.moderation_case = c.id returning h.words into strict kept;
  end if;
  case c.part
    when 'words' then update consultation.proposals p set text_after = kept where p.id = c.proposal;
    when 'reason' then update consultation.proposals p set rationale = kept where p.id = c.proposal;
    when 'dissent' then update consultation.author_replies y set said = kept where y.proposal = c.proposal;
    else update consultation.signatory_views v set words = kept where v.id = c.view;
  end case;
  perform consultation.tell_change(p.round, 'moderation', p.id, p.node, p.level)
     from consultation.proposals p where p.id = c.proposal;
  return null;
end $$;
comment on function consultation.carry_out_moderation() is 'Moves words aside when it is decided that they are hidden, and back when an appeal is upheld; tells live screens.';

-- What is hidden cannot be accepted word by word: the note would be written into the strategy.
create function consultation.refuse_to_accept_hidden_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.outcome = 'accepted' and exists (
    select from consultation.hidden_words h
     where h.proposal = new.proposal and h.part = 'words' and h.restored_at is null) then
    raise exception 'the words of this proposal are hidden'
      using errcode = 'check_violation', schema = 'consultation', table = 'dispositions',
            constraint = 'hidden_words_are_not_accepted';
  end if;
  return new;
end $$;
comment on function consultation.refuse_to_accept_hidden_words() is 'Refuses to accept a proposal whose words are hidden.';

create function consultation.first_moderator(asked uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select d.decided_by from consultation.moderation_decisions d
     where d.moderation_case = asked and d.stage = 'first'
  $$;
comment on function consultation.first_moderator(uuid) is 'Who decided a case first, so that the policy on appeals can ask for other hands.';

create trigger a_flag_reaches_the_queue before insert on consultation.flags
  for each row execute function consultation.put_flag_into_the_queue();
create trigger who_flagged_stands_apart after insert on consultation.flags
  for each row execute function consultation.note_who_flagged();
create trigger a_decision_is_carried_out after insert on consultation.moderation_decisions
  for each row execute function consultation.carry_out_moderation();
create trigger hidden_words_are_not_accepted before insert on consultation.dispositions
  for each row execute function consultation.refuse_to_accept_hidden_words();
