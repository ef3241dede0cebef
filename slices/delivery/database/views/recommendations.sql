-- Functions, for the policies ask them: who owns a recommendation today, after changes and after offices ended.
create or replace function delivery.office_today(origin uuid) returns uuid language sql stable
  set search_path = pg_catalog, pg_temp as $$
    select s.office from delivery.successions s where s.origin = office_today.origin
  $$;
comment on function delivery.office_today(uuid) is 'The office that answers for an office today: itself or its successor; null where there is nobody.';

create or replace function delivery.owner_of_recommendation(asked uuid) returns uuid language sql stable
  set search_path = pg_catalog, pg_temp as $$
    select delivery.office_today(coalesce(
      (select c.owner from delivery.recommendation_changes c where c.recommendation = r.id order by c.number desc limit 1), r.owner))
      from delivery.recommendations r where r.id = asked
  $$;
comment on function delivery.owner_of_recommendation(uuid) is 'The office that owns a recommendation today, as far as the person who acts may read it.';
