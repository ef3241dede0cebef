-- Letters that answer an author: made, signed on paper, and registered once the secretariat says that they went out.
create table consultation.reply_letters (
  id uuid primary key,
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  proposals uuid[] not null,
  addressee_en text not null,
  addressee_ur text not null,
  head jsonb not null,
  sha256 text not null,
  made_by uuid not null references identity.people (id),
  made_at timestamptz not null default now(),
  sent_on date,
  diary_number text,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint what_was_sent_has_a_diary_number check ((sent_on is null) = (diary_number is null))
);
create index reply_letters_of_a_strategy on consultation.reply_letters (strategy);
create index reply_letters_of_a_round on consultation.reply_letters (round, made_at desc);
create index reply_letters_made_by_a_person on consultation.reply_letters (made_by);
comment on table consultation.reply_letters is 'Letters in which the secretariat answers an author. None is made for a hidden author, whom no row names.';
comment on column consultation.reply_letters.addressee_en is 'SENSITIVE. To whom it is addressed.';
comment on column consultation.reply_letters.addressee_ur is 'SENSITIVE. To whom it is addressed.';
comment on column consultation.reply_letters.head is 'Letterhead, file number, signatory and contact, as they were chosen.';
comment on column consultation.reply_letters.made_by is 'SENSITIVE. Who of the secretariat made it.';
comment on column consultation.reply_letters.sha256 is 'The Word file in the store; written anew with its diary number when it was sent.';
