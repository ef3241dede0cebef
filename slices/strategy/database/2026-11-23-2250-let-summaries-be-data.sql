-- A summary is also given out as a workbook to be read and as data for other programs.

alter table strategy.papers drop constraint a_summary_is_to_be_read;
