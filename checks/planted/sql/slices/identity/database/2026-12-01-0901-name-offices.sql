-- the control: a grant, a view and a policy are only spoken of here
alter table identity.offices add column name text not null;
