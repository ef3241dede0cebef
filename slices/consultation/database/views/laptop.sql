-- The carrier between home and a laptop. Which tables it may touch is said by their own policies: a table without
-- `what_a_laptop_carries_is_read` or `what_a_laptop_carries_is_written` is refused, whatever the program asks for.

create or replace function consultation.must_be_carried(which text, how text) returns void
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from pg_policy p join pg_class c on c.oid = p.polrelid
                  where c.relnamespace = 'consultation'::regnamespace and c.relname = which
                    and p.polname = 'what_a_laptop_carries_is_' || how) then
    raise exception 'rows of % do not travel', which using errcode = 'insufficient_privilege';
  end if;
end $$;
comment on function consultation.must_be_carried(text, text) is 'Refuses every table whose policies do not say that its rows travel.';

create or replace function consultation.rows_carried(which text, through text, ids uuid[]) returns setof jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
begin
  perform consultation.must_be_carried(which, 'read');
  if cardinality(kernel.mandated('secretariat')) = 0 then
    raise exception 'only the secretariat packs and merges' using errcode = 'insufficient_privilege';
  end if;
  -- At home nobody learns here who took which position, nor fetches a sealed name: what a laptop brings is compared by time,
  -- entry and key alone. Nor does the salt of a proposal leave: with it, whoever holds the file could show themselves as a hidden author.
  return query execute format(
    'select case when exists (select from consultation.laptops) then to_jsonb(t)
                 else to_jsonb(t) - ''position'' - ''sealed'' || %L end
       from consultation.%I t where t.%I = any ($1) and coalesce((to_jsonb(t) ->> ''strategy'')::uuid = any ($2), true)',
    case when which = 'proposals' then '{"ledger_salt": "\\x"}' else '{}' end::text, which, through) using ids, kernel.mandated('secretariat');
end $$;
comment on function consultation.rows_carried(text, text, uuid[]) is 'Rows of a carried table, to the secretariat: on a laptop whole, at home without the positions that people took and the names that were sealed.';

create or replace function consultation.must_be_coming_home(rows jsonb) returns void
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  of_strategy uuid;
begin
  -- The laptop is laid out by its console, in one transaction; afterwards only by a homecoming of this transaction.
  if kernel.machine() = 'command line' and exists (select from consultation.laptops l where l.opened_at = now()) then
    select l.strategy into of_strategy from consultation.laptops l;
  else
    select h.strategy into of_strategy from consultation.homecomings h
     where h.merged_by = kernel.person() and h.merged_at = now()
       and h.strategy = any (kernel.mandated('secretariat'));
  end if;
  if of_strategy is null then
    raise exception 'rows travel with a homecoming only' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from jsonb_array_elements(rows) r where r ? 'strategy' and r ->> 'strategy' <> of_strategy::text) then
    raise exception 'a row of another strategy' using errcode = 'insufficient_privilege';
  end if;
end $$;
comment on function consultation.must_be_coming_home(jsonb) is 'Refuses rows that come neither with a homecoming of this transaction nor when a laptop is laid out.';

create or replace function consultation.bring_rows(which text, rows jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform consultation.must_be_carried(which, 'written');
  perform consultation.must_be_coming_home(rows);
  execute format('insert into consultation.%1$I overriding system value
    select * from jsonb_populate_recordset(null::consultation.%1$I, $1)', which) using rows;
end $$;
comment on function consultation.bring_rows(text, jsonb) is 'Adds rows of a carried table as they are.';

create or replace function consultation.replace_rows(which text, key text[], rows jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  settings text;
  same text;
begin
  perform consultation.must_be_carried(which, 'written');
  perform consultation.must_be_coming_home(rows);
  select string_agg(format('%1$I = r.%1$I', a.attname), ', ') into settings from pg_attribute a
   where a.attrelid = format('consultation.%I', which)::regclass and a.attnum > 0 and not a.attisdropped
     and a.attidentity = '' and a.attname <> all (key) and a.attname <> 'id';
  select string_agg(format('t.%1$I is not distinct from r.%1$I', k), ' and ') into same from unnest(key) k;
  execute format('update consultation.%1$I t set %2$s from jsonb_populate_recordset(null::consultation.%1$I, $1) r where %3$s',
                 which, settings, same) using rows;
end $$;
comment on function consultation.replace_rows(text, text[], jsonb) is 'Gives rows of a carried table their later state; the identifier, which letters point at, stays.';

create or replace function consultation.number_from(wanted int) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  numbers text := pg_get_serial_sequence('consultation.proposals', 'number');
begin
  perform consultation.must_be_coming_home('[]');
  perform setval(numbers, greatest(wanted::bigint - 1, coalesce(pg_sequence_last_value(numbers::regclass), 0), 1));
end $$;
comment on function consultation.number_from(int) is 'Lets the next proposal have at least this number, so that none of a laptop is given twice.';

create or replace function consultation.laptop_held() returns table (package uuid, round uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.package, l.round from consultation.laptops l
$$;
comment on function consultation.laptop_held() is 'Which round''s workshop this installation holds: none, unless it is a laptop.';
