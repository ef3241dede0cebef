-- Words that were kept before stay readable: each keeping is an edition, and the last one holds.
alter table correspondence.letter_templates add column edition integer not null default 1;
alter table correspondence.letter_templates alter column edition drop default;
alter table correspondence.letter_templates drop constraint one_template_of_a_kind;
alter table correspondence.letter_templates
  add constraint one_edition_of_a_template_at_a_time primary key (strategy, kind, edition);
comment on column correspondence.letter_templates.edition is 'Runs from 1 for each kind; never rewritten.';
comment on column correspondence.letter_templates.kept_by is 'SENSITIVE. Who of the secretariat wrote this edition.';
