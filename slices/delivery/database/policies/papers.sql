-- A paper holds what one person could read, so that person alone has it back, and only while still a reader of its
-- marking. The job that writes it reads it and adds its file. Who holds a printed code learns by delivery.paper_by_code
-- whether a later one took its place.
alter table delivery.papers enable row level security, force row level security;
create policy makers_read_their_delivery_papers_while_they_read_as_much on delivery.papers
  for select to sutoon_delivery using (
    made_by = (select kernel.person())
    and (
      marking in ('public', 'partners') and strategy = any ((select kernel.strategies())::uuid[])
      or marking = 'government' and strategy = any ((select delivery.read_whole() || delivery.read_inside())::uuid[])
      or strategy = any ((select kernel.mandated('secretariat'))::uuid[])
      or strategy = any ((select kernel.mandated('approving authority'))::uuid[])
      or strategy = any ((select kernel.mandated('oversight'))::uuid[])
    )
  );
create policy jobs_read_delivery_papers on delivery.papers
  for select to sutoon_delivery using ((select kernel.machine()) = 'job');
create policy people_make_delivery_papers_in_their_own_name on delivery.papers
  for insert to sutoon_delivery with check (
    made_by = (select kernel.person()) and strategy = any ((select kernel.strategies())::uuid[]));
create policy functions_of_delivery_find_papers_by_code on delivery.papers for select to sutoon_owner using (true);
grant select, insert on delivery.papers to sutoon_delivery;
grant execute on function delivery.paper_by_code(text) to sutoon_delivery;

alter table delivery.paper_files enable row level security, force row level security;
create policy whoever_reads_a_delivery_paper_reads_its_file on delivery.paper_files
  for select to sutoon_delivery using (paper in (select p.id from delivery.papers p));
create policy whoever_reads_a_delivery_paper_adds_its_file on delivery.paper_files
  for insert to sutoon_delivery with check (paper in (select p.id from delivery.papers p));
grant select, insert on delivery.paper_files to sutoon_delivery;
-- Deliberately not granted: update and delete. What was printed stays known.
