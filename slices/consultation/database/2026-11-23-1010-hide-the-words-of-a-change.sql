-- Where the words of a change of the shape are hidden, they are hidden in its content too: titles and texts give way to the
-- same note, and stand apart until they are restored. The nodes that it names are not words of its author, and stay.

create table consultation.hidden_changes (
  proposal uuid primary key references consultation.proposals (id),
  content jsonb not null
);
comment on table consultation.hidden_changes is 'SENSITIVE. The content of changes whose words are hidden, word by word. Nobody reads it: it goes back when an appeal is upheld.';

create function consultation.hide_words_of_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  note constant jsonb := jsonb_build_object('en', new.text_after);
  kept jsonb;
begin
  if new.kind in ('text', 'remove', 'move') then return new; end if;
  delete from consultation.hidden_changes h where h.proposal = new.id returning h.content into kept;
  if kept is not null then
    new.content := kept;
    return new;
  end if;
  insert into consultation.hidden_changes (proposal, content) values (old.id, old.content);
  if new.content ? 'title' then new.content := jsonb_set(new.content, '{title}', note); end if;
  if new.content ? 'text' then new.content := jsonb_set(new.content, '{text}', '{}'); end if;
  if new.content ? 'parts' then
    new.content := jsonb_set(new.content, '{parts}', (
      select jsonb_agg(jsonb_set(part, '{title}', note) order by place)
        from jsonb_array_elements(new.content -> 'parts') with ordinality as parts (part, place)));
  end if;
  return new;
end $$;
comment on function consultation.hide_words_of_change() is 'Words of a proposal change only when they are hidden, and when they are restored: its content goes with them.';
create trigger words_of_a_change_are_hidden_with_it before update of text_after on consultation.proposals
  for each row when (old.text_after is distinct from new.text_after)
  execute function consultation.hide_words_of_change();
