-- Strategies, organisations, offices, people, and what people may do: the ground that every other slice stands on.

create table identity.strategies (
  id uuid not null default gen_random_uuid(),
  code text not null,
  name_en text,
  name_ur text,
  constraint strategies_key primary key (id),
  constraint one_strategy_per_code unique (code),
  constraint a_strategy_has_a_name check (name_en is not null or name_ur is not null)
);
comment on table identity.strategies is 'A strategy as far as mandates must name it: its identifier. What it says belongs to the strategy slice.';

create table identity.organisations (
  id uuid not null default gen_random_uuid(),
  code text not null,
  sector text not null,
  name_en text,
  name_ur text,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint organisations_key primary key (id),
  constraint one_organisation_per_code unique (code),
  constraint an_organisation_has_a_name check (name_en is not null or name_ur is not null),
  constraint a_known_sector check (sector in ('federal', 'provincial', 'law enforcement', 'justice', 'civil society',
    'academia', 'development partner', 'private'))
);
comment on table identity.organisations is 'A body with offices or members, in the one sector by which its positions are counted.';
comment on column identity.organisations.ledger_row is 'Its place in the import that registered it; null where it was registered alone.';

create table identity.offices (
  id uuid not null default gen_random_uuid(),
  organisation uuid not null,
  code text not null,
  name_en text,
  name_ur text,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint offices_key primary key (id),
  constraint one_office_per_code unique (code),
  constraint offices_organisation foreign key (organisation) references identity.organisations (id),
  constraint an_office_has_a_name check (name_en is not null or name_ur is not null)
);
create index offices_of_an_organisation on identity.offices (organisation);
comment on table identity.offices is 'An office that can be accountable. When it exists is told by its periods: one was dissolved and came back.';

create table identity.office_periods (
  id uuid not null default gen_random_uuid(),
  office uuid not null,
  exists_from date,
  exists_until date,
  successor uuid,
  source text,
  ending text,
  end_entry uuid,
  end_salt bytea,
  constraint office_periods_key primary key (id),
  constraint office_periods_office foreign key (office) references identity.offices (id),
  constraint office_periods_successor foreign key (successor) references identity.offices (id),
  constraint one_period_of_an_office_from_a_day unique nulls not distinct (office, exists_from),
  constraint an_office_ends_after_it_began check (exists_until >= exists_from),
  constraint an_office_does_not_succeed_itself check (successor <> office),
  constraint only_an_ended_office_has_a_successor check (successor is null or exists_until is not null)
);
create index office_periods_by_successor on identity.office_periods (successor) where successor is not null;
comment on table identity.office_periods is 'The days on which an office exists, and the office that took over when it ended.';
comment on column identity.office_periods.exists_from is 'Its first day; null where no source was found: then older than any strategy here.';
comment on column identity.office_periods.exists_until is 'Its last day, inclusive; null while no end is known.';
comment on column identity.office_periods.source is 'The instrument or publication from which the dates were taken.';
comment on column identity.office_periods.ending is 'The instrument by which it was ended here.';

create table identity.people (
  id uuid not null default gen_random_uuid(),
  name_en text,
  name_ur text,
  constraint people_key primary key (id),
  constraint a_person_has_a_name check (name_en is not null or name_ur is not null)
);
comment on table identity.people is 'A person who may act here. The sign-in library knows the same person by the same identifier.';
comment on column identity.people.name_en is 'SENSITIVE. The name that is shown: a person''s, or that of a role.';
comment on column identity.people.name_ur is 'SENSITIVE. The same in Urdu.';

create table identity.email_addresses (
  person uuid not null,
  email text not null,
  constraint email_addresses_key primary key (person),
  constraint one_person_per_email unique (email),
  constraint email_addresses_person foreign key (person) references identity.people (id) on delete cascade,
  constraint an_email_is_in_small_letters check (email = lower(email))
);
comment on table identity.email_addresses is 'SENSITIVE. Where a person is written to, apart from the name since fewer may read it.';

create table identity.memberships (
  person uuid not null,
  organisation uuid not null,
  member_from date not null default current_date,
  member_until date,
  constraint memberships_key primary key (person, organisation, member_from),
  constraint memberships_person foreign key (person) references identity.people (id) on delete cascade,
  constraint memberships_organisation foreign key (organisation) references identity.organisations (id)
);
create index memberships_of_an_organisation on identity.memberships (organisation);
comment on table identity.memberships is 'SENSITIVE. The organisation that a person belongs to, by which positions are counted per sector.';

create table identity.mandates (
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  strategy uuid not null,
  kind text not null,
  office uuid,
  charge text not null default 'substantive',
  holds_from date not null default current_date,
  holds_until date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  end_entry uuid,
  end_salt bytea,
  constraint mandates_key primary key (id),
  constraint mandates_person foreign key (person) references identity.people (id) on delete cascade,
  constraint mandates_strategy foreign key (strategy) references identity.strategies (id),
  constraint mandates_office foreign key (office) references identity.offices (id),
  constraint a_known_kind_of_mandate check (kind in ('administrator', 'secretariat', 'approving authority', 'focal person',
    'participant', 'verifier', 'approver', 'evaluator', 'oversight')),
  constraint a_known_charge check (charge in ('substantive', 'acting', 'additional')),
  constraint a_focal_person_has_an_office check (kind <> 'focal person' or office is not null),
  constraint a_mandate_ends_after_it_began check (holds_until >= holds_from),
  constraint one_mandate_of_a_kind_from_a_day unique nulls not distinct (person, strategy, kind, office, holds_from)
);
create index mandates_of_a_person on identity.mandates (person) include (kind, strategy, office, holds_from, holds_until);
create index mandates_of_a_strategy on identity.mandates (strategy, kind);
create index mandates_of_an_office on identity.mandates (office) where office is not null;
comment on table identity.mandates is 'What a person may do for a strategy, from a day, until a day. Acting and additional charge count like any other.';
comment on column identity.mandates.holds_until is 'The last day, inclusive; null while no end is set.';

create table identity.invitations (
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  strategy uuid not null,
  token_sha256 text,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  acceptance_entry uuid,
  acceptance_salt bytea,
  constraint invitations_key primary key (id),
  constraint one_invitation_per_token unique (token_sha256),
  constraint invitations_person foreign key (person) references identity.people (id) on delete cascade,
  constraint invitations_strategy foreign key (strategy) references identity.strategies (id)
);
create index invitations_of_a_person on identity.invitations (person);
create index invitations_of_a_strategy on identity.invitations (strategy);
comment on table identity.invitations is 'A link by which a person opens an account. Opening it changes nothing; a button accepts it, once.';
comment on column identity.invitations.token_sha256 is 'SENSITIVE. SHA-256 of the link''s secret, in hexadecimal; the secret itself is only in the mail. Null until it was mailed.';

create table identity.access_tokens (
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  name text not null,
  sha256 text not null,
  scopes text[] not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  revocation_entry uuid,
  revocation_salt bytea,
  constraint access_tokens_key primary key (id),
  constraint one_access_token_per_secret unique (sha256),
  constraint access_tokens_person foreign key (person) references identity.people (id) on delete cascade,
  constraint known_scopes check (scopes <@ array['read', 'write'] and cardinality(scopes) > 0)
);
create index access_tokens_of_a_person on identity.access_tokens (person);
comment on table identity.access_tokens is 'SENSITIVE. A secret with which a person''s own program acts, within scopes, until it expires or is revoked.';
comment on column identity.access_tokens.sha256 is 'SENSITIVE. SHA-256 of the secret, in hexadecimal; the secret was shown once.';

create table identity.workspace (
  only_one boolean not null default true,
  example boolean not null,
  name_en text not null,
  name_ur text not null,
  host text not null,
  constraint workspace_key primary key (only_one),
  constraint there_is_one_workspace check (only_one)
);
comment on table identity.workspace is 'The one row that says whose installation this is, and whether it is an example.';
comment on column identity.workspace.host is 'The body that hosts the installation; every page names it.';

create table identity.setup_links (
  sha256 text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by uuid,
  constraint setup_links_key primary key (sha256),
  constraint setup_links_used_by foreign key (used_by) references identity.people (id)
);
comment on table identity.setup_links is 'SENSITIVE. The one-time link on the console by which the first administrator of a fresh workspace comes in.';
