-- The second round has two sides: those who signed a declaration confirm an answer, or dissent from it in words.
alter table consultation.signatory_views drop constraint signatories_assess_or_dissent;
alter table consultation.signatory_views
  add constraint signatories_assess_confirm_or_dissent check (kind in ('assessment', 'confirmation', 'dissent')),
  add constraint only_a_confirmation_needs_no_words check (words <> '' or kind = 'confirmation');
comment on table consultation.signatory_views is 'What those who signed a declaration say of a point themselves: how far it is done, with evidence, or that they confirm the answer, or dissent from it. Never merged with the government''s view.';
