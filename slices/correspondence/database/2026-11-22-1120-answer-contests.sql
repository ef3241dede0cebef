-- A contest is answered: upheld, and the act by letter counts no longer, or the act is kept with a reason.

alter table correspondence.acts_by_letter add column read_back json, add column about jsonb;
comment on column correspondence.acts_by_letter.read_back is 'Labels and words for the fields of the content, from the act''s contract on that day; json, for their order is kept.';
comment on column correspondence.acts_by_letter.about is 'What the act concerns: code, title and page. No title where the author may not read it.';

create table correspondence.contest_answers (
  act_by_letter uuid not null,
  upheld boolean not null,
  reason text,
  answered_by uuid not null,
  answered_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_answer_per_contest primary key (act_by_letter),
  constraint contest_answers_answer_a_contest foreign key (act_by_letter) references correspondence.contests (act_by_letter) on delete cascade,
  constraint contest_answers_are_given_by_people foreign key (answered_by) references identity.people (id),
  constraint keeping_an_act_gives_a_reason check (upheld or reason is not null)
);
create index contest_answers_by_a_person on correspondence.contest_answers (answered_by);
comment on table correspondence.contest_answers is 'What the secretariat answered to a contest. Upheld: the act no longer counts. Otherwise it is kept, and stays marked.';
comment on column correspondence.contest_answers.answered_by is 'SENSITIVE. Who answered. To keep an act takes another person than the one who entered it.';

alter table correspondence.copies add column kind text not null default 'entered';
alter table correspondence.copies drop constraint copies_key;
alter table correspondence.copies add constraint copies_key primary key (act_by_letter, address, kind);
alter table correspondence.copies add constraint a_copy_of_two_kinds check (kind in ('entered', 'contest answered'));
comment on column correspondence.copies.kind is 'Whether the mail says that the act was entered, or that its contest was answered.';

drop function correspondence.show_act_by_letter(text);
create function correspondence.show_act_by_letter(token_sha256 text) returns table (
    id uuid, act text, does_en text, does_ur text, content jsonb, read_back json, about jsonb, their_reference text,
    our_reference text, dated date, signatory text, medium text, for_office uuid, entered_at timestamptz, reason text,
    contested_at timestamptz, upheld boolean, answer_reason text, answered_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.act, a.does_en, a.does_ur, a.content, a.read_back, a.about, a.their_reference, a.our_reference, a.dated,
         a.signatory, a.medium, a.for_office, a.entered_at, c.reason, c.contested_at, w.upheld, w.reason, w.answered_at
    from correspondence.acts_by_letter a
    left join correspondence.contests c on c.act_by_letter = a.id
    left join correspondence.contest_answers w on w.act_by_letter = a.id
   where a.id = correspondence.act_behind_link(show_act_by_letter.token_sha256) $$;
comment on function correspondence.show_act_by_letter(text) is 'An act by letter as its author sees it: whoever holds the link is taken for the author.';

drop function correspondence.letters_about(text[], uuid[]);
create function correspondence.letters_about(subjects text[], entries uuid[]) returns table (
    subject text, act text, act_entry uuid, their_reference text, our_reference text, dated date, signatory text,
    medium text, entered_at timestamptz, contested_at timestamptz, upheld boolean, answered_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.subject, a.act, a.act_entry, a.their_reference, a.our_reference, a.dated, a.signatory, a.medium, a.entered_at,
         c.contested_at, w.upheld, w.answered_at
    from correspondence.acts_by_letter a
    left join correspondence.contests c on c.act_by_letter = a.id
    left join correspondence.contest_answers w on w.act_by_letter = a.id
   where a.subject = any (letters_about.subjects) or a.act_entry = any (letters_about.entries)
   order by a.entered_at desc, a.id $$;
comment on function correspondence.letters_about(text[], uuid[]) is 'For the door: the letters behind acts that the calling slice has already shown to its reader. Neither content, scan nor address.';
