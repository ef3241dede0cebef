-- Bytes stand on disk under their SHA-256; here stands who sent which. One file may be sent by several people.
create table files.uploads (
  sha256 text not null,
  name text not null,
  media_type text not null,
  size integer not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default now(),
  constraint uploads_key primary key (sha256, uploaded_by),
  constraint a_file_is_named_by_its_hash check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint a_file_has_bytes check (size > 0),
  constraint a_file_has_a_short_name check (length(name) between 1 and 200)
);
create index uploads_by_person on files.uploads (uploaded_by);
comment on table files.uploads is 'A file that somebody sent: the hash of its bytes, and who sent it when.';
comment on column files.uploads.name is 'As the sender''s machine called it. Shown, never used as a path.';
comment on column files.uploads.media_type is 'Told by the bytes when the file arrived, not by the sender.';
comment on column files.uploads.uploaded_by is 'The person who sent it. Files of hidden authors are not noted here.';
