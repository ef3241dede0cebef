-- The public list: the only rows that a reader who is nobody may select. These views run as their owner, whom a policy
-- shows only what is published, past its embargo and not withdrawn: both the view and the policy say it.

create view portal.public_snapshots as
select s.id, s.address, s.strategy, s.number, s.title_en, s.title_ur, s.illustrative, s.notice_en, s.notice_ur, s.published_on,
       s.ledger_entry
  from portal.snapshots s
 where (s.embargo_until is null or s.embargo_until <= current_date)
   and not exists (select from portal.withdrawals w where w.snapshot = s.id);
comment on view portal.public_snapshots is 'PUBLIC. Snapshots that are published, past their embargo and not withdrawn; never who published them.';

create view portal.public_parts as
select s.address, p.kind, p.key, p.place, p.below,
       case when p.kind <> 'proposal' then p.content
            -- The picture of a change holds its words too.
            when n.notes ? 'after' then (p.content - 'shape') || n.notes
            else p.content || coalesce(n.notes, '{}') end as content
  from portal.parts p join portal.public_snapshots s on s.id = p.snapshot
  -- Words that were hidden after the snapshot was published: the note stands in their place here too.
  left join lateral (
    select jsonb_object_agg(h.shown_as, h.note) as notes from consultation.hidden_parts h
     where p.kind = 'proposal' and h.ledger_entry = (p.content ->> 'ledgerEntry')::uuid) n on true;
comment on view portal.public_parts is 'PUBLIC. What stands in the snapshots of portal.public_snapshots.';

create view portal.public_withdrawals as
select s.address, s.title_en, s.title_ur, w.reason_en, w.reason_ur, w.withdrawn_on
  from portal.withdrawals w join portal.snapshots s on s.id = w.snapshot
 where s.embargo_until is null or s.embargo_until <= w.withdrawn_on;
comment on view portal.public_withdrawals is 'PUBLIC. Snapshots that stood here and were withdrawn, with the reason. One withdrawn before its embargo passed was never public and is not told.';
