-- Points of a declaration stand on the desk of the secretariat as proposals do: in groups, and answered several at once.
alter table consultation.point_answers add column ledger_row int;
comment on column consultation.point_answers.ledger_row is 'Its row in the entry, where many were answered by one act; null where the entry is its own.';

create table consultation.grouped_points (
  point uuid not null constraint grouped_points_pkey primary key references consultation.points (id),
  answer_group uuid not null references consultation.answer_groups (id),
  strategy uuid not null references identity.strategies (id)
);
create index points_of_an_answer_group on consultation.grouped_points (answer_group);
create index grouped_points_of_a_strategy on consultation.grouped_points (strategy);
comment on table consultation.grouped_points is 'In which one group a point of a declaration stands.';
