-- What was entered on a laptop for somebody who spoke there comes home as it is, by whom it was entered and when.
create function correspondence.bring_acts_by_letter(acts json, addresses json) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from json_populate_recordset(null::correspondence.acts_by_letter, acts) a
     where cardinality(a.entered_for) is distinct from 1
        or not a.entered_for <@ kernel.mandated('secretariat')
        or a.medium is distinct from 'spoken'
        or not exists (select from ledger.known_leaves l where l.entry = a.act_entry)
        or not exists (select from ledger.known_leaves l where l.entry = a.ledger_entry)) then
    raise exception 'only what a known laptop recorded for a strategy of one''s own comes home'
      using errcode = 'insufficient_privilege';
  end if;
  insert into correspondence.acts_by_letter
    select * from json_populate_recordset(null::correspondence.acts_by_letter, acts);
  insert into correspondence.copies (act_by_letter, address)
    select c.act_by_letter, c.address
      from json_populate_recordset(null::correspondence.copies, addresses) c
      join json_populate_recordset(null::correspondence.acts_by_letter, acts) a on a.id = c.act_by_letter;
end $$;
comment on function correspondence.bring_acts_by_letter(json, json) is 'Keeps acts by letter of a laptop whose ledger holds both their entries, for the secretariat that merges, and where their copies go.';
revoke execute on function correspondence.bring_acts_by_letter(json, json) from public;
