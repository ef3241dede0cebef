-- Whoever walks in at the door of a workshop is entered by one function, on a laptop only, as a participant only.
create policy functions_of_identity_let_walk_ins_take_part on identity.mandates
  for insert to sutoon_owner with check (
    kind = 'participant' and exists (select from identity.workspace w where w.workshop));
create policy functions_of_identity_enter_where_walk_ins_belong on identity.memberships
  for insert to sutoon_owner with check (exists (select from identity.workspace w where w.workshop));
-- Deliberately not granted: enter_walk_in, which is called by the function that asks who stands at the door.
