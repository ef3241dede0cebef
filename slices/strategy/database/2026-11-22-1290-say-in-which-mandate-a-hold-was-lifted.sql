-- A hold says in which mandate it was lifted. The person is not kept here: an author may be hidden.

alter table strategy.holds add column lifted_as text constraint holds_are_lifted_in_a_mandate
  check (lifted_as in ('secretariat', 'participant', 'office', 'machine'));
comment on column strategy.holds.lifted_as is 'In which mandate it was lifted, never by whom: an author may be hidden. Null while it is open, and where it was lifted before this was kept.';
