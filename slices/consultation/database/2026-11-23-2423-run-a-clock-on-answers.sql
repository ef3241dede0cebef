-- A round says by which day everybody is answered. A round outside the hotel promised its day in public, with its call.
create table consultation.answer_days (
  id uuid primary key default gen_random_uuid(),
  round uuid not null references consultation.rounds (id),
  strategy uuid not null references identity.strategies (id),
  answers_by date not null,
  set_at timestamptz not null default clock_timestamp(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index answer_days_of_a_round on consultation.answer_days (round, set_at);
create index answer_days_in_a_strategy on consultation.answer_days (strategy);
comment on table consultation.answer_days is 'By which day everybody who spoke in a round is answered. The last one set counts; those before it stay, so that a day that was moved can be seen.';
create trigger answer_days_are_never_changed before update or delete or truncate on consultation.answer_days
  for each statement execute function consultation.refuse_to_change();

create table consultation.answer_reminders (
  round uuid not null references consultation.rounds (id),
  day date not null,
  address text not null,
  strategy uuid not null references identity.strategies (id),
  reader text not null,
  sent_at timestamptz,
  constraint answer_reminders_key primary key (round, day, address),
  constraint a_reminder_is_read_by_the_secretariat_or_an_office check (reader in ('secretariat', 'office'))
);
create index answer_reminders_in_a_strategy on consultation.answer_reminders (strategy);
comment on table consultation.answer_reminders is 'SENSITIVE. Where it is told that answers are due. Read by the job that mails it and by nobody else.';

create function consultation.answers_by(of_round uuid) returns date
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select c.answered_by from consultation.round_calls c where c.round = of_round),
    (select d.answers_by from consultation.answer_days d where d.round = of_round order by d.set_at desc limit 1))
$$;
comment on function consultation.answers_by(uuid) is 'The last day for answers of a round: what its call promised, or the day that was set last. Null where none is.';
revoke execute on function consultation.answers_by(uuid) from public;

create function consultation.say_who_is_reminded(of_round uuid, today date) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  of_strategy uuid := (select r.strategy from consultation.rounds r where r.id = of_round);
  last_day date := consultation.answers_by(of_round);
  waits boolean;
  owed uuid[];
begin
  if kernel.machine() is distinct from 'job' or of_strategy is null
     -- Reminded within the week at somebody else's asking: one row of reminders is enough.
     or exists (select from consultation.answer_reminders a where a.round = of_round and a.day > today - 6 and a.day < today)
  then
    return false;
  end if;
  waits := exists (
      select from consultation.proposals p where p.round = of_round
         and not exists (select from consultation.dispositions d where d.proposal = p.id))
    or exists (
      select from consultation.declarations c join consultation.points p on p.declaration = c.submission
       where c.round = of_round and not exists (select from consultation.point_answers a where a.point = p.id));
  owed := array(
      select d.owner from consultation.proposals p join consultation.dispositions d on d.proposal = p.id
       where p.round = of_round and d.outcome = 'deferred' and d.due_on <= today
      union
      select a.owner from consultation.declarations c join consultation.points p on p.declaration = c.submission
        join consultation.point_answers a on a.point = p.id
       where c.round = of_round and a.outcome = 'deferred' and a.deferred_to <= today);
  if (waits and last_day - 7 <= today) or cardinality(owed) > 0 then
    insert into consultation.answer_reminders (round, day, address, strategy, reader)
      select of_round, today, e, of_strategy, 'secretariat' from identity.addresses_of_mandate(of_strategy, 'secretariat') e
      on conflict do nothing;
    insert into consultation.answer_reminders (round, day, address, strategy, reader)
      select of_round, today, e, of_strategy, 'office'
        from unnest(owed) office cross join lateral identity.addresses_of_author(null, office, array[of_strategy]) e
      on conflict do nothing;
  end if;
  -- Files of a round that was held long ago may still come in: it is looked at each week for a year after its day.
  return waits or last_day is null or last_day > today - 365
    or exists (
      select from consultation.proposals p join consultation.dispositions d on d.proposal = p.id
       where p.round = of_round and d.outcome = 'deferred')
    or exists (
      select from consultation.declarations c join consultation.points p on p.declaration = c.submission
        join consultation.point_answers a on a.point = p.id
       where c.round = of_round and a.outcome = 'deferred');
end $$;
comment on function consultation.say_who_is_reminded(uuid, date) is 'Notes where it is told that answers of a round are due: to the secretariat a week before its day and each week after it, and to an office when the day of what was deferred to it has come. Whether it is to be asked again next week.';
revoke execute on function consultation.say_who_is_reminded(uuid, date) from public;
