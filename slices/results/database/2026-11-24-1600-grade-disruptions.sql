-- Disruptions: what an agency says it disrupted, in kind, and how severely others judge that. Never whom.

create table results.disruptions (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  strategy uuid not null,
  office uuid not null,
  pillar text not null,
  target_kind text not null,
  happened_on date not null,
  proposed text not null,
  effect text not null,
  own_reference text not null,
  is_by_letter boolean not null,
  submitted_by uuid not null,
  submitted_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint disruptions_key primary key (id),
  constraint disruptions_know_their_strategy unique (id, strategy),
  constraint a_disruption_is_reported_once unique (strategy, office, own_reference),
  constraint disruptions_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint disruptions_are_of_an_office foreign key (office) references identity.offices (id),
  constraint disruptions_are_submitted_by_people foreign key (submitted_by) references identity.people (id),
  constraint a_known_kind_of_target check (target_kind in ('group', 'person', 'vulnerability')),
  constraint a_known_severity check (proposed in ('major', 'moderate', 'minor')),
  constraint a_disruption_has_happened check (happened_on <= submitted_on)
);
create index disruptions_of_a_strategy on results.disruptions (strategy, happened_on desc);
create index disruptions_of_an_office on results.disruptions (office);
create index disruptions_submitted_by_a_person on results.disruptions (submitted_by);
comment on table results.disruptions is 'What an office says it disrupted, in kind: a group, a person or a vulnerability, never which. Counted once a panel of others has moderated it.';
comment on column results.disruptions.effect is 'What can no longer be done, without a name.';
comment on column results.disruptions.own_reference is 'The number of the office''s own file, where the panel finds it; the file stays there.';
comment on column results.disruptions.submitted_by is 'SENSITIVE. Who entered it.';

create table results.disruption_supports (
  disruption uuid not null,
  strategy uuid not null,
  office uuid not null,
  constraint one_support_per_office primary key (disruption, office),
  constraint supports_are_of_a_disruption foreign key (disruption, strategy) references results.disruptions (id, strategy),
  constraint supports_are_by_offices foreign key (office) references identity.offices (id)
);
create index supports_in_a_strategy on results.disruption_supports (disruption, strategy);
create index supports_by_an_office on results.disruption_supports (office);
comment on table results.disruption_supports is 'Offices that had a part in a disruption. It counts once, for the lead office.';

create table results.disruption_gradings (
  id uuid not null default gen_random_uuid(),
  disruption uuid not null,
  strategy uuid not null,
  kind text not null,
  grade text not null,
  reason text not null,
  minutes text not null,
  decided_on date not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint disruption_gradings_key primary key (id),
  constraint a_disruption_is_graded_once_of_a_kind unique (disruption, kind),
  constraint gradings_are_of_a_disruption foreign key (disruption, strategy) references results.disruptions (id, strategy),
  constraint gradings_are_made_by_people foreign key (made_by) references identity.people (id),
  constraint a_known_kind_of_grading check (kind in ('moderated', 'reviewed')),
  constraint a_known_grade check (grade in ('major', 'moderate', 'minor', 'none')),
  constraint a_panel_has_decided check (decided_on <= made_at::date)
);
create index gradings_in_a_strategy on results.disruption_gradings (disruption, strategy);
create index gradings_made_by_a_person on results.disruption_gradings (made_by);
comment on table results.disruption_gradings is 'What a panel decided of a disruption: its severity, and after six months what is left of it.';
comment on column results.disruption_gradings.made_by is 'SENSITIVE. Who wrote the decision down.';

create function results.refuse_to_change_disruptions() returns trigger language plpgsql set search_path = pg_catalog
  as $$ begin
    raise exception 'Disruptions and what panels decided of them are appended and never changed.'
      using errcode = 'restrict_violation';
  end $$;
comment on function results.refuse_to_change_disruptions() is 'Refuses every change and removal, to the owner as well.';
create trigger disruptions_are_never_changed before update or delete or truncate on results.disruptions
  for each statement execute function results.refuse_to_change_disruptions();
create trigger gradings_are_never_changed before update or delete or truncate on results.disruption_gradings
  for each statement execute function results.refuse_to_change_disruptions();

-- A policy on gradings cannot ask gradings: it would ask itself.
create function results.is_moderated(disruption uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog
  as $$ select exists (select from results.disruption_gradings g where g.disruption = is_moderated.disruption and g.kind = 'moderated') $$;
comment on function results.is_moderated(uuid) is 'Whether a panel has moderated a disruption, whoever asks.';
revoke execute on function results.is_moderated(uuid) from public;
