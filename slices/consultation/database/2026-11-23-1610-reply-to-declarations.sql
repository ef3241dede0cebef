-- A reply letter answers proposals of an author, or points of a declaration to those who signed it.
alter table consultation.reply_letters
  add column declaration uuid references consultation.declarations (submission),
  add column points uuid[] not null default '{}';
alter table consultation.reply_letters alter column points drop default;
alter table consultation.reply_letters add constraint a_letter_answers_proposals_or_points check (
  case when declaration is null then cardinality(proposals) > 0 and cardinality(points) = 0
       else cardinality(proposals) = 0 and cardinality(points) > 0 end);
create index reply_letters_to_a_declaration on consultation.reply_letters (declaration) where declaration is not null;
comment on table consultation.reply_letters is 'Letters in which the secretariat answers an author, or those who signed a declaration and may be shown. None is made for a hidden author, whom no row names.';
comment on column consultation.reply_letters.declaration is 'The declaration whose points it answers; null where it answers proposals.';
comment on column consultation.reply_letters.points is 'The points that it answers, where it answers a declaration.';
