-- The tables of better-auth 1.7, named and shaped as its own generator would with identifiers as uuid. They have no
-- row security, for they are read before anybody is signed in: a schema of their own, which one role may use.

-- A schema is made by the owner's login; sutoon_owner owns what is in it.
reset role;
create schema if not exists sign_in authorization sutoon_owner;
set local role sutoon_owner;

create table sign_in."user" (
  "id" uuid not null default gen_random_uuid(),
  "name" text not null,
  "email" text not null,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  constraint user_key primary key ("id"),
  constraint user_email_key unique ("email"),
  constraint user_is_a_person foreign key ("id") references identity.people (id) on delete cascade
);
comment on table sign_in."user" is 'SENSITIVE. A person of identity.people who has an account, under the same identifier.';

create table sign_in."session" (
  "id" uuid not null default gen_random_uuid(),
  "expiresAt" timestamptz not null,
  "token" text not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" uuid not null,
  constraint session_key primary key ("id"),
  constraint session_token_key unique ("token"),
  constraint session_of_a_user foreign key ("userId") references sign_in."user" ("id") on delete cascade
);
create index session_by_user on sign_in."session" ("userId");
comment on table sign_in."session" is 'SENSITIVE. A sign-in that holds until it expires or is ended; identity.open_session reads it on every request.';

create table sign_in."account" (
  "id" uuid not null default gen_random_uuid(),
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  constraint account_key primary key ("id"),
  constraint account_of_a_provider unique ("providerId", "accountId"),
  constraint account_of_a_user foreign key ("userId") references sign_in."user" ("id") on delete cascade
);
create index account_by_user on sign_in."account" ("userId");
comment on table sign_in."account" is 'SENSITIVE. The hash of a person''s password, as the library made it (scrypt).';

create table sign_in."verification" (
  "id" uuid not null default gen_random_uuid(),
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  constraint verification_key primary key ("id")
);
create index verification_by_identifier on sign_in."verification" ("identifier");
comment on table sign_in."verification" is 'SENSITIVE. One-time codes that were sent, hashed, until they expire.';

create table sign_in."rateLimit" (
  "id" uuid not null default gen_random_uuid(),
  "key" text not null,
  "count" integer not null,
  "lastRequest" bigint not null,
  constraint rate_limit_key primary key ("id"),
  constraint rate_limit_once_per_key unique ("key")
);
comment on table sign_in."rateLimit" is 'How often an address tried to sign in of late.';

-- The library writes sessions by itself: only a trigger can put a sign-in into the ledger in the same transaction.
create trigger a_sign_in_is_recorded after insert on sign_in."session"
  for each row execute function ledger.record_by_trigger('signed in', 'userId', 'session', 'id');
