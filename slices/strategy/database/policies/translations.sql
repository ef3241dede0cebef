-- Who reads and writes how far translations have come, now. In words:
--   whoever reads a text inside government reads that it was reviewed; participants see the state on the text itself;
--   the secretariat reviews in its own name, and says which language prevails, in a draft only.

grant update (prevailing) on strategy.versions to sutoon_strategy;

alter table strategy.translation_reviews enable row level security, force row level security;
create policy secretariat_approvers_and_oversight_read_all_reviews on strategy.translation_reviews for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]));
create policy offices_and_evaluators_read_government_reviews on strategy.translation_reviews for select to sutoon_strategy
  using (level <> 'restricted annex' and strategy = any ((select strategy.read_inside())::uuid[]));
create policy the_secretariat_reviews_translations_in_its_own_name on strategy.translation_reviews for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[])
    and reviewed_by = (select kernel.person()));
grant select, insert on strategy.translation_reviews to sutoon_strategy;
-- Deliberately not granted: update and delete. That somebody reviewed it stays.

alter table strategy.prevailing_languages enable row level security, force row level security;
create policy people_of_a_strategy_read_which_language_prevailed on strategy.prevailing_languages for select to sutoon_strategy
  using (strategy = any ((select strategy.read_whole())::uuid[]) or strategy = any ((select strategy.read_inside())::uuid[]));
create policy the_secretariat_says_which_language_prevails on strategy.prevailing_languages for insert to sutoon_strategy
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and version = any ((select strategy.drafts())::uuid[])
    and set_by = (select kernel.person()));
grant select, insert on strategy.prevailing_languages to sutoon_strategy;
-- Deliberately not granted: update and delete. What was said stays as it was said.
