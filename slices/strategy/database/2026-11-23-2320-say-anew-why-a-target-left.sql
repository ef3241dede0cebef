-- What was said of a target may cease to hold: the target that took its place leaves too. Then it is said anew; the last
-- word counts, and those before it stay.

alter table strategy.target_closures
  add column number integer not null default 1 constraint target_closures_are_counted_from_one check (number >= 1),
  drop constraint target_closures_pkey,
  add constraint target_closures_pkey primary key (version, lineage, number),
  add constraint a_target_does_not_take_its_own_place check (into_lineage <> lineage);
comment on column strategy.target_closures.number is 'How often it was said of this target in this version; the last word counts.';
