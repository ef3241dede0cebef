-- Who signed the letter behind a signatory's view stood in the row of the view, which every reader of the point reads. It moves
-- to a row of its own, for the secretariat; that a view came by letter is seen by its being said by no person.
create table consultation.letters_behind_views (
  view uuid primary key references consultation.signatory_views (id),
  strategy uuid not null references identity.strategies (id),
  signatory text not null
);
create index letters_behind_views_in_a_strategy on consultation.letters_behind_views (strategy);
comment on table consultation.letters_behind_views is 'SENSITIVE. Who signed the letter by which the secretariat entered a view: a signatory that stays hidden speaks by letter.';

-- Row security is forced on the owner too: without this, rows that no policy shows would be dropped unread.
alter table consultation.signatory_views no force row level security;
insert into consultation.letters_behind_views (view, strategy, signatory)
select v.id, v.strategy, v.signatory from consultation.signatory_views v where v.signatory is not null;
alter table consultation.signatory_views force row level security;

alter table consultation.signatory_views drop column signatory;
comment on column consultation.signatory_views.said_by is 'Null where the secretariat entered it from a letter; who signed that stands apart.';
