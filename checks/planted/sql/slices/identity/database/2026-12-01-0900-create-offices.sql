create table identity.offices (id uuid primary key);
create view identity.offices_in_force as select id from identity.offices;
create policy everyone_signed_in_reads_offices on identity.offices for select using (true);
grant select on identity.offices to identity;
