-- The threat picture: scores of criminal markets, criminal actors and resilience for a period, as one publication
-- or assessment gives them. Averages are kept as printed, with the number of items over which they were taken.

create table evidence.scales (
  id uuid not null default gen_random_uuid(),
  strategy uuid not null,
  name_en text not null,
  name_ur text not null,
  lowest numeric not null,
  highest numeric not null,
  source text not null,
  declared_by uuid,
  declared_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint scales_key primary key (id),
  constraint scales_know_their_strategy unique (id, strategy),
  constraint one_scale_per_name unique (strategy, name_en),
  constraint scales_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint scales_are_declared_by_people foreign key (declared_by) references identity.people (id),
  constraint a_scale_rises check (lowest < highest)
);
create index scales_declared_by_a_person on evidence.scales (declared_by);
comment on table evidence.scales is 'A scale of scores, such as the 1 to 10 of the Global Organized Crime Index, or one''s own.';

create table evidence.pictures (
  id uuid not null default gen_random_uuid(),
  strategy uuid not null,
  openness text not null default 'government',
  title_en text not null,
  title_ur text not null,
  period_from date not null,
  period_until date not null,
  scale uuid not null,
  source uuid not null,
  source_openness text not null,
  method_en text,
  method_ur text,
  supersedes uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint pictures_key primary key (id),
  constraint pictures_know_their_strategy unique (id, strategy),
  constraint pictures_know_their_strategy_and_readers unique (id, strategy, openness),
  constraint pictures_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint pictures_use_a_scale foreign key (scale, strategy) references evidence.scales (id, strategy),
  constraint pictures_are_drawn_from_a_source foreign key (source, strategy, source_openness)
    references evidence.sources (id, strategy, openness),
  constraint pictures_supersede_pictures foreign key (supersedes, strategy) references evidence.pictures (id, strategy),
  constraint one_successor_per_picture unique (supersedes),
  constraint pictures_are_recorded_by_people foreign key (recorded_by) references identity.people (id),
  constraint a_picture_period_ends_after_it_begins check (period_until >= period_from),
  constraint a_picture_has_a_known_openness check (openness in ('public', 'partners', 'government', 'restricted annex')),
  constraint a_picture_is_no_more_open_than_its_source check (
    array_position(array['public', 'partners', 'government', 'restricted annex'], openness)
      >= array_position(array['public', 'partners', 'government', 'restricted annex'], source_openness))
);
create index pictures_of_a_strategy on evidence.pictures (strategy, period_until desc);
create index pictures_on_a_scale on evidence.pictures (scale);
create index pictures_drawn_from_a_source on evidence.pictures (source);
create index pictures_recorded_by_a_person on evidence.pictures (recorded_by);
comment on table evidence.pictures is 'The threat picture of one period from one source, on one scale.';
comment on column evidence.pictures.method_en is 'What a reader must know before comparing: which items were counted, what changed since.';

create table evidence.picture_parts (
  picture uuid not null,
  strategy uuid not null,
  openness text not null,
  component text not null,
  items integer,
  printed_average numeric,
  constraint picture_parts_key primary key (picture, component),
  constraint parts_know_their_readers unique (picture, component, strategy, openness),
  constraint parts_belong_to_a_picture foreign key (picture, strategy, openness)
    references evidence.pictures (id, strategy, openness),
  constraint a_known_component check (component in ('market', 'actor', 'resilience')),
  constraint a_part_has_items check (items > 0)
);
create index picture_parts_of_a_strategy on evidence.picture_parts (strategy);
comment on table evidence.picture_parts is 'Markets, actors or resilience in a picture: over how many items its average is taken, and the average as printed.';
comment on column evidence.picture_parts.items is 'How many items the method counts; null where the source does not say.';

create table evidence.picture_scores (
  picture uuid not null,
  strategy uuid not null,
  openness text not null,
  component text not null,
  position integer not null,
  code text not null,
  name_en text not null,
  name_ur text not null,
  score numeric not null,
  constraint picture_scores_key primary key (picture, component, position),
  constraint one_score_per_item unique (picture, component, code),
  constraint scores_belong_to_a_part foreign key (picture, component, strategy, openness)
    references evidence.picture_parts (picture, component, strategy, openness)
);
create index picture_scores_of_a_strategy on evidence.picture_scores (strategy);
comment on table evidence.picture_scores is 'The score of one market, one type of actor or one building block of resilience. What was not printed has no row.';
comment on column evidence.picture_scores.code is 'The same in every picture for the same thing, so that periods can be compared.';

create trigger scales_are_never_changed before update or delete or truncate on evidence.scales
  for each statement execute function evidence.refuse_to_change();
create trigger pictures_are_never_changed before update or delete or truncate on evidence.pictures
  for each statement execute function evidence.refuse_to_change();
create trigger parts_are_never_changed before update or delete or truncate on evidence.picture_parts
  for each statement execute function evidence.refuse_to_change();
create trigger scores_are_never_changed before update or delete or truncate on evidence.picture_scores
  for each statement execute function evidence.refuse_to_change();

create function evidence.superseded(shown uuid[]) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(old.id), '{}') from (
    select s.supersedes as id from evidence.sources s where s.supersedes = any (superseded.shown)
    union all
    select f.supersedes from evidence.findings f where f.supersedes = any (superseded.shown)
    union all
    select p.supersedes from evidence.pictures p where p.supersedes = any (superseded.shown)) old $$;
comment on function evidence.superseded(uuid[]) is 'Which of the sources, findings and pictures already shown to a reader have a successor, also one that this reader may not read. Nothing else of it.';
