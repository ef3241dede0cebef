-- A declaration may be signed by several organisations. That one signed is told to nobody until it says so itself.
create table consultation.signatories (
  declaration uuid not null references consultation.declarations (submission),
  organisation uuid not null references identity.organisations (id),
  strategy uuid not null references identity.strategies (id),
  entered_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_signs_a_declaration_once primary key (declaration, organisation)
);
create index declarations_signed_by_an_organisation on consultation.signatories (organisation);
create index signatories_in_a_strategy on consultation.signatories (strategy);
comment on table consultation.signatories is 'SENSITIVE. Which organisations signed a declaration besides the one that sent it. Hidden until each says otherwise.';

create table consultation.signatory_choices (
  declaration uuid not null,
  organisation uuid not null,
  strategy uuid not null references identity.strategies (id),
  is_shown boolean not null,
  said_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint signatory_choices_key primary key (declaration, organisation),
  constraint only_signatories_choose foreign key (declaration, organisation)
    references consultation.signatories (declaration, organisation)
);
create index signatory_choices_in_a_strategy on consultation.signatory_choices (strategy);
comment on table consultation.signatory_choices is 'Whether an organisation says that it may be shown as a signatory: itself, or by letter. The last word counts.';
