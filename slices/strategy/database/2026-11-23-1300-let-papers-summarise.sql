-- A version is also summed up for those who decide about it.

alter table strategy.papers drop constraint paper_kind_is_known;
alter table strategy.papers add constraint paper_kind_is_known check (kind in ('version', 'comparison', 'summary'));
alter table strategy.papers add constraint a_summary_is_to_be_read check (kind <> 'summary' or format in ('pdf', 'docx', 'html'));
