-- Who may run a breakout group: the secretariat of the strategy, and whom it named for that group.
create or replace function consultation.breakouts_facilitated() returns uuid[]
  language sql stable set search_path = pg_catalog
  as $$
    select coalesce(array_agg(b.id), '{}') from consultation.breakouts b
     where b.strategy = any ((select kernel.mandated('secretariat'))::uuid[])
        or exists (select from consultation.facilitators f
                    where f.breakout = b.id and f.person = (select kernel.person()) and f.relieved_at is null)
  $$;
comment on function consultation.breakouts_facilitated() is 'The breakout groups that the person who acts may run.';

create or replace function consultation.changes_since(since bigint)
  returns table (seq bigint, round uuid, kind text, subject uuid, node uuid, level text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select c.seq, c.round, c.kind, c.subject, c.node, c.level from consultation.changes c
     where c.tx >= since and (select kernel.machine()) = 'live' order by c.seq
  $$;
comment on function consultation.changes_since(bigint) is 'What changed since a transaction, for the poller of live screens.';

create or replace function consultation.stands_at_the_door(of_round uuid) returns boolean
  language sql stable set search_path = pg_catalog as $$
  select exists (select from consultation.breakouts b
                  where b.round = of_round and b.id = any (consultation.breakouts_facilitated()))
      or exists (select from consultation.rounds r
                  where r.id = of_round and r.strategy = any ((select kernel.mandated('secretariat'))::uuid[]))
$$;
comment on function consultation.stands_at_the_door(uuid) is 'Whether the person who acts lets people in at the door of this round: the secretariat, and whoever facilitates a group of it.';

create or replace function consultation.admit_at_door(of_round uuid, whose uuid, name_en text, name_ur text, email text,
    organisation uuid, entry uuid, salt bytea, password_hash text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from consultation.laptops l where l.round = of_round)
     or not consultation.stands_at_the_door(of_round) then
    raise exception 'only whoever runs this workshop enters people at its door' using errcode = 'insufficient_privilege';
  end if;
  perform identity.enter_walk_in(whose, name_en, name_ur, email, organisation,
    (select r.strategy from consultation.rounds r where r.id = of_round), entry, salt, password_hash);
end $$;
comment on function consultation.admit_at_door(uuid, uuid, text, text, text, uuid, uuid, bytea, text) is 'On a laptop: enters somebody who walked in, for whoever stands at the door.';
