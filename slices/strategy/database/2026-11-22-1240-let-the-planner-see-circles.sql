-- The circles hold only names with their schema and run with the caller's right: without a pinned path the planner
-- writes them into each policy instead of calling them, which every read pays for several times.
alter function strategy.read_whole() reset all;
alter function strategy.read_inside() reset all;
