import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { type Decimal, decimalText, timesPowerOfTen } from '#kernel/pure/decimal.ts'
import { type Period, contains, quarterOf } from '#kernel/pure/periods.ts'
import { type Unit, unitOf } from '#kernel/pure/units.ts'
import type { BrokenDown, results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { type Part, type Shape, partName, shapeOf, shapes } from '../../rules/breakdowns/parts-of-a-figure.ts'
import { whatABreakdownCounts } from '../../rules/breakdowns/what-a-breakdown-counts.ts'
import { type Said, whatAStageCounts } from '../../rules/operational/what-a-stage-counts.ts'
import { counts, struckFigures } from '../reading/struck-figures.ts'
import { type PartKept, partsOf } from './parts-kept.ts'

type Tx = Transaction<ResultsRows>

const mostPeriods = 8

/** What was said in the last periods, as many months as make eight quarters; corrected, struck and printed totals left out. */
async function saidOf(tx: Tx, strategy: string, indicator: string) {
  const stands = counts('f', await struckFigures(tx, [strategy]), 3)
  const { rows } = await tx.query<Row>(
    `select f.number::int as number, f.place, f.reporter_office as office, f.part_of as "partOf", f.period_from as "from",
            f.period_until as "to", f.kind, f.amount::text as amount, f.unit as written, p.parts,
            r.stands is not null as stands
       from results.figures f left join results.figure_parts p on p.figure = f.number
       left join results.resolutions r on r.stands = f.number and r.strategy = $1
      where f.strategy = $1 and f.indicator = $2 and f.kind <> 'total' and ${stands.sql}
        and f.period_from >= (select date_trunc('quarter', min(b.period_from)::timestamp) from (
          select distinct x.period_from, x.period_until from results.figures x
           where x.indicator = $2 order by x.period_until desc limit ${mostPeriods * 3}) b)`,
    [strategy, indicator, ...stands.values],
  )
  return rows.map((row) => ({
    number: row.number,
    unit: `${row.place}\n${row.office ?? ''}`,
    place: row.place,
    partOf: row.partOf,
    period: { from: row.from, to: row.to },
    kind: row.kind,
    amount: row.amount,
    stands: row.stands,
    document: '',
    written: row.written,
    parts: row.parts,
  }))
}

interface Row extends Omit<Said, 'unit' | 'period' | 'document'> {
  readonly office: string | null
  readonly from: string
  readonly to: string
  readonly written: string
  readonly parts: readonly PartKept[] | null
}

const quarters = [1, 2, 3, 4] as const

/** The quarter in which a period lies, or the period itself where it is longer. */
function bucketOf(period: Period): Period {
  const [year, month] = period.from.split('-').map(Number)
  const quarter = quarterOf(year ?? 0, quarters[Math.floor(((month ?? 1) - 1) / 3)] ?? 1)
  return contains(quarter, period) ? quarter : period
}

const nameOf = ({ from, to }: Period) => `${to}/${from}`

/** Parts are kept as written; they are added in the unit of the indicator. */
const inUnit = (parts: readonly Part[], written: Unit, of: Unit): readonly Part[] =>
  written.power === of.power
    ? parts
    : parts.map((part) =>
        part.value.kind === 'number'
          ? {
              ...part,
              value: { kind: 'number', number: timesPowerOfTen(part.value.number, written.power - of.power) },
            }
          : part,
      )

const textOf = (amount: Decimal | undefined) => (amount === undefined ? null : decimalText(amount))

export const readBreakdown: Handler<(typeof results)['acts']['readBreakdown'], ResultsRows> = async ({
  input,
  tx,
}) => {
  const indicator = await tx.db
    .selectFrom('results.indicators')
    .select(['id', 'strategy', 'unit'])
    .where('id', '=', input.indicator)
    .executeTakeFirst()
  if (indicator === undefined) throw new NotFound()
  const said = await saidOf(tx, indicator.strategy, indicator.id)
  const of = unitOf(indicator.unit)
  const units = new Map([...new Set(said.map(({ written }) => written))].map((word) => [word, unitOf(word)]))
  const parts = new Map<number, readonly Part[]>()
  const has = new Set<Shape>()
  const periods = new Map<string, Period>()
  for (const { number, written, parts: kept, period } of said) {
    if (kept === null) continue
    const own = inUnit(partsOf(kept), units.get(written) ?? of, of)
    parts.set(number, own)
    for (const part of own) has.add(shapeOf(part))
    periods.set(nameOf(period), period)
  }
  const ways = shapes.filter((shape) => has.has(shape) || has.has('sex and age'))
  const by = input.by !== undefined && ways.includes(input.by) ? input.by : (ways.at(-1) ?? null)
  const buckets = new Map(
    [...periods.values()].map(bucketOf).map((period): [string, Period] => [nameOf(period), period]),
  )
  const { rows } = await tx.query<{ expected: number | null }>(
    'select nullif(count(*), 0)::int as expected from results.expected_reports where indicator = $1',
    [indicator.id],
  )
  const isStock = of.isStock === true
  const newest = [...buckets].sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, mostPeriods)
  return {
    ...{ ways, by },
    periods:
      by === null
        ? []
        : newest.map(([, period]) =>
            brokenDown(said, period, parts, { by, expected: rows[0]?.expected ?? null, isStock }),
          ),
  }
}

interface Asked {
  readonly by: Shape
  readonly expected: number | null
  readonly isStock: boolean
}

function brokenDown(
  said: readonly Said[],
  period: Period,
  parts: ReadonlyMap<number, readonly Part[]>,
  { by, expected, isStock }: Asked,
): BrokenDown {
  const within = said.filter((one) => contains(period, one.period))
  const stage = whatAStageCounts(within, period, expected, isStock)
  const counted = whatABreakdownCounts(stage, parts, by)
  return {
    ...{ period, total: textOf(stage.total), coverage: stage.coverage },
    ...{ figures: counted.figures, broken: counted.broken, rest: textOf(counted.rest) },
    parts: counted.parts.map(({ total, ...part }) => ({
      ...{ ...part, name: { ...partName(part) }, total: textOf(total) },
    })),
  }
}
