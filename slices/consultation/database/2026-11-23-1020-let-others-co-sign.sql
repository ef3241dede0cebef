-- Others put their name under a proposal, as persons or for their office, and take it back while it is open.

create table consultation.cosignatures (
  id uuid primary key,
  proposal uuid not null references consultation.proposals (id),
  strategy uuid not null references identity.strategies (id),
  person uuid references identity.people (id),
  office uuid references identity.offices (id),
  sector text not null,
  is_shown boolean not null default false,
  shown_en text,
  shown_ur text,
  signed_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_cosigner_is_a_person_or_an_office check ((person is null) <> (office is null)),
  constraint one_cosigns_a_proposal_once unique nulls not distinct (proposal, person, office),
  constraint an_office_is_shown check (office is null or is_shown),
  constraint a_name_is_kept_once_it_may_be_shown check (
    (shown_en is null and shown_ur is null) or (person is not null and is_shown and withdrawn_at is null))
);
create index cosignatures_of_a_person on consultation.cosignatures (person);
create index cosignatures_of_an_office on consultation.cosignatures (office);
create index cosignatures_in_a_strategy on consultation.cosignatures (strategy);
comment on table consultation.cosignatures is 'SENSITIVE. Who put their name under a proposal. Persons are hidden until each says otherwise; others see how many of a sector, from five on. Offices are official and shown.';
comment on column consultation.cosignatures.shown_en is 'The name by which a person said that they may be shown; kept only while they say so.';
comment on column consultation.cosignatures.withdrawn_at is 'When they took it back; it counts no more.';
