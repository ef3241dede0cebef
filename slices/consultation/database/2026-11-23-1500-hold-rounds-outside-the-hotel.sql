-- A round is a workshop, a district meeting, a written call or a radio hour. What belongs to the last three stands beside it.

alter table consultation.rounds add column kind text not null default 'workshop'
  constraint a_round_of_a_known_kind check (kind in ('workshop', 'district meeting', 'written call', 'radio hour'));
comment on column consultation.rounds.kind is 'How people speak in it: in a workshop of breakout groups, at a meeting in a district, in writing, or on the telephone to a radio station.';

create table consultation.round_calls (
  round uuid primary key references consultation.rounds (id),
  strategy uuid not null references identity.strategies (id),
  kind text not null,
  asks_en text not null,
  asks_ur text not null,
  answered_by date not null,
  province text,
  district_en text,
  district_ur text,
  place_en text,
  place_ur text,
  held_on date,
  hosts_en text,
  hosts_ur text,
  station_en text,
  station_ur text,
  hours_en text,
  hours_ur text,
  spoken_en text,
  spoken_ur text,
  telephone text,
  write_to_en text,
  write_to_ur text,
  email text,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_call_of_a_known_kind check (kind in ('district meeting', 'written call', 'radio hour')),
  constraint a_district_meeting_has_its_district_place_day_and_hosts check (kind <> 'district meeting'
    or num_nulls(province, district_en, district_ur, place_en, place_ur, held_on, hosts_en, hosts_ur) = 0),
  constraint a_radio_hour_has_its_station_hours_and_telephone check (kind <> 'radio hour'
    or num_nulls(station_en, station_ur, hours_en, hours_ur, spoken_en, spoken_ur, telephone) = 0),
  constraint a_written_call_has_an_address check (kind <> 'written call' or num_nulls(write_to_en, write_to_ur) = 0)
);
create index calls_of_a_strategy on consultation.round_calls (strategy);
comment on table consultation.round_calls is 'What a round outside the hotel asks, of whom and until when it answers: the district of a meeting, the station of a radio hour, the address of a written call.';
comment on column consultation.round_calls.province is 'Code of the place in the register above the district, such as PK-SD. Districts have no list of their own yet.';
comment on column consultation.round_calls.telephone is 'Of the studio, as it is read out on air; never that of a person.';
comment on column consultation.round_calls.spoken_en is 'Languages of the hour, as listeners call them.';

create table consultation.call_questions (
  round uuid not null references consultation.round_calls (round),
  number int not null,
  strategy uuid not null references identity.strategies (id),
  words_en text not null,
  words_ur text not null,
  node uuid,
  lineage uuid,
  code text,
  constraint call_questions_key primary key (round, number),
  constraint a_question_names_a_whole_node check (num_nonnulls(node, lineage, code) in (0, 3))
);
create index questions_of_a_strategy on consultation.call_questions (strategy);
comment on table consultation.call_questions is 'The numbered questions of a call, as printed on its form and sheets; never changed, for the numbers are out on paper.';
comment on column consultation.call_questions.node is 'The public node of the plan that it is about.';

alter table consultation.submissions drop constraint a_submission_of_a_known_kind;
alter table consultation.submissions add constraint a_submission_of_a_known_kind check (kind in ('tracked changes',
  'comment matrix', 'rapporteur''s sheet', 'letter', 'scan', 'declaration', 'phone-in sheet', 'meeting sheet', 'form sheet'));

create table consultation.sheet_lines (
  submission uuid not null,
  number int not null,
  point uuid not null references consultation.points (id),
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  sheet text not null,
  line int not null,
  question int not null,
  words text not null,
  said_at text,
  district text,
  sector text,
  sex text,
  age_band text,
  may_call_back boolean,
  agree int,
  disagree int,
  pass int,
  constraint sheet_lines_key primary key (submission, number),
  constraint lines_of_a_change foreign key (submission, number) references consultation.submission_changes (submission, number),
  constraint lines_about_a_question foreign key (round, question) references consultation.call_questions (round, number),
  constraint one_line_of_a_sheet unique (round, sheet, line),
  constraint one_line_per_point unique (point),
  constraint hands_are_shown_whole check (num_nonnulls(agree, disagree, pass) in (0, 3)),
  constraint hands_are_counted check (agree >= 0 and disagree >= 0 and pass >= 0)
);
create index sheet_lines_of_a_strategy on consultation.sheet_lines (strategy);
create index sheet_lines_about_a_question on consultation.sheet_lines (round, question);
comment on table consultation.sheet_lines is 'SENSITIVE. A line of a phone-in sheet, a meeting sheet or a sheet of forms: what was said, by nobody who is named. Never altered. Its words are a point that is answered like any other.';
comment on column consultation.sheet_lines.sheet is 'The code at the head of the sheet: the same sheet twice adds nothing.';
comment on column consultation.sheet_lines.district is 'SENSITIVE. Only if said.';
comment on column consultation.sheet_lines.sex is 'SENSITIVE. Only if said.';
comment on column consultation.sheet_lines.age_band is 'SENSITIVE. Only if said.';
comment on column consultation.sheet_lines.may_call_back is 'Whether the caller would be called back. The station keeps the number; it is not here.';
comment on column consultation.sheet_lines.agree is 'A show of hands at the meeting: its own count, never added to the positions of persons. Nobody below five is told to more than a few.';

create table consultation.published_calls (
  round uuid not null references consultation.round_calls (round),
  edition int not null,
  strategy uuid not null references identity.strategies (id),
  shows text not null,
  content jsonb not null,
  published_by uuid references identity.people (id),
  published_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_edition_of_a_call primary key (round, edition),
  constraint a_call_shows_one_of_three check (shows in ('call', 'answers', 'nothing'))
);
create index published_calls_of_a_strategy on consultation.published_calls (strategy);
create index calls_published_by on consultation.published_calls (published_by);
comment on table consultation.published_calls is 'The public page of a call as it was published: frozen words, the last edition counts. An edition that shows nothing takes it down.';

create trigger questions_are_never_changed before update or delete or truncate on consultation.call_questions
  for each statement execute function consultation.refuse_to_change();
create trigger calls_are_never_changed before update or delete or truncate on consultation.round_calls
  for each statement execute function consultation.refuse_to_change();
create trigger lines_of_sheets_are_never_changed before update or delete or truncate on consultation.sheet_lines
  for each statement execute function consultation.refuse_to_change();
create trigger published_calls_are_never_changed before update or delete or truncate on consultation.published_calls
  for each statement execute function consultation.refuse_to_change();
