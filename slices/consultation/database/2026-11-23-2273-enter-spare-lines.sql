-- Whoever came without being nominated wrote their name by hand on a spare line of the sheet.
create table consultation.spare_lines (
  id uuid primary key,
  sheet uuid not null references consultation.attendance_sheets (id),
  strategy uuid not null references identity.strategies (id),
  name text not null,
  organisation text not null,
  sector text not null,
  constraint a_name_stands_on_a_sheet_once unique (sheet, name, organisation)
);
create index spare_lines_in_a_strategy on consultation.spare_lines (strategy);
comment on table consultation.spare_lines is 'SENSITIVE. Who wrote their name by hand on the signed sheet of a day. Read by the secretariat; others see counts by sector, and the names of those who said that they may be shown.';
comment on column consultation.spare_lines.name is 'SENSITIVE. As it stands on the sheet.';
comment on column consultation.spare_lines.organisation is 'As it stands on the sheet: the register may not know it.';
comment on column consultation.spare_lines.sector is 'In which they count, as the secretariat reads the organisation.';

create table consultation.spare_line_choices (
  line uuid primary key references consultation.spare_lines (id),
  strategy uuid not null references identity.strategies (id),
  is_shown boolean not null,
  said_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index spare_line_choices_in_a_strategy on consultation.spare_line_choices (strategy);
comment on table consultation.spare_line_choices is 'Whether somebody who signed a spare line says, by letter, that their attendance may be shown. Without a row here it is hidden.';
