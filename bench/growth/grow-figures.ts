import type { GrowthStep } from './grow-ground.ts'
import { offices, quarters } from './identifiers.ts'

/** Every indicator is reported by every office in every quarter. */
export const figuresOfAnIndicator = offices * quarters

const indicators = (count: number) => `
  create temp table grown_indicators as
    select n, case when n % 5 = 0 then 2 else 1 end as s, pg_temp.id_of('indicator', n) as id,
           case when n % 4 = 0 then 'public' else 'government' end as openness
      from generate_series(1, ${count}) n;
  create temp table grown_offices as
    select n, pg_temp.id_of('office', n) as id, 'Office ' || n as agency,
           (array['Punjab', 'Sindh', 'Khyber Pakhtunkhwa', 'Balochistan', 'Islamabad Capital Territory',
                  'Gilgit-Baltistan', 'Azad Jammu and Kashmir'])[1 + n % 7] as place
      from generate_series(1, ${offices}) n;
  insert into results.indicators (id, strategy, code, name_en, name_ur, unit, measure, direction, level, pillar, source,
                                  openness, ledger_entry, ledger_salt)
    select id, pg_temp.id_of('strategy', s), 'I-' || n, 'Persons trained, course ' || n, 'تربیت یافتہ افراد، کورس ' || n,
           'persons', 'number', 'up', 'output', 'P' || 1 + n % 4, 'Training register', openness,
           pg_temp.id_of('entry', n), pg_temp.salt_of(n)
      from grown_indicators;
  insert into results.expected_reports (indicator, strategy, openness, place, office)
    select i.id, pg_temp.id_of('strategy', i.s), i.openness, o.place, o.id from grown_indicators i, grown_offices o;`

/** One report of each office for each strategy and quarter; three in five verified, three in ten cleared. */
const reports = `
  create temp table grown_reports as
    select q, o.n as office, s, pg_temp.id_of('report', (q * 100 + o.n) * 10 + s) as id,
           (date '2021-10-01' + make_interval(months => 3 * q))::date as period_from,
           (date '2021-10-01' + make_interval(months => 3 * q + 3) - interval '1 day')::date as period_until
      from generate_series(0, ${quarters - 1}) q, generate_series(1, ${offices}) as o (n), generate_series(1, 2) s;
  insert into results.reports (id, strategy, kind, origin, reporter_office, document, file_hash, file_name, period_from,
                               period_until, figures, submitted_by, submitted_at, ledger_entry, ledger_row, ledger_salt)
    select id, pg_temp.id_of('strategy', s), 'workbook', 'reported', pg_temp.id_of('office', office),
           'Quarterly report of office ' || office, md5(id::text) || md5(id::text), 'report.xlsx', period_from,
           period_until, (select count(*) from grown_indicators i where i.s = r.s), pg_temp.id_of('person', 1),
           period_until + interval '10 days', id, 0, pg_temp.salt_of(q)
      from grown_reports r;
  insert into results.verifications (report, strategy, verified_by, ledger_entry, ledger_salt)
    select id, pg_temp.id_of('strategy', s), pg_temp.id_of('person', 3), id, pg_temp.salt_of(q)
      from grown_reports where office % 10 < 6;
  insert into results.clearances (report, strategy, cleared_by, ledger_entry, ledger_salt)
    select id, pg_temp.id_of('strategy', s), pg_temp.id_of('person', 4), id, pg_temp.salt_of(q)
      from grown_reports where office % 10 < 3;
  create index on grown_reports (q, s, office);
  analyze grown_reports, grown_indicators, grown_offices;`

/** Figures come in as they do in life: quarter by quarter, office by office. Of fifty, 45 numbers and 2 nil reports. */
const figuresOf = (quarter: number) => `
  insert into results.figures (strategy, indicator, openness, report, origin, reported_on, reporter_office, place, period_from, period_until,
                               kind, value, unit, amount, agency, document, status, file_row, ledger_entry, ledger_row,
                               ledger_salt)
    select pg_temp.id_of('strategy', f.s), f.indicator, f.openness, f.report, 'reported', f.period_until + 10, f.office, f.place, f.period_from,
           f.period_until, f.kind, case f.kind when 'value' then f.counted end, 'persons',
           case f.kind when 'value' then f.counted when 'nil' then 0 end, f.agency,
           'Quarterly report of office ' || f.o, 'final', f.i, f.report, f.i, pg_temp.salt_of(f.o * 100000000::bigint + f.i * 100 + ${quarter})
      from (
        select i.s, i.id as indicator, i.n as i, i.openness, r.id as report, o.id as office, o.n as o, o.place, o.agency,
               r.period_from, r.period_until, (i.n * 37 + o.n * 11 + ${quarter} * 101) % 900 + 1 as counted,
               case when k.k < 45 then 'value' when k.k < 47 then 'nil' when k.k < 49 then 'not reported'
                    else 'not applicable' end as kind
          from grown_offices o
          join grown_indicators i on true
          join grown_reports r on r.q = ${quarter} and r.s = i.s and r.office = o.n
          cross join lateral (select (i.n * 7 + o.n * 13 + ${quarter} * 5) % 50 as k) k
      ) f
     order by f.o, f.i;`

/** One figure in a hundred is corrected by a later one, and of one in a hundred another document says otherwise. */
const afterthoughts = `
  insert into results.figures (strategy, indicator, openness, report, origin, reported_on, reporter_office, part_of, place,
                               period_from, period_until, kind, value, unit, amount, agency, document, status, corrects,
                               ledger_entry, ledger_row, ledger_salt)
    select f.strategy, f.indicator, f.openness, f.report, f.origin, f.reported_on + 30, f.reporter_office, f.part_of,
           f.place, f.period_from, f.period_until, f.kind, f.value + 3, f.unit, f.amount + 3, f.agency,
           'Later statement on ' || f.document, f.status, case f.number * 48271 % 10007 % 100 when 7 then f.number end,
           f.ledger_entry, f.ledger_row + 1000000, sha256(f.ledger_salt)
      from results.figures f where f.number * 48271 % 10007 % 100 in (7, 13) and f.kind = 'value'`

export function figureSteps(figures: number): readonly GrowthStep[] {
  const count = Math.ceil(figures / figuresOfAnIndicator)
  const said = (quarter: number) => (count * offices * (quarter + 1)).toLocaleString('en')
  return [
    {
      says: `${count.toLocaleString('en')} indicators and whom they are expected from`,
      sql: indicators(count),
    },
    { says: 'reports, verified and cleared', sql: reports },
    ...Array.from({ length: quarters }, (_, quarter) => ({
      says: `${said(quarter)} figures`,
      sql: figuresOf(quarter),
    })),
    { says: 'corrections, and documents that disagree', sql: afterthoughts },
  ]
}

/** Rows that point at nothing: foreign keys are checked for all figures at once instead of row by row. */
export const danglingSql = `
  select (select count(*) from results.figures f where not exists (select from results.indicators i
            where i.id = f.indicator and i.strategy = f.strategy and i.openness = f.openness))
       + (select count(*) from results.figures f where not exists (select from results.reports r
            where r.id = f.report and r.strategy = f.strategy and r.origin = f.origin))
       + (select count(*) from results.figures f where not exists (select from identity.offices o
            where o.id = f.reporter_office)) as dangling,
         (select count(*) from results.figures) as figures,
         (select count(*) from results.figures where strategy <> (select id from identity.strategies where code = 'bench-1'))
           as "figuresOfOthers",
         (select count(*) from strategy.activities) as activities`
