-- Whether the person who acts reads a text that may be flagged: row security of the text itself decides.
create or replace function consultation.reads_text(proposal uuid, view uuid, strategy uuid) returns boolean
  language sql stable set search_path = pg_catalog
  as $$
    select exists (select from consultation.proposals p
                    where p.id = reads_text.proposal and p.strategy = reads_text.strategy)
        or exists (select from consultation.signatory_views v
                    where v.id = reads_text.view and v.strategy = reads_text.strategy)
  $$;
comment on function consultation.reads_text(uuid, uuid, uuid) is 'Whether the person who acts reads this proposal or view of that strategy.';

-- Whether the person who acts wrote it. Never true of a hidden author, whom no row names: they hold a receipt.
create or replace function consultation.is_own_text(proposal uuid, view uuid) returns boolean
  language sql stable set search_path = pg_catalog
  as $$
    select consultation.is_own_proposal(is_own_text.proposal)
        or exists (select from consultation.signatory_views v
                    where v.id = is_own_text.view and v.said_by = (select kernel.person()))
  $$;
comment on function consultation.is_own_text(uuid, uuid) is 'Whether the person who acts, or their office, made this proposal or said this view.';

-- On the public list: what of proposals on public text is hidden now, by ledger entry: a snapshot that was published before must not show it. The columns
-- say under which name the portal keeps that part, and what stands in its place.
create view consultation.hidden_parts as
select p.ledger_entry, case h.part when 'words' then 'after' when 'reason' then 'rationale' else 'dissent' end as shown_as,
       h.note
  from consultation.proposals p
  join consultation.hidden_words h on h.proposal = p.id and h.restored_at is null and h.part in ('words', 'reason', 'dissent')
 where p.level = 'public';
comment on view consultation.hidden_parts is 'PUBLIC. Which parts of proposals are hidden now. That something is hidden is for everybody to know; the words are not here.';

-- Whether a paper was made while words stood in its round that have been hidden since.
create or replace function consultation.holds_hidden_words(asked uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (
      select from consultation.papers m
        join consultation.proposals p on p.round = m.round
        join consultation.hidden_words h on h.proposal = p.id and h.restored_at is null and h.hidden_at >= m.made_at
       where m.id = asked)
  $$;
comment on function consultation.holds_hidden_words(uuid) is 'Whether a paper of a round may hold words that were hidden after it was made.';
