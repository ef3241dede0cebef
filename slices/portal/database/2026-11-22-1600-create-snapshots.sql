-- What the public may read: frozen copies of approved versions, published by an act. Nothing here is ever changed:
-- a snapshot that must go is withdrawn, with a reason, and the reason stays.

create table portal.snapshots (
  id uuid not null default gen_random_uuid() constraint snapshots_key primary key,
  strategy uuid not null,
  version uuid not null,
  number integer not null constraint snapshot_numbers_start_at_one check (number >= 1),
  address text not null constraint an_address_is_small_letters check (address ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title_en text,
  title_ur text,
  illustrative boolean not null,
  notice_en text,
  notice_ur text,
  published_on date not null default current_date,
  embargo_until date,
  published_by uuid,
  published_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint snapshots_show_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint snapshot_numbers_are_not_used_twice unique (strategy, number),
  constraint one_snapshot_per_address unique (address),
  constraint snapshots_know_their_strategy unique (id, strategy),
  constraint a_snapshot_has_a_title check (title_en is not null or title_ur is not null)
);
create index snapshots_of_a_version on portal.snapshots (version, strategy);
comment on table portal.snapshots is 'An approved version as it was published: frozen, numbered, and read by anyone once its embargo has passed.';
comment on column portal.snapshots.address is 'How it is called in the addresses of the public pages.';
comment on column portal.snapshots.embargo_until is 'The first day on which the public may read it; null where that was at once.';
comment on column portal.snapshots.published_by is 'SENSITIVE. Who published it; null for the example. Never on a public page.';

create table portal.parts (
  snapshot uuid not null,
  strategy uuid not null,
  kind text not null constraint a_known_kind_of_part
    check (kind in ('front', 'pillar', 'node', 'activity', 'section', 'proposal', 'indicator', 'figure')),
  key text not null,
  place integer not null,
  below text,
  content jsonb not null,
  constraint parts_key primary key (snapshot, kind, key),
  constraint parts_belong_to_a_snapshot foreign key (snapshot, strategy) references portal.snapshots (id, strategy)
);
create index parts_below_a_node on portal.parts (snapshot, below, place);
create index parts_of_a_strategy on portal.parts (strategy);
comment on table portal.parts is 'One thing of a snapshot (a node, a proposal, a figure …) as it stood when it was published: public words only, in both languages.';
comment on column portal.parts.key is 'Its code, number or reference, as it stands in the address of its page.';
comment on column portal.parts.below is 'The code of the pillar or section that it belongs to.';

create table portal.withdrawals (
  snapshot uuid not null constraint withdrawals_key primary key,
  strategy uuid not null,
  reason_en text not null,
  reason_ur text not null,
  withdrawn_by uuid,
  withdrawn_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint withdrawals_take_back_a_snapshot foreign key (snapshot, strategy) references portal.snapshots (id, strategy)
);
create index withdrawals_in_a_strategy on portal.withdrawals (strategy);
comment on table portal.withdrawals is 'A snapshot that the public may no longer read, and why. What it held stays for the record.';
comment on column portal.withdrawals.withdrawn_by is 'SENSITIVE. Who withdrew it. Never on a public page.';

create function portal.published_by_me() returns uuid[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select kernel.mandated('secretariat') || kernel.mandated('approver')
$$;
comment on function portal.published_by_me() is 'Strategies for which the person who acts may publish and withdraw.';

create function portal.read_before_embargo() returns uuid[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select portal.published_by_me() || kernel.mandated('approving authority') || kernel.mandated('oversight')
    || kernel.mandated('administrator')
$$;
comment on function portal.read_before_embargo() is 'Strategies whose snapshots the person who acts may read before the embargo has passed, and after a withdrawal.';
