-- A comment, or a row that offers no words, becomes a point of the file that it stands in: whoever reads the point, but not the
-- whole file, reads where it stood and who wrote it.
create table consultation.point_sources (
  point uuid primary key references consultation.points (id),
  strategy uuid not null references identity.strategies (id),
  submission uuid not null,
  number int not null,
  file_name text not null,
  paragraph int,
  sheet text,
  sheet_row int,
  author text not null,
  about text not null,
  constraint sources_of_points_are_changes foreign key (submission, number) references consultation.submission_changes (submission, number),
  constraint one_point_per_change unique (submission, number)
);
create index sources_of_points_in_a_strategy on consultation.point_sources (strategy);
comment on table consultation.point_sources is 'From where in a file a point came that was a comment or a row of a matrix, and who wrote it there. Never altered.';
comment on column consultation.point_sources.author is 'SENSITIVE. As the file names it.';
comment on column consultation.point_sources.about is 'SENSITIVE. The words that the comment is anchored to, or the text that the row quotes.';
create trigger sources_of_points_are_never_changed before update or delete or truncate on consultation.point_sources
  for each statement execute function consultation.refuse_to_change();
