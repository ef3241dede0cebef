-- Words of a change that are hidden: the owner's trigger moves them aside and back; no role of a slice reaches the table.
alter table consultation.hidden_changes enable row level security;
alter table consultation.hidden_changes force row level security;
create policy the_trigger_keeps_hidden_changes on consultation.hidden_changes
  for all to sutoon_owner using (true) with check (true);
