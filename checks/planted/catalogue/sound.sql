-- A small house that keeps every law: the ground on which one fault at a time is planted.
create role sutoon_app login noinherit;
create role sutoon_owner nologin;
create role sutoon_acting nologin;
create role sutoon_identity nologin;
create role sutoon_strategy nologin;
create role sutoon_consultation nologin;
create role public_visitor nologin;
grant sutoon_identity, sutoon_strategy, sutoon_consultation, public_visitor to sutoon_app;
grant sutoon_acting to sutoon_identity, sutoon_strategy, sutoon_consultation;

create schema identity;
create schema strategy;
create schema consultation;
create schema portal;
create schema ledger;
create schema sign_in;
grant usage on schema identity to sutoon_identity, sutoon_strategy;
grant usage on schema strategy to sutoon_strategy;
grant usage on schema portal to public_visitor;
grant usage on schema identity to sutoon_acting;
grant usage on schema ledger to sutoon_identity, sutoon_strategy;

create table identity.offices (id uuid primary key, name text not null);
comment on table identity.offices is 'An office, with the dates between which it stood.';
alter table identity.offices enable row level security;
alter table identity.offices force row level security;
grant select on identity.offices to sutoon_identity, sutoon_strategy;

create table strategy.activities (id uuid primary key, office uuid references identity.offices (id));
comment on table strategy.activities is 'An activity of a version.';
alter table strategy.activities enable row level security;
alter table strategy.activities force row level security;
grant select, insert on strategy.activities to sutoon_strategy;

create table consultation.points (id uuid primary key, activity uuid references strategy.activities (id));
comment on table consultation.points is 'A point of a submission.';
alter table consultation.points enable row level security;
alter table consultation.points force row level security;

create table ledger.entries (id bigint primary key);
comment on table ledger.entries is 'One act that was recorded.';
alter table ledger.entries enable row level security;
alter table ledger.entries force row level security;
grant select, insert on ledger.entries to sutoon_identity, sutoon_strategy;

-- a library's own table, without row security or comment: the named exception
create table sign_in.session (id text primary key, office uuid references identity.offices (id));

create view strategy.open_activities with (security_invoker = true) as select id from strategy.activities;
create view portal.published_activities as select id from strategy.activities;
grant select on portal.published_activities to public_visitor;

create function identity.office_named(wanted text) returns uuid language sql stable security definer
  set search_path = '' as $$ select id from identity.offices where name = wanted $$;
revoke execute on function identity.office_named(text) from public;
grant execute on function identity.office_named(text) to sutoon_strategy;
