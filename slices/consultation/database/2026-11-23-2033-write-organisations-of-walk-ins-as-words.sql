-- Whoever walks in may belong to an organisation that the register does not know: it is written as they said it.
alter table consultation.arrivals add column organisation_said text;
alter table consultation.arrivals add constraint an_organisation_is_said_at_the_door check (organisation_said is null or is_admitted);
comment on column consultation.arrivals.organisation_said is 'SENSITIVE. The organisation in the words of whoever walked in, where the register does not know it. They count in no sector until it is registered.';
