-- Letters of every kind: made from a template, signed on paper, and registered once the secretariat says that they went out.
create table correspondence.letters_to_sign (
  id uuid not null constraint letters_to_sign_pkey primary key,
  strategy uuid not null constraint letters_to_sign_strategy references identity.strategies (id),
  kind text not null constraint a_letter_to_sign_is_of_a_known_kind check (
    kind in ('nomination', 'invitation', 'reminder', 'concurrence', 'reply', 'covering note')),
  about_path text not null,
  about_en text not null,
  about_ur text not null,
  addressee_en text not null,
  addressee_ur text not null,
  office uuid constraint letters_to_sign_office references identity.offices (id),
  filled jsonb not null,
  content jsonb not null,
  sha256 text not null constraint letters_to_sign_are_hashes check (sha256 ~ '^[0-9a-f]{64}$'),
  made_by uuid not null constraint letters_to_sign_made_by references identity.people (id),
  made_on date not null,
  made_at timestamptz not null default now(),
  sent_on date,
  line uuid constraint letters_to_sign_line references correspondence.letters (id),
  set_aside_at timestamptz,
  ledger_entry uuid not null,
  ledger_row integer not null,
  ledger_salt bytea not null,
  constraint what_went_out_stands_in_the_register check ((sent_on is null) = (line is null)),
  constraint what_was_set_aside_was_not_sent check (sent_on is null or set_aside_at is null),
  constraint a_letter_is_sent_after_it_was_made check (sent_on >= made_on)
);
create index letters_to_sign_of_a_strategy on correspondence.letters_to_sign (strategy, made_at desc);
create index letters_to_sign_about_a_matter on correspondence.letters_to_sign (about_path);
create index letters_to_sign_to_an_office on correspondence.letters_to_sign (office) where office is not null;
create index letters_to_sign_made_by_a_person on correspondence.letters_to_sign (made_by);
create unique index one_letter_behind_a_line on correspondence.letters_to_sign (line) where line is not null;
comment on table correspondence.letters_to_sign is 'A letter as a Word file in both languages, ready to sign: nomination, invitation, reminder, concurrence, covering note.';
comment on column correspondence.letters_to_sign.about_path is 'The page of what it is about: an event, a version, a paper.';
comment on column correspondence.letters_to_sign.addressee_en is 'SENSITIVE. To whom it is written.';
comment on column correspondence.letters_to_sign.addressee_ur is 'SENSITIVE. To whom it is written.';
comment on column correspondence.letters_to_sign.filled is 'SENSITIVE. What its template took in, by the name in braces.';
comment on column correspondence.letters_to_sign.content is 'SENSITIVE. The letter as it is printed, so that its file can be written anew with the diary number and nothing else changed.';
comment on column correspondence.letters_to_sign.made_by is 'SENSITIVE. Who of the secretariat made it.';
comment on column correspondence.letters_to_sign.ledger_row is 'Its place in the entry that made it, which may commit to many letters.';

alter table correspondence.letters add column kind text constraint a_line_is_of_a_known_kind check (
  kind in ('nomination', 'invitation', 'reminder', 'concurrence', 'reply', 'covering note'));
alter table correspondence.letters add column ledger_row integer;
alter table correspondence.letters add column about_path text;
alter table correspondence.letters add column about_en text;
alter table correspondence.letters add column about_ur text;
alter table correspondence.letters add constraint what_a_letter_is_about_has_a_name_and_a_page check (
  (about_path is null) = (about_en is null) and (about_path is null) = (about_ur is null));
create index letters_of_a_year on correspondence.letters (strategy, diary_year, registered_at desc);
comment on column correspondence.letters.kind is 'What kind of letter it is, where that is known.';
comment on column correspondence.letters.about_path is 'The page of what it is about, where another slice wrote it.';
comment on column correspondence.letters.ledger_row is 'Its place in an entry that registered several at once; null where the entry is its own.';
