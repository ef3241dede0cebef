alter table consultation.submission_changes add column is_resolved boolean not null default false;
comment on column consultation.submission_changes.is_resolved is 'A comment that was marked as settled in Word, or that answers one which was.';
