-- A reply bears a code like every letter, by which whoever holds it asks what became of it. Replies of before have none.
alter table consultation.reply_letters add column code text constraint codes_of_replies_are_unique unique
  constraint codes_of_replies_are_printable check (code ~ '^[2-9A-HJKMNP-TV-Z]{12}$');
comment on column consultation.reply_letters.code is 'Printed at the foot of every page. Whoever holds the letter may ask with it whether it is current.';

create function consultation.reply_by_code(code text)
  returns table (strategy uuid, made_at timestamptz, standing text, sent_on date, diary_number text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.strategy, l.made_at,
         case when exists (select from consultation.reply_letters o
                            where o.round = l.round and o.addressee_en = l.addressee_en and o.made_at > l.made_at
                              and o.proposals @> l.proposals and o.points @> l.points and o.left_out @> l.left_out
                              and o.declaration is not distinct from l.declaration
                              and o.submission is not distinct from l.submission
                              and (l.sent_on is null or o.sent_on is not null))
              then 'replaced' when l.sent_on is not null then 'sent' else 'to sign' end,
         l.sent_on, l.diary_number
    from consultation.reply_letters l where l.code = reply_by_code.code
$$;
revoke all on function consultation.reply_by_code(text) from public;
comment on function consultation.reply_by_code(text) is 'For whoever holds a reply: when it was made, and whether it went out, under which number and on which day, or another to the same took its place. Nothing of its words, of to whom it is or of who made it.';
