-- A letter that answers the points of a declaration speaks of it by its title, and has a template of its own.
alter table correspondence.letter_templates drop constraint a_letter_template_is_of_a_known_kind;
alter table correspondence.letter_templates add constraint a_letter_template_is_of_a_known_kind check (
  kind in ('nomination', 'invitation', 'reminder', 'concurrence', 'reply', 'reply to points', 'covering note'));
alter table correspondence.letters_to_sign drop constraint a_letter_to_sign_is_of_a_known_kind;
alter table correspondence.letters_to_sign add constraint a_letter_to_sign_is_of_a_known_kind check (
  kind in ('nomination', 'invitation', 'reminder', 'concurrence', 'reply', 'reply to points', 'covering note'));
alter table correspondence.letters drop constraint a_line_is_of_a_known_kind;
alter table correspondence.letters add constraint a_line_is_of_a_known_kind check (
  kind in ('nomination', 'invitation', 'reminder', 'concurrence', 'reply', 'reply to points', 'covering note'));
