-- Letters in and out, and acts that the secretariat entered for somebody who wrote, phoned or spoke.

create table correspondence.letters (
  id uuid not null default gen_random_uuid(),
  strategy uuid not null,
  direction text not null,
  diary_year integer not null,
  diary_number integer not null,
  file_number text not null,
  their_reference text,
  dated date not null,
  subject_en text,
  subject_ur text,
  office uuid,
  correspondent text,
  medium text not null,
  scan text,
  registered_by uuid not null,
  registered_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint letters_key primary key (id),
  constraint letters_strategy foreign key (strategy) references identity.strategies (id),
  constraint letters_office foreign key (office) references identity.offices (id),
  constraint letters_registered_by foreign key (registered_by) references identity.people (id),
  constraint a_letter_comes_in_or_goes_out check (direction in ('in', 'out')),
  constraint one_diary_number_a_year unique (strategy, direction, diary_year, diary_number),
  constraint a_letter_has_a_subject check (subject_en is not null or subject_ur is not null),
  constraint a_letter_has_a_correspondent check (office is not null or correspondent is not null),
  constraint a_letter_has_a_known_medium check (
    medium in ('letter', 'e-mail', 'message', 'telephone', 'spoken', 'paper form'))
);
create index letters_of_an_office on correspondence.letters (office) where office is not null;
comment on table correspondence.letters is 'A line of the register: a letter that came in or went out, with its diary number and file number.';
comment on column correspondence.letters.diary_number is 'Runs from 1 each year, for incoming and for outgoing letters apart.';
comment on column correspondence.letters.correspondent is 'SENSITIVE. Who wrote or was written to, where it is no registered office.';
comment on column correspondence.letters.scan is 'SHA-256 of the scan in the file store.';

create table correspondence.acts_by_letter (
  id uuid not null default gen_random_uuid(),
  act_entry uuid not null,
  act text not null,
  subject text not null,
  does_en text,
  does_ur text,
  content jsonb,
  their_reference text not null,
  our_reference text not null,
  dated date not null,
  signatory text not null,
  medium text not null,
  scan text not null,
  for_office uuid,
  for_person uuid,
  entered_for uuid[] not null,
  entered_by uuid not null,
  entered_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint acts_by_letter_key primary key (id),
  constraint one_letter_per_act unique (act_entry),
  constraint acts_by_letter_office foreign key (for_office) references identity.offices (id),
  constraint acts_by_letter_person foreign key (for_person) references identity.people (id),
  constraint acts_by_letter_entered_by foreign key (entered_by) references identity.people (id),
  constraint an_act_by_letter_has_a_known_medium check (
    medium in ('letter', 'e-mail', 'message', 'telephone', 'spoken', 'paper form'))
);
create index acts_by_letter_about on correspondence.acts_by_letter (subject, entered_at desc);
create index acts_by_letter_of_an_office on correspondence.acts_by_letter (for_office) where for_office is not null;
create index acts_by_letter_of_a_person on correspondence.acts_by_letter (for_person) where for_person is not null;
comment on table correspondence.acts_by_letter is 'An act that the secretariat entered for somebody who did not sign in: by which letter, and for whom.';
comment on column correspondence.acts_by_letter.act_entry is 'The ledger entry of the act itself; ledger_entry is that of these particulars.';
comment on column correspondence.acts_by_letter.does_en is 'What the act does, in the words of its contract on that day.';
comment on column correspondence.acts_by_letter.content is 'SENSITIVE. What was entered, as the act recorded it, so that its author can check it.';
comment on column correspondence.acts_by_letter.signatory is 'SENSITIVE. Who signed or spoke.';
comment on column correspondence.acts_by_letter.scan is 'SHA-256 of the scan in the file store.';
comment on column correspondence.acts_by_letter.entered_for is 'The strategies whose secretariat entered it.';

create table correspondence.copies (
  act_by_letter uuid not null,
  address text not null,
  sent_at timestamptz,
  constraint copies_key primary key (act_by_letter),
  constraint copies_act foreign key (act_by_letter) references correspondence.acts_by_letter (id) on delete cascade
);
comment on table correspondence.copies is 'SENSITIVE. Where the copy of an act by letter is mailed, apart since fewer may read it.';
comment on column correspondence.copies.sent_at is 'When a mail server took it; null while it waits.';

create table correspondence.links (
  token_sha256 text not null,
  act_by_letter uuid not null,
  made_at timestamptz not null default now(),
  constraint links_key primary key (token_sha256),
  constraint links_act foreign key (act_by_letter) references correspondence.acts_by_letter (id) on delete cascade
);
create index links_to_an_act on correspondence.links (act_by_letter);
comment on table correspondence.links is 'Links by which the author of an act sees it without an account. Only the hash of the secret is kept; opening a link does not spend it.';

create table correspondence.contests (
  act_by_letter uuid not null,
  reason text not null,
  contested_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_contest_per_act_by_letter primary key (act_by_letter),
  constraint contests_act foreign key (act_by_letter) references correspondence.acts_by_letter (id) on delete cascade
);
comment on table correspondence.contests is 'The author says that an act entered in their name is not theirs, or is wrong. The act stays, shown as contested.';
comment on column correspondence.contests.reason is 'SENSITIVE. In the author''s own words.';

create function correspondence.act_behind_link(token_sha256 text) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.act_by_letter from correspondence.links l where l.token_sha256 = act_behind_link.token_sha256 $$;
comment on function correspondence.act_behind_link(text) is 'The act by letter that a link shows; null for a link that is none.';

create function correspondence.show_act_by_letter(token_sha256 text) returns table (
    id uuid, act text, does_en text, does_ur text, content jsonb, their_reference text, our_reference text, dated date,
    signatory text, medium text, for_office uuid, entered_at timestamptz, reason text, contested_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.act, a.does_en, a.does_ur, a.content, a.their_reference, a.our_reference, a.dated, a.signatory,
         a.medium, a.for_office, a.entered_at, c.reason, c.contested_at
    from correspondence.acts_by_letter a left join correspondence.contests c on c.act_by_letter = a.id
   where a.id = correspondence.act_behind_link(show_act_by_letter.token_sha256) $$;
comment on function correspondence.show_act_by_letter(text) is 'An act by letter as its author sees it: whoever holds the link is taken for the author.';

create function correspondence.contest(token_sha256 text, reason text, entry uuid, salt bytea) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into correspondence.contests (act_by_letter, reason, ledger_entry, ledger_salt)
  select correspondence.act_behind_link(contest.token_sha256), contest.reason, contest.entry, contest.salt $$;
comment on function correspondence.contest(text, text, uuid, bytea) is 'Contests the act behind a link, once.';

create function correspondence.letters_about(subjects text[], entries uuid[]) returns table (
    subject text, act text, act_entry uuid, their_reference text, our_reference text, dated date, signatory text,
    medium text, entered_at timestamptz, contested boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.subject, a.act, a.act_entry, a.their_reference, a.our_reference, a.dated, a.signatory, a.medium, a.entered_at,
         c.act_by_letter is not null
    from correspondence.acts_by_letter a left join correspondence.contests c on c.act_by_letter = a.id
   where a.subject = any (letters_about.subjects) or a.act_entry = any (letters_about.entries)
   order by a.entered_at desc, a.id $$;
comment on function correspondence.letters_about(text[], uuid[]) is 'For the door: the letters behind acts that the calling slice has already shown to its reader. Neither content, scan nor address.';
