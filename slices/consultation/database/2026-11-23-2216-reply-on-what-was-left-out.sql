-- The letter to whoever sent a file also says what of it was not taken up, and so needs no point.
alter table consultation.reply_letters
  add column submission uuid references consultation.submissions (id),
  add column left_out int[] not null default '{}';
alter table consultation.reply_letters alter column left_out drop default;
alter table consultation.reply_letters drop constraint a_letter_answers_proposals_or_points;
alter table consultation.reply_letters add constraint a_letter_answers_proposals_or_what_a_file_says check (
  case when declaration is null and submission is null
       then cardinality(proposals) > 0 and cardinality(points) = 0 and cardinality(left_out) = 0
       else cardinality(proposals) = 0 and (declaration is not null or cardinality(points) = 0)
            and (submission is not null or cardinality(left_out) = 0)
            and cardinality(points) + cardinality(left_out) > 0 end);
create index reply_letters_to_a_submission on consultation.reply_letters (submission) where submission is not null;
comment on column consultation.reply_letters.submission is 'The file of which it says what was not taken up; null where it says nothing of that.';
comment on column consultation.reply_letters.left_out is 'What of that file was not taken up, by number.';
