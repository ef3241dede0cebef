alter table consultation.reply_letters enable row level security;
alter table consultation.reply_letters force row level security;
create policy the_secretariat_reads_reply_letters on consultation.reply_letters
  for select to sutoon_consultation using (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
create policy the_secretariat_makes_reply_letters on consultation.reply_letters
  for insert to sutoon_consultation with check (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and made_by = (select kernel.person())
    and exists (select from consultation.rounds r where r.id = round and r.strategy = reply_letters.strategy)
    and not exists (select from consultation.proposals p where p.id = any (proposals) and p.is_hidden)
    and (declaration is null or exists (
      select from consultation.declarations d where d.submission = declaration and d.round = reply_letters.round))
    and (submission is null or exists (
      select from consultation.submissions s where s.id = submission and s.round = reply_letters.round))
    and not exists (
      select from unnest(left_out) as asked (number)
       where not exists (select from consultation.change_places c
                          where c.submission = reply_letters.submission and c.number = asked.number
                            and c.left_out_en is not null))
    and not exists (
      select from unnest(points) as asked (id)
       where not exists (select from consultation.points p where p.id = asked.id and p.declaration = reply_letters.declaration))
  );
create policy the_secretariat_says_that_a_reply_went_out on consultation.reply_letters
  for update to sutoon_consultation using (
    strategy = any ((select kernel.mandated('secretariat'))::uuid[]) and sent_on is null)
  with check (strategy = any ((select kernel.mandated('secretariat'))::uuid[]));
grant select, insert on consultation.reply_letters to sutoon_consultation;
grant update (sent_on, diary_number, sha256, ledger_entry, ledger_salt) on consultation.reply_letters to sutoon_consultation;
-- Deliberately not granted: deleting a letter, or changing one that went out.
create policy whoever_holds_a_reply_asks_what_became_of_it on consultation.reply_letters
  for select to sutoon_owner using (true);
grant execute on function consultation.reply_by_code(text) to sutoon_consultation;
