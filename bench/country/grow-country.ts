import type { Queryable } from '#kernel/database/queryable.ts'
import { idFunctionSql } from '../growth/identifiers.ts'

export interface CountrySize {
  readonly indicators: number
  readonly districts: number
  readonly months: number
}

/** Three numbers beside each figure: women and girls, men and boys, and who was not recorded. */
export const partsOfAFigure = 3
export const firstYear = 2021
/** The cookie's secret of a focal person: 32 letters and digits. */
export const focalPersonToken = 'benchCountryFocalPersonSession01'

const ground = ({ indicators, districts, months }: CountrySize) => `
  create temp table country as select id as strategy from identity.strategies order by id limit 1;
  create temp table country_offices as
    select row_number() over (order by id) - 1 as n, id, coalesce(name_en, name_ur) as agency from identity.offices order by id limit 7;
  create temp table country_indicators as
    select n, pg_temp.id_of('country indicator', n) as id from generate_series(1, ${indicators}) n;
  create temp table country_districts as
    select d.n, 'District ' || d.n as place, o.id as office, o.agency from generate_series(1, ${districts}) as d (n)
      join country_offices o on o.n = d.n % 7;
  create temp table country_months as
    select m, (date '${firstYear}-01-01' + make_interval(months => m))::date as period_from,
           (date '${firstYear}-01-01' + make_interval(months => m + 1) - interval '1 day')::date as period_until
      from generate_series(0, ${months - 1}) m;
  insert into results.indicators (id, strategy, code, name_en, name_ur, unit, measure, direction, level, pillar, source, openness,
                                  ledger_entry, ledger_salt)
    select i.id, c.strategy, 'C-' || i.n, 'Victims assisted, service ' || i.n, 'معاونت پانے والے متاثرین، خدمت ' || i.n, 'persons',
           'number', 'ambiguous', 'output', (array['PRV', 'PUR', 'PRT', 'PRM'])[1 + i.n % 4], 'Registers', 'government', i.id,
           pg_temp.salt_of(i.n)
      from country_indicators i, country c;
  insert into results.expected_reports (indicator, strategy, openness, place, office)
    select i.id, c.strategy, 'government', d.place, d.office from country_indicators i, country_districts d, country c;
  insert into results.reports (id, strategy, kind, origin, reporter_office, document, file_hash, file_name, period_from, period_until,
                               figures, submitted_at, ledger_entry, ledger_row, ledger_salt)
    select pg_temp.id_of('country report', m.m * 10 + o.n), c.strategy, 'workbook', 'reported', o.id, 'Monthly report', md5(m.m || ' ' || o.n),
           'report.xlsx', m.period_from, m.period_until, ${indicators}, m.period_until + interval '10 days',
           pg_temp.id_of('country report', m.m * 10 + o.n), 0, pg_temp.salt_of(m.m)
      from country_months m, country_offices o, country c;
  analyze country_indicators, country_districts, country_months;`

/** A month as it comes in: every district's word on every indicator. */
const monthOf = (month: number) => `
  insert into results.figures (strategy, indicator, openness, report, origin, reported_on, reporter_office, place, period_from,
                               period_until, kind, value, unit, amount, agency, document, status, ledger_entry, ledger_row, ledger_salt)
    select c.strategy, i.id, 'government', pg_temp.id_of('country report', m.m * 10 + d.n % 7), 'reported', m.period_until + 10, d.office,
           d.place, m.period_from, m.period_until, 'value', v.v, 'persons', v.v, d.agency, 'Monthly report', 'final',
           pg_temp.id_of('country report', m.m * 10 + d.n % 7), i.n * 1000 + d.n, '\\x00'
      from country c, country_months m, country_districts d, country_indicators i
     cross join lateral (select (i.n * 37 + d.n * 11 + ${month} * 101) % 90 + 10 as v) v
     where m.m = ${month};
  insert into results.figure_parts (strategy, figure, openness, parts)
    select f.strategy, f.number, f.openness, jsonb_build_array(
             jsonb_build_object('sex', 'female', 'ages', null, 'kind', 'value', 'value', ((f.value * 6)::int / 10)::text),
             jsonb_build_object('sex', 'male', 'ages', null, 'kind', 'value', 'value', (f.value - (f.value * 6)::int / 10 - 1)::text),
             jsonb_build_object('sex', 'not recorded', 'ages', null, 'kind', 'value', 'value', '1'))
      from results.figures f
     where f.period_from = (date '${firstYear}-01-01' + make_interval(months => ${month}))::date and f.document = 'Monthly report';`

/** A country's figures beside the example's plan; written by a superuser, and gone with the server. */
export async function growCountry(
  db: Queryable,
  size: CountrySize,
  say: (line: string) => void,
): Promise<void> {
  await db.query(idFunctionSql)
  await db.query(ground(size))
  await db.query('set session_replication_role = replica')
  for (let month = 0; month < size.months; month++) {
    await db.query(monthOf(month))
    if (month % 12 === 11) say(`${firstYear + Math.floor(month / 12)} grown`)
  }
  await db.query('set session_replication_role = origin')
  await db.query(`insert into sign_in."session" ("expiresAt", "token", "updatedAt", "userId")
    select now() + interval '1 day', '${focalPersonToken}', now(), m.person from identity.mandates m
     where m.kind = 'focal person' and m.strategy = (select strategy from country) order by m.person limit 1`)
  await db.query('vacuum (analyze)')
  await db.query('checkpoint')
}
