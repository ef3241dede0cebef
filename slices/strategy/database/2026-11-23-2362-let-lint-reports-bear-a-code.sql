-- A lint report is made before it is printed: it bears a code, by which whoever holds it asks whether the version, or what
-- was decided of its findings, has moved on. What stands in it is not kept.
create table strategy.lint_prints (
  id uuid not null constraint lint_prints_pkey primary key,
  code text not null constraint codes_of_lint_prints_are_unique unique
    constraint codes_of_lint_prints_are_printable check (code ~ '^[2-9A-HJKMNP-TV-Z]{12}$'),
  version uuid not null,
  strategy uuid not null,
  status text not null,
  marking text not null constraint marking_of_a_lint_print_is_known
    check (marking in ('public', 'partners', 'government', 'restricted annex')),
  made_by uuid not null constraint lint_prints_are_made_by_people references identity.people (id),
  made_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint lint_prints_are_of_a_version foreign key (version, strategy) references strategy.versions (id, strategy)
);
create index lint_prints_of_a_version on strategy.lint_prints (version, strategy);
create index lint_prints_by_person on strategy.lint_prints (made_by);
comment on table strategy.lint_prints is 'A lint report that was made to be printed: its code and marking, and no finding.';
comment on column strategy.lint_prints.status is 'The status of the version when the report was made, as printed on it.';
comment on column strategy.lint_prints.made_by is 'SENSITIVE. Who had it made.';

create function strategy.lint_print_by_code(code text)
  returns table (strategy uuid, number integer, made_at timestamptz, moved_on boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.strategy, v.number, p.made_at,
         v.status <> p.status
         or exists (select from strategy.text_changes c where c.version = p.version and c.changed_at > p.made_at)
         or exists (select from strategy.node_changes c where c.version = p.version and c.changed_at > p.made_at)
         or exists (select from strategy.lint_settings s where s.strategy = p.strategy and s.set_at > p.made_at)
         or exists (select from strategy.lint_waivers w where w.strategy = p.strategy and w.waived_at > p.made_at)
         or exists (select from strategy.lint_waiver_withdrawals w where w.strategy = p.strategy and w.withdrawn_at > p.made_at)
    from strategy.lint_prints p join strategy.versions v on v.id = p.version
   where p.code = lint_print_by_code.code
$$;
revoke all on function strategy.lint_print_by_code(text) from public;
comment on function strategy.lint_print_by_code(text) is 'For whoever holds a lint report: which version it is of, and whether that version, its status or what was decided of its findings changed since. No finding.';
