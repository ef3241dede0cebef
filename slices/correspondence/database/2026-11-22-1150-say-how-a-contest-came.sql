-- Who made a link and how a contest came is kept, so that nobody answers a contest in which they had a hand themselves.

alter table correspondence.links add column made_for text, add column made_by uuid;
alter table correspondence.links add constraint links_are_made_by_people foreign key (made_by) references identity.people (id);
alter table correspondence.links add constraint a_link_is_mailed_or_printed check (
  (made_for = 'mail' and made_by is null) or (made_for = 'print' and made_by is not null));
create index links_made_by_a_person on correspondence.links (made_by) where made_by is not null;
comment on column correspondence.links.made_for is 'Whether the mailing job made it, whose secret nobody saw, or the secretariat for a printed copy. Null: before this was kept.';
comment on column correspondence.links.made_by is 'SENSITIVE. Who of the secretariat was shown the secret of a printed link.';

alter table correspondence.contests add column came_by text, add column contested_by uuid;
alter table correspondence.contests add constraint contests_are_made_by_people foreign key (contested_by) references identity.people (id);
alter table correspondence.contests add constraint a_contest_comes_by_a_known_way check (
  came_by in ('mailed link', 'printed link', 'signed in'));
alter table correspondence.contests add constraint who_signs_in_is_known check (came_by <> 'signed in' or contested_by is not null);
create index contests_by_a_person on correspondence.contests (contested_by) where contested_by is not null;
comment on column correspondence.contests.came_by is 'By the link that was mailed to its author, by one that the secretariat printed, or signed in. Null: before this was kept.';
comment on column correspondence.contests.contested_by is 'SENSITIVE. Who was signed in when it was contested, by whichever way.';

alter table correspondence.contest_answers drop constraint keeping_an_act_gives_a_reason;
alter table correspondence.contest_answers add constraint answering_a_contest_gives_a_reason check (reason is not null) not valid;
comment on table correspondence.contest_answers is 'What the secretariat answered to a contest, with a reason. Upheld: the act is set aside. Otherwise it is kept, and stays marked.';
comment on column correspondence.contest_answers.answered_by is 'SENSITIVE. Who answered: another than who entered the act, printed a link to it or contested it.';

alter table correspondence.acts_by_letter add column done jsonb, add column if_upheld jsonb;
alter table correspondence.acts_by_letter add constraint an_act_belongs_to_one_strategy check (cardinality(entered_for) = 1) not valid;
comment on column correspondence.acts_by_letter.done is 'What was done, in a word or two.';
comment on column correspondence.acts_by_letter.if_upheld is 'What becomes of the act when its contest is upheld, in the words of its contract on that day.';
comment on column correspondence.acts_by_letter.entered_for is 'The strategy of the row that the act is about. Several only where it was entered before acts named it.';

create function correspondence.hands_in(act uuid) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array(
    select a.entered_by from correspondence.acts_by_letter a where a.id = hands_in.act
    union select l.made_by from correspondence.links l where l.act_by_letter = hands_in.act and l.made_by is not null
    union select c.contested_by from correspondence.contests c
     where c.act_by_letter = hands_in.act and c.contested_by is not null) $$;
comment on function correspondence.hands_in(uuid) is 'Who entered an act, printed a link to it or contested it signed in: none of them answers its contest.';

drop function correspondence.contest(text, text, uuid, bytea);
create function correspondence.contest(token_sha256 text, reason text, entry uuid, salt bytea) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into correspondence.contests (act_by_letter, reason, came_by, contested_by, ledger_entry, ledger_salt)
  select l.act_by_letter, contest.reason, case l.made_for when 'mail' then 'mailed link' else 'printed link' end,
         (select kernel.person()), contest.entry, contest.salt
    from correspondence.links l where l.token_sha256 = contest.token_sha256 $$;
comment on function correspondence.contest(text, text, uuid, bytea) is 'Contests the act behind a link, once; whose link it was is noted.';

drop function correspondence.show_act_by_letter(text);
create function correspondence.show_act_by_letter(token_sha256 text) returns table (
    id uuid, act text, does_en text, does_ur text, content jsonb, done jsonb, read_back json, if_upheld jsonb, about jsonb,
    their_reference text, our_reference text, dated date, signatory text, medium text, scan text, for_office uuid,
    entered_at timestamptz, reason text, came_by text, contested_at timestamptz, upheld boolean, answer_reason text,
    answered_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.act, a.does_en, a.does_ur, a.content, a.done, a.read_back, a.if_upheld, a.about, a.their_reference,
         a.our_reference, a.dated, a.signatory, a.medium, a.scan, a.for_office, a.entered_at, c.reason, c.came_by,
         c.contested_at, w.upheld, w.reason, w.answered_at
    from correspondence.acts_by_letter a
    left join correspondence.contests c on c.act_by_letter = a.id
    left join correspondence.contest_answers w on w.act_by_letter = a.id
   where a.id = correspondence.act_behind_link(show_act_by_letter.token_sha256) $$;
comment on function correspondence.show_act_by_letter(text) is 'An act by letter as its author sees it: whoever holds the link is taken for the author.';
