-- What is given out of a round is also data for other programs.

alter table consultation.papers drop constraint format_of_a_round_paper_is_known;
alter table consultation.papers add constraint format_of_a_round_paper_is_known
  check (format in ('pdf', 'docx', 'xlsx', 'html', 'json'));
