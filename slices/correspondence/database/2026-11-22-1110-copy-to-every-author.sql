-- An act for an office goes to each of its focal persons, not to one address.
alter table correspondence.copies drop constraint copies_key;
alter table correspondence.copies add constraint copies_key primary key (act_by_letter, address);
