-- What is left out is answered too: with a reason in both languages, by somebody, on a day. What was left out before keeps
-- its one text in both; rewriting a column reads every row, also those that no policy shows to the owner.
alter table consultation.change_places rename column left_out to left_out_en;
alter table consultation.change_places
  add column left_out_ur text,
  add column left_out_by uuid references identity.people (id),
  add column left_out_at timestamptz,
  add column ledger_row int;
alter table consultation.change_places alter column left_out_ur type text using left_out_en;
alter table consultation.change_places no force row level security;
update consultation.change_places set left_out_by = placed_by where left_out_en is not null;
alter table consultation.change_places force row level security;
alter table consultation.change_places add constraint what_is_left_out_has_a_reason_in_both_languages
  check (num_nonnulls(left_out_en, left_out_ur) in (0, 2));
alter table consultation.change_places add constraint only_what_is_left_out_was_left_out_by_somebody
  check (left_out_en is not null or num_nonnulls(left_out_by, left_out_at) = 0);
create index changes_left_out_by on consultation.change_places (left_out_by);
comment on column consultation.change_places.left_out_en is 'Why it was not taken up: told to its sender and printed.';
comment on column consultation.change_places.left_out_at is 'Null where it was left out before this was kept.';
comment on column consultation.change_places.ledger_row is 'Its row in the entry, where many were left out by one act; null where the entry is its own.';
