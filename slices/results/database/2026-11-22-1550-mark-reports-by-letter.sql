-- Lists of figures ask for letters only where there is one: asking the register each time cost a third of the answer.
alter table results.reports add column entered_by_letter boolean not null default false;
comment on column results.reports.entered_by_letter is 'Entered by the secretariat from a letter, which correspondence keeps.';
