-- From now on a version waits for every change that was sent in to its round. What was taken in before is held now: one hold
-- for each file. Row security is forced on the owner too, who would find no row here.
alter table consultation.submissions no force row level security;
alter table consultation.submission_changes no force row level security;
alter table consultation.change_places no force row level security;
alter table consultation.rounds no force row level security;
alter table consultation.point_words no force row level security;
alter table strategy.holds no force row level security;
with undecided as (
  select s.id, count(*) as open
    from consultation.submissions s
    join consultation.submission_changes c on c.submission = s.id
    join consultation.change_places p on p.submission = c.submission and p.number = c.number
   where p.left_out_en is null and p.proposal is null
     and c.number not in (select unnest(w.changes) from consultation.point_words w where w.submission = s.id)
     and (c.kind <> 'point' or not exists (select from consultation.point_words w where w.submission = s.id))
   group by s.id
)
insert into strategy.holds (version, strategy, placed_by, code, reason_en, reason_ur, subject)
select r.version, r.strategy, 'consultation', 'undecided-changes',
       format('Changes and comments of a file sent in to “%s” that have no decision: %s.', r.title_en, u.open),
       format('”%s“ کے لیے موصولہ ایک فائل کی تبدیلیاں اور تبصرے جن پر فیصلہ نہیں ہوا: %s۔', r.title_ur, u.open),
       u.id::text
  from undecided u
  join consultation.submissions s on s.id = u.id
  join consultation.rounds r on r.id = s.round
on conflict (version, placed_by, code, subject) where lifted_at is null do nothing;
alter table strategy.holds force row level security;
alter table consultation.point_words force row level security;
alter table consultation.rounds force row level security;
alter table consultation.change_places force row level security;
alter table consultation.submission_changes force row level security;
alter table consultation.submissions force row level security;
