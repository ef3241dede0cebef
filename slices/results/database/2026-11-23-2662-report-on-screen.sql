-- An office may report for a period on screen: a report of its own kind, which has no file.
alter table results.reports drop constraint a_known_kind_of_report;
alter table results.reports add constraint a_known_kind_of_report
  check (kind in ('workbook', 'nil report', 'correction', 'screen'));
