-- pg-boss knows nothing of row security, and needs no exception from it: its one role may do everything in its own
-- tables, and nobody else may do anything there but through the two functions below.
do $$
declare
  boss text;
begin
  foreach boss in array array['version', 'queue', 'schedule', 'subscription', 'job', 'archive'] loop
    execute format('alter table jobs.%I enable row level security', boss);
    execute format('alter table jobs.%I force row level security', boss);
    execute format('create policy the_queue_keeps_its_own_tables on jobs.%I for all to sutoon_jobs using (true)', boss);
    execute format('grant select, insert, update, delete on jobs.%I to sutoon_jobs', boss);
  end loop;
  -- The part that holds the queue has no policy at all: it is reached through jobs.job only.
  for boss in select inhrelid::regclass::text from pg_inherits where inhparent = 'jobs.job'::regclass loop
    execute format('alter table %s enable row level security', boss);
    execute format('alter table %s force row level security', boss);
  end loop;
end $$;

create policy functions_of_the_queue_find_its_settings on jobs.queue for select to sutoon_owner using (true);
create policy functions_of_the_queue_ask_for_jobs on jobs.job for insert to sutoon_owner with check (true);

alter table jobs.progress enable row level security;
alter table jobs.progress force row level security;
create policy functions_of_the_queue_begin_progress on jobs.progress
  for insert to sutoon_owner with check (state = 'waiting');
create policy functions_of_the_queue_tell_progress on jobs.progress for select to sutoon_owner using (true);
create policy jobs_say_how_far_they_have_come on jobs.progress for all to sutoon_jobs using (true);
grant select, update (state, done, total, at), delete on jobs.progress to sutoon_jobs;

grant usage on schema jobs to sutoon_acting;
grant execute on function jobs.enqueue(text, jsonb, timestamptz) to sutoon_acting;
grant execute on function jobs.progress_of(uuid) to sutoon_acting;
-- Deliberately not granted: create_queue and delete_queue, which make and drop tables; truncate, to anyone.
