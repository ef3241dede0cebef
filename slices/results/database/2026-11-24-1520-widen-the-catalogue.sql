-- The catalogue counts more than offences: what is seized, assets, and those who are helped.

alter table results.standard_indicators rename column offence to subject;
alter table results.standard_indicators alter column iccs drop not null;
alter table results.standard_indicators drop constraint a_known_counting_unit;
alter table results.standard_indicators add constraint a_known_counting_unit
  check (counting_unit in ('cases', 'persons', 'days', 'quantity', 'share', 'money', 'stock'));
comment on column results.standard_indicators.subject is 'An offence, a substance, assets, or those who are helped.';
comment on column results.standard_indicators.iccs is 'The class of the International Classification of Crime for Statistical Purposes, version 1.0; null of what is no offence.';
comment on column results.standard_indicators.counting_unit is 'What one is: a matter or police case, a person, a day, a quantity, a share, money. Two of them are never added.';
