-- Who acts, in this transaction. The settings are local to it: they are written by the installation's
-- open-session function in the same round trip that begins the transaction, and vanish with it.
-- Policies wrap these as (select kernel.person()), so that they are worked out once a statement.

create function kernel.person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('sutoon.person', true), '')::uuid $$;
comment on function kernel.person() is 'The person who acts, or null when a machine or a visitor does.';

create function kernel.machine() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('sutoon.machine', true), '') $$;
comment on function kernel.machine() is 'The machine identity that acts (a job, a reaction, a public visitor), or null.';

create function kernel.mandated(kind text) returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('sutoon.as_' || replace(kind, ' ', '_'), true), '')::uuid[], '{}') $$;
comment on function kernel.mandated(text) is 'The strategies for which the person who acts holds a mandate of this kind today.';

create function kernel.offices() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('sutoon.offices', true), '')::uuid[], '{}') $$;
comment on function kernel.offices() is 'The offices for which the person who acts is focal person today, acting and additional charge included.';

create function kernel.strategies() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('sutoon.strategies', true), '')::uuid[], '{}') $$;
comment on function kernel.strategies() is 'The strategies for which the person who acts holds any mandate today.';

create function kernel.open_machine(name text) returns void language plpgsql
  as $$ begin perform set_config('sutoon.machine', name, true); end $$;
comment on function kernel.open_machine(text) is 'Begins a transaction under a machine identity.';
