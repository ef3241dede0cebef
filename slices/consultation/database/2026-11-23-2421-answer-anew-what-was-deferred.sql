-- What was put off is answered when its day comes. The deferral leaves its place to that answer and is kept beside it,
-- with what the author said of it.

create table consultation.deferrals (
  id uuid primary key default gen_random_uuid(),
  proposal uuid not null references consultation.proposals (id),
  strategy uuid not null references identity.strategies (id),
  reason_en text not null,
  reason_ur text not null,
  due_on date,
  owner uuid references identity.offices (id),
  decided_by uuid references identity.people (id),
  decided_at timestamptz not null,
  stand text,
  said text,
  said_at timestamptz,
  ended_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row int,
  reply_entry uuid,
  reply_salt bytea,
  constraint a_deferral_ended_once unique (ledger_entry, proposal),
  constraint what_was_said_of_a_deferral_is_whole check (
    num_nonnulls(stand, said, said_at, reply_entry, reply_salt) in (0, 5))
);
create index deferrals_of_a_proposal on consultation.deferrals (proposal);
create index deferrals_in_a_strategy on consultation.deferrals (strategy);
create index deferrals_promised_by_an_office on consultation.deferrals (owner) where owner is not null;
create index deferrals_decided_by on consultation.deferrals (decided_by);
comment on table consultation.deferrals is 'Answers that put a proposal off and were followed by another, with what its author said of them. Never altered, but where moderation moves words aside.';
comment on column consultation.deferrals.ended_at is 'When the answer that followed was given.';

create table consultation.point_deferrals (
  id uuid primary key default gen_random_uuid(),
  point uuid not null references consultation.points (id),
  strategy uuid not null references identity.strategies (id),
  reason_en text not null,
  reason_ur text not null,
  deferred_to date not null,
  owner uuid not null references identity.offices (id),
  clauses uuid[] not null,
  decided_by uuid not null references identity.people (id),
  decided_at timestamptz not null,
  ended_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row int,
  constraint a_deferral_of_a_point_ended_once unique (ledger_entry, point)
);
create index point_deferrals_of_a_point on consultation.point_deferrals (point);
create index point_deferrals_in_a_strategy on consultation.point_deferrals (strategy);
create index point_deferrals_promised_by_an_office on consultation.point_deferrals (owner);
create index point_deferrals_decided_by on consultation.point_deferrals (decided_by);
comment on table consultation.point_deferrals is 'Answers that put a point of a declaration off and were followed by another. Never altered.';

create function consultation.keep_deferral() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if old.outcome <> 'deferred' then
    raise exception 'only what was deferred is answered anew';
  end if;
  insert into consultation.deferrals (proposal, strategy, reason_en, reason_ur, due_on, owner, decided_by, decided_at,
      ledger_entry, ledger_salt, ledger_row, stand, said, said_at, reply_entry, reply_salt)
    select old.proposal, old.strategy, old.reason_en, old.reason_ur, old.due_on, old.owner, old.decided_by, old.decided_at,
           old.ledger_entry, old.ledger_salt, old.ledger_row, y.stand, y.said, y.said_at, y.ledger_entry, y.ledger_salt
      from (select) as one left join consultation.author_replies y on y.proposal = old.proposal;
  delete from consultation.author_replies y where y.proposal = old.proposal;
  return old;
end $$;
comment on function consultation.keep_deferral() is 'Keeps an answer that put a proposal off, and what its author said of it, before another takes its place; refuses to take any other answer away.';

create function consultation.keep_deferral_of_point() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if old.outcome <> 'deferred' then
    raise exception 'only what was deferred is answered anew';
  end if;
  insert into consultation.point_deferrals (point, strategy, reason_en, reason_ur, deferred_to, owner, clauses, decided_by,
      decided_at, ledger_entry, ledger_salt, ledger_row)
    values (old.point, old.strategy, old.reason_en, old.reason_ur, old.deferred_to, old.owner, old.clauses, old.decided_by,
      old.decided_at, old.ledger_entry, old.ledger_salt, old.ledger_row);
  return old;
end $$;
comment on function consultation.keep_deferral_of_point() is 'Keeps an answer that put a point off before another takes its place; refuses to take any other answer away.';

-- An act that takes a deferral away and gives no answer fails as a whole.
create function consultation.demand_an_answer() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from consultation.dispositions d where d.proposal = old.proposal) then
    raise exception 'what was deferred keeps an answer';
  end if;
  return null;
end $$;
comment on function consultation.demand_an_answer() is 'At the end of an act that took a deferral away, the proposal has another answer.';

create function consultation.demand_an_answer_to_the_point() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from consultation.point_answers a where a.point = old.point) then
    raise exception 'what was deferred keeps an answer';
  end if;
  return null;
end $$;
comment on function consultation.demand_an_answer_to_the_point() is 'At the end of an act that took a deferral away, the point has another answer.';

create trigger a_deferral_is_kept before delete on consultation.dispositions
  for each row execute function consultation.keep_deferral();
create trigger a_deferral_of_a_point_is_kept before delete on consultation.point_answers
  for each row execute function consultation.keep_deferral_of_point();
create constraint trigger a_deferral_is_followed_by_an_answer after delete on consultation.dispositions
  deferrable initially deferred for each row execute function consultation.demand_an_answer();
create constraint trigger a_deferral_of_a_point_is_followed_by_an_answer after delete on consultation.point_answers
  deferrable initially deferred for each row execute function consultation.demand_an_answer_to_the_point();
revoke execute on function consultation.keep_deferral(), consultation.keep_deferral_of_point(),
  consultation.demand_an_answer(), consultation.demand_an_answer_to_the_point() from public;

create trigger point_deferrals_are_never_changed before update or delete or truncate on consultation.point_deferrals
  for each statement execute function consultation.refuse_to_change();

-- A dissent that was flagged is hidden, and shown again, where it now stands: with the answer that it was said of.
create function consultation.move_words_of_dissent(of_proposal uuid, flagged_at timestamptz, kept text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  said_then timestamptz := (
    select max(d.said_at)
      from (select y.said_at from consultation.author_replies y where y.proposal = of_proposal
            union all select e.said_at from consultation.deferrals e where e.proposal = of_proposal) d
     where d.said_at <= flagged_at);
begin
  update consultation.author_replies y set said = kept where y.proposal = of_proposal and y.said_at = said_then;
  update consultation.deferrals e set said = kept where e.proposal = of_proposal and e.said_at = said_then;
end $$;
comment on function consultation.move_words_of_dissent(uuid, timestamptz, text) is 'Puts words in the place of the dissent that stood when a case was opened, whether or not its answer was followed by another.';
revoke execute on function consultation.move_words_of_dissent(uuid, timestamptz, text) from public;

create or replace function consultation.carry_out_moderation() returns trigger
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
             when 'dissent' then (
               select d.said
                 from (select y.said, y.said_at from consultation.author_replies y where y.proposal = c.proposal
                       union all select e.said, e.said_at from consultation.deferrals e where e.proposal = c.proposal) d
                where d.said_at <= c.opened_at order by d.said_at desc limit 1)
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
    when 'dissent' then perform consultation.move_words_of_dissent(c.proposal, c.opened_at, kept);
    else update consultation.signatory_views v set words = kept where v.id = c.view;
  end case;
  perform consultation.tell_change(p.round, 'moderation', p.id, p.node, p.level)
     from consultation.proposals p where p.id = c.proposal;
  return null;
end $$;
