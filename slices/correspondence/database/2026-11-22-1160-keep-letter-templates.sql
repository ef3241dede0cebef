-- What the letters of an office say, in its own words; the words that come with the software stand in the slice.
create table correspondence.letter_templates (
  strategy uuid not null,
  kind text not null,
  subject_en text not null,
  subject_ur text not null,
  body_en text not null,
  body_ur text not null,
  kept_by uuid not null,
  kept_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_template_of_a_kind primary key (strategy, kind),
  constraint letter_templates_strategy foreign key (strategy) references identity.strategies (id),
  constraint letter_templates_kept_by foreign key (kept_by) references identity.people (id),
  constraint a_letter_template_is_of_a_known_kind check (
    kind in ('nomination', 'invitation', 'reminder', 'concurrence', 'reply', 'covering note'))
);
create index letter_templates_kept_by_a_person on correspondence.letter_templates (kept_by);
comment on table correspondence.letter_templates is 'The words of an office for each kind of letter, where they differ from those that come with the software.';
comment on column correspondence.letter_templates.kept_by is 'SENSITIVE. Who of the secretariat wrote it last.';
