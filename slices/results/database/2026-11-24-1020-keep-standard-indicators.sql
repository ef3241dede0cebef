-- Which indicators were adopted from the catalogue of operational results: of which offence, counting what.

create table results.standard_indicators (
  indicator uuid not null,
  strategy uuid not null,
  openness text not null,
  offence text not null,
  entry text not null,
  edition text not null,
  iccs text not null,
  counting_unit text not null,
  constraint an_indicator_is_one_standard_indicator primary key (indicator),
  constraint a_standard_indicator_is_adopted_once unique (strategy, offence, entry),
  constraint standard_indicators_are_indicators foreign key (indicator, strategy, openness)
    references results.indicators (id, strategy, openness),
  constraint standard_indicators_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint a_class_of_the_crime_classification check (iccs ~ '^[0-9]{2,6}$'),
  constraint a_known_counting_unit check (counting_unit in ('cases', 'persons', 'days'))
);
create index standard_indicators_with_their_readers on results.standard_indicators (indicator, strategy, openness);
comment on table results.standard_indicators is 'What an indicator was adopted as from the catalogue of operational results; counts only, never of a named person.';
comment on column results.standard_indicators.openness is 'As of its indicator, so that whoever may not read that one reads neither this.';
comment on column results.standard_indicators.edition is 'The edition of the catalogue whose definition it took; a later one changes nothing here.';
comment on column results.standard_indicators.iccs is 'The class of the International Classification of Crime for Statistical Purposes, version 1.0.';
comment on column results.standard_indicators.counting_unit is 'What one is: a matter or police case, a person, or a day. Cases and persons are never added.';
