-- What an example says of itself on every page is content: the example of another country names that country.

alter table identity.workspace add column notice_en text, add column notice_ur text;

-- An example that was made before says at least that it is one.
alter table identity.workspace disable row level security;
update identity.workspace set notice_en = 'Example workspace: illustrative, no country’s strategy.',
                              notice_ur = 'نمونے کی ورک اسپیس: محض مثال ہے، کسی ملک کی حکمتِ عملی نہیں۔'
 where example;
alter table identity.workspace enable row level security;

alter table identity.workspace add constraint an_example_says_what_it_is_in_both_languages
  check (example = (notice_en is not null) and example = (notice_ur is not null));
comment on column identity.workspace.notice_en is 'What the example says of itself on every page, so that no picture of it passes for the real thing; null where the workspace is real.';
comment on column identity.workspace.notice_ur is 'The same in Urdu.';
