-- The events of a round: what is on the agenda, who should be heard, who was nominated and invited, and who came.
-- A person at risk stands in a table of its own, which has its own readers.

create table consultation.events (
  id uuid primary key,
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  title_en text not null,
  title_ur text not null,
  place_en text not null,
  place_ur text not null,
  starts_on date not null,
  ends_on date not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint an_event_ends_after_it_begins check (ends_on >= starts_on)
);
create index events_of_a_round on consultation.events (round);
create index events_of_a_strategy on consultation.events (strategy);
comment on table consultation.events is 'A meeting of a round: a workshop, a district meeting, at one place on some days.';

create table consultation.expected_voices (
  event uuid not null references consultation.events (id),
  place int not null,
  strategy uuid not null references identity.strategies (id),
  name_en text not null,
  name_ur text not null,
  constraint expected_voices_key primary key (event, place)
);
create index voices_expected_in_a_strategy on consultation.expected_voices (strategy);
comment on table consultation.expected_voices is 'Who should be heard at an event, in words such as "provincial prosecution service": a gap is told in these words.';

create table consultation.expected_bodies (
  event uuid not null,
  place int not null,
  organisation uuid not null references identity.organisations (id),
  strategy uuid not null references identity.strategies (id),
  constraint expected_bodies_key primary key (event, place, organisation),
  constraint bodies_of_a_voice foreign key (event, place) references consultation.expected_voices (event, place)
);
create index bodies_expected_in_a_strategy on consultation.expected_bodies (strategy);
create index organisations_expected on consultation.expected_bodies (organisation);
comment on table consultation.expected_bodies is 'Organisations of the register, any of which is the voice that is expected.';

create table consultation.agendas (
  id uuid primary key,
  event uuid not null references consultation.events (id),
  strategy uuid not null references identity.strategies (id),
  edition int not null,
  set_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_agenda_per_edition unique (event, edition)
);
create index agendas_of_a_strategy on consultation.agendas (strategy);
comment on table consultation.agendas is 'An edition of the annotated agenda of an event. The last one holds; those before it stay.';

create table consultation.sessions (
  agenda uuid not null references consultation.agendas (id),
  place int not null,
  strategy uuid not null references identity.strategies (id),
  day date not null,
  starts_at text not null,
  ends_at text,
  title_en text not null,
  title_ur text not null,
  note_en text not null default '',
  note_ur text not null default '',
  constraint sessions_key primary key (agenda, place)
);
create index sessions_in_a_strategy on consultation.sessions (strategy);
comment on table consultation.sessions is 'An item of the agenda, in its order, with its annotation.';
comment on column consultation.sessions.starts_at is 'The time on the clock of the place, as 09:30.';

create table consultation.session_groups (
  agenda uuid not null,
  place int not null,
  breakout uuid not null references consultation.breakouts (id),
  strategy uuid not null references identity.strategies (id),
  constraint session_groups_key primary key (agenda, place, breakout),
  constraint groups_of_a_session foreign key (agenda, place) references consultation.sessions (agenda, place)
);
create index sessions_of_a_breakout on consultation.session_groups (breakout);
create index groups_that_meet_in_a_strategy on consultation.session_groups (strategy);
comment on table consultation.session_groups is 'Which breakout groups meet in a session.';

create table consultation.nominations (
  id uuid primary key,
  event uuid not null references consultation.events (id),
  strategy uuid not null references identity.strategies (id),
  by_office uuid references identity.offices (id),
  by_organisation uuid references identity.organisations (id),
  organisation uuid not null references identity.organisations (id),
  sector text not null,
  person uuid references identity.people (id),
  post_en text,
  post_ur text,
  sex text,
  province text,
  nominated_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint an_office_or_an_organisation_nominates check (num_nonnulls(by_office, by_organisation) = 1),
  constraint a_nominee_is_a_person_or_a_seat check (person is not null or post_en is not null or post_ur is not null),
  constraint a_sex_as_given check (sex in ('female', 'male', 'other'))
);
create unique index one_nomination_per_person on consultation.nominations (event, person) where withdrawn_at is null;
create index nominations_in_a_strategy on consultation.nominations (strategy);
create index nominations_by_an_office on consultation.nominations (by_office);
create index nominations_by_an_organisation on consultation.nominations (by_organisation);
create index nominations_for_an_organisation on consultation.nominations (organisation);
create index nominations_of_a_person on consultation.nominations (person);
comment on table consultation.nominations is 'SENSITIVE. Who was nominated for an event: a person of the register, or a seat of an organisation by its function. Read by the secretariat, the office that nominated and the person.';
comment on column consultation.nominations.organisation is 'The organisation for which the nominee sits; sector: the one in which they count.';
comment on column consultation.nominations.sex is 'SENSITIVE. Only where it was given.';
comment on column consultation.nominations.province is 'Only where it was given, as it was written.';

create table consultation.nominees_at_risk (
  nomination uuid primary key references consultation.nominations (id),
  strategy uuid not null references identity.strategies (id)
);
create index nominees_at_risk_in_a_strategy on consultation.nominees_at_risk (strategy);
comment on table consultation.nominees_at_risk is 'SENSITIVE. Nominees whom it endangers to be seen: they stand on a sheet of their own. Read by the secretariat and the person alone.';

create table consultation.invitations (
  nomination uuid primary key references consultation.nominations (id),
  strategy uuid not null references identity.strategies (id),
  invited_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_row int not null,
  ledger_salt bytea not null
);
create index invitations_in_a_strategy on consultation.invitations (strategy);
comment on table consultation.invitations is 'Who of those nominated was invited: the invitation list.';

create table consultation.attendance_sheets (
  id uuid primary key,
  event uuid not null references consultation.events (id),
  strategy uuid not null references identity.strategies (id),
  day date not null,
  scan_sha256 text not null,
  recorded_by uuid not null references identity.people (id),
  recorded_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index attendance_sheets_of_an_event on consultation.attendance_sheets (event);
create index attendance_sheets_in_a_strategy on consultation.attendance_sheets (strategy);
create index attendance_sheets_recorded_by on consultation.attendance_sheets (recorded_by);
comment on table consultation.attendance_sheets is 'SENSITIVE. A signed sheet of one day: the scan that says who came.';
comment on column consultation.attendance_sheets.scan_sha256 is 'SENSITIVE. Names the bytes in the store of files: signatures stand on it.';

create table consultation.attendances (
  sheet uuid not null references consultation.attendance_sheets (id),
  nomination uuid not null references consultation.nominations (id),
  strategy uuid not null references identity.strategies (id),
  constraint attendances_key primary key (sheet, nomination)
);
create index attendances_of_a_nominee on consultation.attendances (nomination);
create index attendances_in_a_strategy on consultation.attendances (strategy);
comment on table consultation.attendances is 'SENSITIVE. Who signed the sheet of a day. Others see counts by sector, and the names of those who chose to be shown.';

create table consultation.attendance_choices (
  nomination uuid primary key references consultation.nominations (id),
  strategy uuid not null references identity.strategies (id),
  is_shown boolean not null,
  said_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index attendance_choices_in_a_strategy on consultation.attendance_choices (strategy);
comment on table consultation.attendance_choices is 'Whether a participant says that their attendance may be shown. Without a row here it is hidden.';
