-- Versions of a strategy and what was decided about them. A version is a document of the state: it is never deleted,
-- and its status moves forward only.

create table strategy.versions (
  id uuid not null default gen_random_uuid() constraint versions_pkey primary key,
  strategy uuid not null constraint versions_belong_to_a_strategy references identity.strategies (id),
  number integer not null constraint version_numbers_start_at_one check (number >= 1),
  title_en text,
  title_ur text,
  status text not null default 'draft' constraint version_status_is_known
    check (status in ('draft', 'in consultation', 'submitted', 'approved', 'superseded', 'withdrawn')),
  based_on uuid constraint versions_are_based_on_versions references strategy.versions (id),
  prevailing text not null default 'en' constraint prevailing_language_is_known check (prevailing in ('en', 'ur')),
  illustrative boolean not null default false,
  notice_en text,
  notice_ur text,
  opened_at timestamptz,
  made_by uuid constraint versions_are_made_by_people references identity.people (id),
  made_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint version_numbers_are_not_used_twice unique (strategy, number),
  constraint versions_have_a_title check (title_en is not null or title_ur is not null),
  constraint versions_know_their_strategy unique (id, strategy)
);
create unique index one_draft_per_strategy on strategy.versions (strategy) where status = 'draft';
create unique index one_approved_version_per_strategy on strategy.versions (strategy) where status = 'approved';
create index versions_by_base on strategy.versions (based_on);
create index versions_by_maker on strategy.versions (made_by);
comment on table strategy.versions is 'A numbered version of a strategy. Never deleted; what a later one replaces is superseded.';
comment on column strategy.versions.based_on is 'The version from which this one was copied; its open points hold this one too.';
comment on column strategy.versions.prevailing is 'The language that prevails where the two differ.';
comment on column strategy.versions.opened_at is 'When it first left the secretariat (consultation, submission or approval): from then on participants may read it.';
comment on column strategy.versions.illustrative is 'Written to show how the software works: every screen says so.';

create table strategy.steps (
  id uuid not null default gen_random_uuid() constraint steps_pkey primary key,
  version uuid not null,
  strategy uuid not null,
  from_status text not null,
  to_status text not null,
  reason text,
  by_person uuid constraint steps_are_taken_by_people references identity.people (id),
  at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint steps_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy)
);
create index steps_by_version on strategy.steps (version, at);
create index steps_by_person on strategy.steps (by_person);
comment on table strategy.steps is 'Each change of a version''s status, by whom and when.';

create table strategy.holds (
  id uuid not null default gen_random_uuid() constraint holds_pkey primary key,
  version uuid not null,
  strategy uuid not null,
  placed_by text not null constraint holds_are_placed_by_a_slice check (placed_by ~ '^[a-z]+$'),
  code text not null constraint hold_codes_are_words check (code ~ '^[a-z0-9-]+$'),
  reason_en text not null,
  reason_ur text not null,
  subject text not null,
  placed_at timestamptz not null default date_trunc('day', now()),
  lifted_at timestamptz,
  constraint holds_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy)
);
create unique index one_open_hold_per_subject on strategy.holds (version, placed_by, code, subject) where lifted_at is null;
comment on table strategy.holds is 'What stops a version from being submitted: other slices place and lift holds through the door. Never deleted.';
comment on column strategy.holds.subject is 'What the hold is about, in the terms of the slice that placed it, such as a point or an assessment.';

create table strategy.submissions (
  version uuid not null constraint submissions_pkey primary key,
  strategy uuid not null,
  submitted_by uuid constraint submissions_are_made_by_people references identity.people (id),
  submitted_at timestamptz not null default now(),
  lint_warnings integer not null default 0,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint submissions_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint submissions_name_who_submitted unique (version, submitted_by)
);
create index submissions_by_person on strategy.submissions (submitted_by);
comment on table strategy.submissions is 'A version was submitted for approval, once, by a person of the secretariat.';

create table strategy.approvals (
  version uuid not null constraint approvals_pkey primary key,
  strategy uuid not null,
  instrument text not null,
  instrument_number text not null,
  dated date not null,
  approved_by uuid constraint approvals_are_given_by_people references identity.people (id),
  submitted_by uuid,
  by_letter boolean not null,
  recorded_by uuid constraint approvals_are_recorded_by_people references identity.people (id),
  recorded_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint approvals_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint approvals_know_the_submission foreign key (version, submitted_by)
    references strategy.submissions (version, submitted_by),
  constraint approving_needs_a_second_person check (approved_by is null or submitted_by is null or approved_by <> submitted_by),
  constraint an_approval_has_its_approver_or_its_letter check (by_letter or approved_by is not null or recorded_by is null)
);
create index approvals_by_submission on strategy.approvals (version, submitted_by);
create index approvals_by_approver on strategy.approvals (approved_by);
create index approvals_by_recorder on strategy.approvals (recorded_by);
comment on table strategy.approvals is 'What the state decided: the instrument, its number and date. It is recorded in any case, with what was open.';
comment on column strategy.approvals.approved_by is 'The person with the approving mandate; null where the approval came by letter from somebody who does not sign in.';

create table strategy.open_at_approval (
  version uuid not null constraint what_was_open_belongs_to_an_approval references strategy.approvals (version),
  strategy uuid not null,
  place integer not null,
  placed_by text not null,
  code text not null,
  reason_en text not null,
  reason_ur text not null,
  subject text not null,
  constraint open_at_approval_pkey primary key (version, place)
);
comment on table strategy.open_at_approval is 'What was open when the version was approved: printed on the approval for ever.';

create function strategy.held_versions(version uuid) returns setof uuid
  language sql stable set search_path = pg_catalog, pg_temp as $$
  with recursive chain as (
    select v.id, v.based_on from strategy.versions v where v.id = held_versions.version
    union
    select v.id, v.based_on from strategy.versions v join chain c on v.id = c.based_on
    where v.status in ('draft', 'in consultation', 'submitted')
  )
  select id from chain
$$;
comment on function strategy.held_versions(uuid) is 'A version and those it was made from that were never decided: what is open on them is open on it.';

create function strategy.move_status_forward() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.status = old.status then return new; end if;
  if not (old.status, new.status) in (
    ('draft', 'in consultation'), ('draft', 'submitted'), ('draft', 'approved'), ('draft', 'withdrawn'),
    ('in consultation', 'submitted'), ('in consultation', 'approved'), ('in consultation', 'superseded'),
    ('in consultation', 'withdrawn'),
    ('submitted', 'approved'), ('submitted', 'withdrawn'), ('submitted', 'superseded'),
    ('approved', 'superseded'), ('approved', 'withdrawn')
  ) then
    raise exception 'a version that is % does not become %', old.status, new.status
      using errcode = 'check_violation', constraint = 'statuses_move_forward';
  end if;
  if new.status = 'submitted' and exists (
    select from strategy.holds h
    where h.lifted_at is null and h.version in (select strategy.held_versions(new.id))
  ) then
    raise exception 'a held version is not submitted'
      using errcode = 'check_violation', constraint = 'a_held_version_is_not_submitted';
  end if;
  if new.opened_at is null and new.status in ('in consultation', 'submitted', 'approved') then
    new.opened_at := now();
  end if;
  return new;
end $$;
comment on function strategy.move_status_forward() is 'The database''s own copy of the rule on statuses: draft > in consultation > submitted > approved > superseded; any may be withdrawn.';
create trigger statuses_move_forward before update of status on strategy.versions
  for each row execute function strategy.move_status_forward();
