-- A reply to silence names no answer: without the office, what was said to one would stand for the next that is given the activity.

alter table delivery.replies add column office uuid not null;
alter table delivery.replies add constraint replies_speak_to_an_office foreign key (office) references identity.offices (id);
create index replies_to_an_office on delivery.replies (office);
comment on column delivery.replies.office is 'The accountable office that it was said to. Another one that is given the activity is not bound by it.';
