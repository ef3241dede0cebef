import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { decimalText } from '#kernel/pure/decimal.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import { type Period, calendarYear } from '#kernel/pure/periods.ts'
import { sameKind, unitOf } from '#kernel/pure/units.ts'
import type { FunnelSeen, StageSeen, results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  type Subject,
  standardFunnelNamed,
  subjects,
  subjectsKnown,
} from '../../rules/operational/the-standard-indicators.ts'
import {
  type Said,
  type Stage,
  shareBetween,
  whatAStageCounts,
} from '../../rules/operational/what-a-stage-counts.ts'
import { mayDeclare } from '../reading/abilities.ts'
import { type Struck, counts, struckFigures } from '../reading/struck-figures.ts'

type Tx = Transaction<ResultsRows>

interface Staged {
  readonly id: string
  readonly code: string
  readonly name: { readonly en: string; readonly ur: string }
  readonly unit: string
  readonly direction: StageSeen['direction']
  readonly counting: StageSeen['counting']
  readonly iccs: string | null
  /** How many were asked; null where nobody was. */
  readonly expected: number | null
}

const staged = `i.id, i.code, json_build_object('en', i.name_en, 'ur', i.name_ur) as name, i.unit, i.direction,
  d.counting_unit as counting, d.iccs,
  (select nullif(count(*), 0)::int from results.expected_reports e where e.indicator = i.id) as expected`

/** The declared funnels with those of their stages that the reader may read, the widest first. */
async function funnelsDeclared(tx: Tx, strategy: string) {
  const { rows } = await tx.query<
    Staged & { readonly funnel: string; readonly funnel_name: string; readonly position: number }
  >(
    `select f.id as funnel, f.name as funnel_name, s.position, ${staged}
       from results.funnels f join results.funnel_stages s on s.funnel = f.id
       join results.indicators i on i.id = s.indicator
       left join results.standard_indicators d on d.indicator = i.id
      where f.strategy = $1 and i.measure = 'number' order by f.name, f.id, s.position`,
    [strategy],
  )
  return rows
}

/** What was adopted and is a stage of no funnel. */
const countedApart = async (tx: Tx, strategy: string) =>
  (
    await tx.query<Staged & { readonly subject: Subject }>(
      `select d.subject, ${staged} from results.standard_indicators d join results.indicators i on i.id = d.indicator
        where d.strategy = $1 and not exists (select from results.funnel_stages s where s.indicator = i.id)
        order by i.code`,
      [strategy],
    )
  ).rows

const hasNoSum = ({ counting }: Staged) => counting === 'days' || counting === 'share'

const yearsSpokenOf = async (tx: Tx, strategy: string, indicators: readonly string[]) =>
  (
    await tx.query<{ year: number }>(
      `select distinct extract(year from period_from)::int as year from results.figures
        where strategy = $1 and indicator = any ($2::uuid[])
          and extract(year from period_from) = extract(year from period_until) order by year desc`,
      [strategy, indicators],
    )
  ).rows.map(({ year }) => year)

/** What was said of these indicators within a year: corrected figures, struck ones and printed totals left out. */
async function saidIn(tx: Tx, strategy: string, indicators: readonly string[], year: Period, struck: Struck) {
  const stands = counts('f', struck, 5)
  const { rows } = await tx.query<Said & { readonly indicator: string; readonly value: string | null }>(
    `select f.indicator, f.number::int as number, json_build_array(f.place, f.reporter_office)::text as unit, f.place,
            f.part_of as "partOf", json_build_object('from', f.period_from, 'to', f.period_until) as period, f.kind,
            f.amount::text as amount, f.value::text as value, f.document,
            exists (select from results.resolutions r where r.stands = f.number and r.strategy = $1) as stands
       from results.figures f
      where f.strategy = $1 and f.indicator = any ($2::uuid[]) and f.period_from >= $3::date
        and f.period_until <= $4::date and f.kind <> 'total' and ${stands.sql}
      order by f.number`,
    [strategy, indicators, year.from, year.to, ...stands.values],
  )
  return rows
}

const mostNamed = 12

function stageSeen(of: Staged, stage: Stage, before: { readonly of: Staged; readonly stage: Stage } | null) {
  const share =
    before === null
      ? null
      : shareBetween(before.stage, stage, sameKind(unitOf(before.of.unit), unitOf(of.unit)))
  return {
    ...{ indicator: of.id, code: of.code, name: of.name, unitName: { ...unitOf(of.unit).name } },
    ...{ counting: of.counting, direction: of.direction, coverage: stage.coverage },
    total: stage.total === undefined ? null : decimalText(stage.total),
    ...{ partial: stage.partial, otherUnit: stage.otherUnit, disputed: stage.disputed },
    references: stage.numbers.slice(0, mostNamed).map(figureReferenceText),
    figures: stage.numbers.length,
    documents: stage.documents.slice(0, mostNamed),
    share:
      share === null
        ? null
        : 'share' in share
          ? { of: share.share, because: null }
          : { of: null, because: share.because },
  } satisfies StageSeen
}

const givenSeen = (
  of: Staged,
  { value, place, number, document }: Awaited<ReturnType<typeof saidIn>>[number],
) =>
  value === null
    ? []
    : [
        {
          ...{ code: of.code, name: of.name, indicator: of.id, place, value, document },
          ...{ unitName: { ...unitOf(of.unit).name }, reference: figureReferenceText(number) },
        },
      ]

export const readOperationalResults: Handler<
  (typeof results)['acts']['readOperationalResults'],
  ResultsRows
> = async ({ input, tx, session }) => {
  const { strategy } = input
  const stages = await funnelsDeclared(tx, strategy)
  const apart = await countedApart(tx, strategy)
  const indicators = [...new Set([...stages, ...apart].map(({ id }) => id))]
  const years = await yearsSpokenOf(tx, strategy, indicators)
  const year = input.year ?? years[0]
  const asked = year === undefined ? null : calendarYear(year)
  const struck = await struckFigures(tx, [strategy])
  const said = asked === null ? [] : await saidIn(tx, strategy, indicators, asked, struck)
  const saidOf = (id: string) => said.filter(({ indicator }) => indicator === id)
  const stageOf = (of: Staged) =>
    whatAStageCounts(
      saidOf(of.id),
      asked ?? calendarYear(1900),
      of.expected,
      unitOf(of.unit).isStock === true,
    )
  const funnels = [...new Set(stages.map(({ funnel }) => funnel))].map((funnel): FunnelSeen => {
    const own = stages.filter((one) => one.funnel === funnel)
    const counted = own.map((of) => ({
      of,
      position: of.position,
      stage: stageOf(of),
    }))
    const name = own[0]?.funnel_name ?? ''
    return {
      ...{
        id: funnel,
        name: standardFunnelNamed(name) ?? { en: name, ur: name },
        iccs: own[0]?.iccs ?? null,
      },
      stages: counted.map(({ of, stage, position }) =>
        // Where the reader may not read the stage before, there is none to have a share of.
        stageSeen(of, stage, counted.find((one) => one.position === position - 1) ?? null),
      ),
    }
  })
  const counted = apart.filter((of) => !hasNoSum(of))
  return {
    ...{ period: asked, years, funnels, may: { adopt: mayDeclare(session, strategy) } },
    counts: subjects.flatMap((subject) => {
      const own = counted.filter((one) => one.subject === subject)
      const { kind, name } = subjectsKnown[subject]
      return own.length === 0
        ? []
        : [{ subject, kind, name, rows: own.map((of) => stageSeen(of, stageOf(of), null)) }]
    }),
    asGiven: apart.filter(hasNoSum).flatMap((of) => saidOf(of.id).flatMap((one) => givenSeen(of, one))),
  }
}
