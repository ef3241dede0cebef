-- What of a file waits for a decision: a change, comment, row or paragraph that became no proposal and no point, and was not
-- left out. A paragraph of a document that was split is decided, for the split says of every word what becomes of it.
create or replace function consultation.undecided_of(sent uuid) returns setof int
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select c.number
      from consultation.submission_changes c
      join consultation.change_places p on p.submission = c.submission and p.number = c.number
     where c.submission = sent and p.left_out_en is null and p.proposal is null
       and c.number not in (select unnest(w.changes) from consultation.point_words w where w.submission = sent)
       and (c.kind <> 'point' or not exists (
         select from consultation.point_words w
           join consultation.submission_changes k on k.submission = w.submission and k.number = w.changes[1]
          where w.submission = sent and k.kind = 'point'))
  $$;
comment on function consultation.undecided_of(uuid) is 'By number, what of a file has no decision yet, as far as the person who acts reads the file.';
revoke execute on function consultation.undecided_of(uuid) from public;
grant execute on function consultation.undecided_of(uuid) to sutoon_consultation;
