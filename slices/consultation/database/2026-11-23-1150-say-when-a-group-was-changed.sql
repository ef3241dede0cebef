-- A group that was closed and opened again says when: of two states that meet at a homecoming the later one counts.
alter table consultation.breakouts add column changed_at timestamptz;
comment on column consultation.breakouts.changed_at is 'When it was last closed or opened again; null while it is as it was opened.';
