-- Each letter bears a code, by which whoever holds it asks what became of it. Letters of before have none.
alter table correspondence.letters_to_sign add column code text constraint codes_of_letters_are_unique unique
  constraint codes_of_letters_are_printable check (code ~ '^[2-9A-HJKMNP-TV-Z]{12}$');
comment on column correspondence.letters_to_sign.code is 'Printed at the foot of every page. Whoever holds the letter may ask with it whether it is current.';

create function correspondence.letter_by_code(code text)
  returns table (strategy uuid, made_at timestamptz, standing text, sent_on date, diary_number text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.strategy, l.made_at,
         case when l.line is not null then 'sent'
              when l.set_aside_at is not null then 'set aside'
              when exists (select from correspondence.letters_to_sign o
                            where o.strategy = l.strategy and o.kind = l.kind and o.about_path = l.about_path
                              and o.addressee_en = l.addressee_en and o.made_at > l.made_at and o.set_aside_at is null)
              then 'replaced' else 'to sign' end,
         l.sent_on, r.diary_year || '/' || r.diary_number
    from correspondence.letters_to_sign l left join correspondence.letters r on r.id = l.line
   where l.code = letter_by_code.code
$$;
revoke all on function correspondence.letter_by_code(text) from public;
comment on function correspondence.letter_by_code(text) is 'For whoever holds a letter: when it was made, and whether it went out, under which number and on which day, was set aside, or another was made in its place. Nothing of its words, of to whom it is or of who made it.';
