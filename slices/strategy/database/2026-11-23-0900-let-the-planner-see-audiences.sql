-- As the circles of readers: they name what they use with its schema and run with the caller's right, and are written into
-- each policy instead of being called by it.
alter function strategy.audience_levels() reset all;
alter function strategy.opened() reset all;
