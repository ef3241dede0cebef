-- A laptop holds one workshop: its pages show the rooms that work there and no other.
alter table identity.workspace add column workshop boolean not null default false;
comment on column identity.workspace.workshop is 'True on a laptop that was made for a workshop from the package of a round.';
