-- The tables of pg-boss 10.4 (schema 24), as its own construction plan writes them for the schema `jobs`; made here
-- because the application's login may not create tables. Below them, what is ours.

CREATE TYPE jobs.job_state AS ENUM (
      'created',
      'retry',
      'active',
      'completed',
      'cancelled',
      'failed'
    );

CREATE TABLE jobs.version (
      version int primary key,
      maintained_on timestamp with time zone,
      cron_on timestamp with time zone,
      monitored_on timestamp with time zone
    );

CREATE TABLE jobs.queue (
      name text,
      policy text,
      retry_limit int,
      retry_delay int,
      retry_backoff bool,
      expire_seconds int,
      retention_minutes int,
      dead_letter text REFERENCES jobs.queue (name),
      partition_name text,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY (name)
    );

CREATE TABLE jobs.schedule (
      name text REFERENCES jobs.queue ON DELETE CASCADE,
      cron text not null,
      timezone text,
      data jsonb,
      options jsonb,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY (name)
    );

CREATE TABLE jobs.subscription (
      event text not null,
      name text not null REFERENCES jobs.queue ON DELETE CASCADE,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY(event, name)
    );

CREATE TABLE jobs.job (
      id uuid not null default gen_random_uuid(),
      name text not null,
      priority integer not null default(0),
      data jsonb,
      state jobs.job_state not null default('created'),
      retry_limit integer not null default(2),
      retry_count integer not null default(0),
      retry_delay integer not null default(0),
      retry_backoff boolean not null default false,
      start_after timestamp with time zone not null default now(),
      started_on timestamp with time zone,
      singleton_key text,
      singleton_on timestamp without time zone,
      expire_in interval not null default interval '15 minutes',
      created_on timestamp with time zone not null default now(),
      completed_on timestamp with time zone,
      keep_until timestamp with time zone NOT NULL default now() + interval '14 days',
      output jsonb,
      dead_letter text,
      policy text
    ) PARTITION BY LIST (name);
ALTER TABLE jobs.job ADD PRIMARY KEY (name, id);
CREATE TABLE jobs.archive (LIKE jobs.job);
ALTER TABLE jobs.archive ADD PRIMARY KEY (name, id);
ALTER TABLE jobs.archive ADD archived_on timestamptz NOT NULL DEFAULT now();
CREATE INDEX archive_i1 ON jobs.archive(archived_on);

CREATE FUNCTION jobs.create_queue(queue_name text, options json)
    RETURNS VOID AS
    $$
    DECLARE
      table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
      queue_created_on timestamptz;
    BEGIN

      WITH q as (
      INSERT INTO jobs.queue (
        name,
        policy,
        retry_limit,
        retry_delay,
        retry_backoff,
        expire_seconds,
        retention_minutes,
        dead_letter,
        partition_name
      )
      VALUES (
        queue_name,
        options->>'policy',
        (options->>'retryLimit')::int,
        (options->>'retryDelay')::int,
        (options->>'retryBackoff')::bool,
        (options->>'expireInSeconds')::int,
        (options->>'retentionMinutes')::int,
        options->>'deadLetter',
        table_name
      )
      ON CONFLICT DO NOTHING
      RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;

      IF queue_created_on IS NULL THEN
        RETURN;
      END IF;

      EXECUTE format('CREATE TABLE jobs.%I (LIKE jobs.job INCLUDING DEFAULTS)', table_name);

      EXECUTE format('ALTER TABLE jobs.%1$I ADD PRIMARY KEY (name, id)', table_name);
      EXECUTE format('ALTER TABLE jobs.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('ALTER TABLE jobs.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON jobs.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON jobs.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON jobs.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON jobs.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
      EXECUTE format('CREATE INDEX %1$s_i5 ON jobs.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);

      EXECUTE format('ALTER TABLE jobs.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
      EXECUTE format('ALTER TABLE jobs.job ATTACH PARTITION jobs.%I FOR VALUES IN (%L)', table_name, queue_name);
    END;
    $$
    LANGUAGE plpgsql;;

CREATE FUNCTION jobs.delete_queue(queue_name text)
    RETURNS VOID AS
    $$
    DECLARE
      table_name varchar;
    BEGIN
      WITH deleted as (
        DELETE FROM jobs.queue
        WHERE name = queue_name
        RETURNING partition_name
      )
      SELECT partition_name from deleted INTO table_name;

      EXECUTE format('DROP TABLE IF EXISTS jobs.%I', table_name);
    END;
    $$
    LANGUAGE plpgsql;;
INSERT INTO jobs.version(version) VALUES ('24');

-- One queue for all jobs: a queue of pg-boss is a table of its own, which the application could not create.
-- A job that fails is tried again four times, after half a minute and then ever longer.
select jobs.create_queue('work', '{"policy": "standard", "retryLimit": 4, "retryDelay": 30, "retryBackoff": true, "expireInSeconds": 3600}');

create table jobs.progress (
  job uuid not null,
  kind text not null,
  requested_by uuid,
  done integer not null default 0,
  total integer,
  state text not null default 'waiting',
  at timestamptz not null default now(),
  constraint progress_key primary key (job),
  constraint progress_has_a_known_state check (state in ('waiting', 'running', 'done', 'failed')),
  constraint progress_does_not_run_backwards check (done >= 0 and (total is null or done <= total))
);
create index progress_by_time on jobs.progress (at);
comment on table jobs.progress is 'How far a job has come, for the person who asked for it. Removed after two weeks.';
comment on column jobs.progress.requested_by is 'The person in whose transaction it was asked for; null for a machine.';
comment on column jobs.progress.total is 'Of how many parts; null while that is unknown.';

create function jobs.enqueue(kind text, payload jsonb, not_before timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  made uuid := gen_random_uuid();
begin
  insert into jobs.job (id, name, data, start_after, keep_until, retry_limit, retry_delay, retry_backoff, expire_in, policy)
    select made, q.name, jsonb_build_object('kind', enqueue.kind, 'payload', enqueue.payload),
           coalesce(enqueue.not_before, now()), coalesce(enqueue.not_before, now()) + interval '14 days',
           q.retry_limit, q.retry_delay, q.retry_backoff, q.expire_seconds * interval '1 second', q.policy
      from jobs.queue q where q.name = 'work';
  if not found then raise exception 'the queue of jobs is missing'; end if;
  insert into jobs.progress (job, kind, requested_by) values (made, enqueue.kind, kernel.person());
  return made;
end $$;
comment on function jobs.enqueue(text, jsonb, timestamptz) is 'Asks for a job in the caller''s transaction: a job of an act that was rolled back never runs.';

create function jobs.progress_of(job uuid)
  returns table (kind text, state text, done integer, total integer, at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.kind, p.state, p.done, p.total, p.at from jobs.progress p
   where p.job = progress_of.job and p.requested_by = kernel.person() $$;
comment on function jobs.progress_of(uuid) is 'How far a job of the person who asks has come; no row for anybody else''s.';

comment on table jobs.version is 'pg-boss: the version of its tables, and when its upkeep last ran.';
comment on table jobs.queue is 'pg-boss: the queues. Ours has one, "work".';
comment on table jobs.schedule is 'pg-boss: jobs at fixed times. Not used.';
comment on table jobs.subscription is 'pg-boss: queues that listen to events. Not used.';
comment on table jobs.job is 'pg-boss: a job that waits, runs, or lately ran. Payloads hold identifiers, never content.';
comment on table jobs.archive is 'pg-boss: jobs that ended more than twelve hours ago; removed after a week.';
do $$ begin
  execute format('comment on table jobs.%I is %L',
    (select partition_name from jobs.queue where name = 'work'), 'pg-boss: the part of jobs.job that holds the queue "work".');
end $$;
