create view portal.public_trackers as
select t.declaration, t.edition, t.content, t.published_on, t.ledger_entry
  from portal.trackers t
 where t.is_shown
   and t.edition = (select max(n.edition) from portal.trackers n where n.declaration = t.declaration)
   -- What it says of the plan is taken from one publication of it, and goes with that where it is withdrawn.
   and (t.content #>> '{plan,address}' is null
     or exists (select from portal.public_snapshots s where s.address = t.content #>> '{plan,address}'));
comment on view portal.public_trackers is 'PUBLIC. The last edition of each tracker that is published: answers, what changed, what came of it. Never who published.';

create view portal.public_tracker_voices as
select v.declaration, v.place, v.kind, v.point, v.content
  from portal.tracker_voices v
  join portal.public_trackers t on t.declaration = v.declaration and t.edition = v.edition
 where not exists (select from consultation.hidden_words h where h.view = v.view and h.restored_at is null)
   and (v.organisation is null
     or exists (select from consultation.signatory_choices c
                 where c.declaration = v.declaration and c.organisation = v.organisation and c.is_shown));
comment on view portal.public_tracker_voices is 'PUBLIC. What signatories say of the points of a published tracker, and the names of those that may be named: not what is hidden now, by moderation or by themselves.';
