-- An attendance sheet is made before it is printed: it bears a code, and the one made last is the one to sign. What stands
-- on it is not kept: names are read anew each time.
create table consultation.attendance_prints (
  id uuid not null constraint attendance_prints_pkey primary key,
  code text not null constraint codes_of_attendance_prints_are_unique unique
    constraint codes_of_attendance_prints_are_printable check (code ~ '^[2-9A-HJKMNP-TV-Z]{12}$'),
  event uuid not null constraint attendance_prints_event references consultation.events (id),
  strategy uuid not null constraint attendance_prints_strategy references identity.strategies (id),
  is_apart boolean not null,
  number integer not null,
  made_by uuid not null constraint attendance_prints_made_by references identity.people (id),
  made_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint attendance_prints_are_numbered unique (event, is_apart, number)
);
create index attendance_prints_in_a_strategy on consultation.attendance_prints (strategy);
create index attendance_prints_made_by_a_person on consultation.attendance_prints (made_by);
comment on table consultation.attendance_prints is 'An attendance sheet that was made to be signed: its code and number, and no name.';
comment on column consultation.attendance_prints.is_apart is 'SENSITIVE. The sheet of people at risk: that there is one is nobody''s to learn.';
comment on column consultation.attendance_prints.number is 'Runs from 1 for each sheet of an event; printed as its version.';
comment on column consultation.attendance_prints.made_by is 'SENSITIVE. Who of the secretariat made it.';

create function consultation.attendance_print_by_code(code text)
  returns table (strategy uuid, number integer, made_at timestamptz, standing text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.strategy, p.number, p.made_at,
         case when e.cancelled_at is not null then 'cancelled'
              when exists (select from consultation.attendance_prints o
                            where o.event = p.event and o.is_apart = p.is_apart and o.number > p.number)
              then 'replaced'
              when exists (select from consultation.nominations n left join consultation.invitations i on i.nomination = n.id
                            where n.event = p.event
                              and (n.nominated_at > p.made_at or n.withdrawn_at > p.made_at or i.invited_at > p.made_at))
              then 'list changed' else 'stands' end
    from consultation.attendance_prints p join consultation.events e on e.id = p.event
   where p.code = attendance_print_by_code.code
$$;
revoke all on function consultation.attendance_print_by_code(text) from public;
comment on function consultation.attendance_print_by_code(text) is 'For whoever holds an attendance sheet: which number it has, and whether a later one was made, the event was cancelled, or who is expected has changed. No name, and not whose sheet it is.';
