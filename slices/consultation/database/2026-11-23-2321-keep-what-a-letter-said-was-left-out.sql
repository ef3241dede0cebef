-- What was left out can be taken up again, and left out anew for another reason: a letter that was made before then says
-- what no longer holds. It keeps the entry of the ledger under which each was left out, to be held against today's.

alter table consultation.reply_letters add column left_out_entries uuid[] not null default '{}';
alter table consultation.reply_letters alter column left_out_entries drop default;
-- Letters made before have none; of those, what was left out is to be told in a new letter.
alter table consultation.reply_letters add constraint each_change_left_out_has_its_entry
  check (cardinality(left_out_entries) = cardinality(left_out)) not valid;
comment on column consultation.reply_letters.left_out_entries is 'The entries of the ledger under which they were left out when the letter was made, in the order of left_out.';
