-- Corrections are few: found by their indicator they cost one look, where asking for each figure whether it was
-- corrected cost as many looks as there are figures.
create index corrections_of_an_indicator on results.figures (indicator, corrects) where corrects is not null;
