import type { About } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { decimalOf } from '#kernel/pure/decimal.ts'
import { daysIn } from '#kernel/pure/periods.ts'
import { parseFigureReference } from '#kernel/pure/identifiers.ts'
import { unitOf } from '#kernel/pure/units.ts'
import type { Figure, Indicator, SaidStatus } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import type { IndicatorToRead } from '../../rules/import/rows-become-figures.ts'
import { computedStatus } from '../../rules/figures/an-ambiguous-indicator-gets-no-colour.ts'
import type { Coverage } from '../../rules/figures/a-total-carries-its-coverage.ts'
import type { FigureValue } from '../../rules/figures/nil-is-not-silence.ts'
import {
  type Expected,
  coverageAmong,
} from '../../rules/figures/the-latest-figure-speaks-for-an-indicator.ts'
import { canBeCompared } from '../../rules/passports/a-new-definition-can-break-a-series.ts'
import { figuresByNumber } from './figures.ts'
import { latestPeriods } from './latest-periods.ts'
import { type Letters, letterShown, lettersAbout } from './letters.ts'

import type { Struck } from './struck-figures.ts'

type Tx = Transaction<ResultsRows>

/** What is kept of an indicator itself: everything but its figures. */
export interface IndicatorKept
  extends Omit<Indicator, 'latest' | 'coverage' | 'computed' | 'unitName' | 'definition' | 'said'> {
  /** Newest first, each with the ledger entry by which its letter is found. */
  readonly ever_said: readonly (Omit<SaidStatus, 'byLetter'> & {
    readonly entry: string
    readonly mayHaveALetter: boolean
  })[]
  readonly definition: { readonly en: string | null; readonly ur: string | null }
  readonly expected: readonly Expected[]
}

const columns = `i.id, i.strategy, i.code, json_build_object('en', i.name_en, 'ur', i.name_ur) as name, i.unit,
  i.measure, i.direction, i.level, i.pillar, i.lineage, i.source, i.openness,
  coalesce((select json_build_object('en', d.text_en, 'ur', d.text_ur)
     from results.definitions d where d.indicator = i.id and d.valid_from <= current_date order by d.version desc limit 1),
    json_build_object('en', i.definition_en, 'ur', i.definition_ur)) as definition,
  coalesce((select json_agg(d.valid_from order by d.valid_from)
     from results.definitions d where d.indicator = i.id and d.breaks_series), '[]') as breaks,
  (select json_build_object('value', b.value::text, 'words', b.words, 'source', b.source, 'promisedFor', b.promised_for,
      'period', case when b.period_from is null then null
        else json_build_object('from', b.period_from, 'to', b.period_until) end,
      'promisedBy', case when o.id is null then null else json_build_object('en', coalesce(o.name_en, o.name_ur),
        'ur', coalesce(o.name_ur, o.name_en)) end)
     from results.baselines b left join identity.offices o on o.id = b.promised_by
    where b.indicator = i.id order by b.sequence desc limit 1) as baseline,
  (select json_build_object('value', t.value::text, 'words', t.words, 'due', t.due)
     from results.targets t where t.indicator = i.id order by t.sequence desc limit 1) as target,
  coalesce((select json_agg(json_build_object('status', s.status, 'reason', s.reason, 'on', s.said_at::date,
      'entry', s.ledger_entry, 'mayHaveALetter', s.entered_by_letter is not false,
      'office', json_build_object('en', coalesce(o.name_en, o.name_ur), 'ur', coalesce(o.name_ur, o.name_en)))
      order by s.sequence desc)
     from results.said_statuses s join identity.offices o on o.id = s.office where s.indicator = i.id), '[]') as ever_said,
  (select json_build_object('text', json_build_object('en', r.text_en, 'ur', r.text_ur),
      'period', json_build_object('from', r.period_from, 'to', r.period_until))
     from results.readings r where r.indicator = i.id order by r.sequence desc limit 1) as reading,
  coalesce((select json_agg(json_build_object('place', e.place, 'office', e.office))
     from results.expected_reports e where e.indicator = i.id), '[]') as expected`

export interface IndicatorsAsked {
  readonly strategy?: string | undefined
  readonly indicators?: readonly string[] | undefined
  readonly lineages?: readonly string[] | undefined
}

/** What an act about it concerns, for the author of a letter. */
export const aboutIndicator = ({ id, code, name }: Pick<IndicatorKept, 'id' | 'code' | 'name'>): About => ({
  code,
  title: name,
  path: `/indicators/${id}`,
})

/** Indicators that may be read, by code. */
export async function indicatorsKept(tx: Tx, asked: IndicatorsAsked): Promise<readonly IndicatorKept[]> {
  const values: unknown[] = []
  const where = (condition: (parameter: string) => string, value: unknown) =>
    value === undefined ? [] : [condition(`$${values.push(value)}`)]
  const filter = [
    ...where((strategy) => `i.strategy = ${strategy}`, asked.strategy),
    ...where((indicators) => `i.id = any (${indicators}::uuid[])`, asked.indicators),
    ...where((lineages) => `i.lineage = any (${lineages}::uuid[])`, asked.lineages),
  ]
  const { rows } = await tx.query<IndicatorKept>(
    `select ${columns} from results.indicators i where ${filter.join(' and ')} order by i.code`,
    values,
  )
  return rows
}

/**
 * As much of indicators as reading a row about them needs. Who is expected to report, and what was ever said, is left where it
 * is: of a country that is a long list, and one more figure must not cost more the longer it grows.
 */
export async function indicatorsToRead(
  tx: Tx,
  { strategy, indicators }: { readonly strategy: string; readonly indicators?: readonly string[] },
): Promise<readonly IndicatorToRead[]> {
  const { rows } = await tx.query<IndicatorToRead>(
    `select id, code, json_build_object('en', name_en, 'ur', name_ur) as name, unit, measure, openness
       from results.indicators where strategy = $1 and id = any (coalesce($2::uuid[], array[id])) order by code`,
    [strategy, indicators ?? null],
  )
  return rows
}

/** An indicator with the figure that speaks for it, its coverage, and the status that the data say. */
export function withFigure(
  { expected, ever_said, ...kept }: IndicatorKept,
  latest: Figure | null,
  coverage: Coverage | null,
  letters: Letters = new Map(),
): Indicator {
  return {
    ...kept,
    said: saidShown(ever_said, letters).find(({ byLetter }) => byLetter?.contest !== 'upheld') ?? null,
    unitName: { ...unitOf(kept.unit).name },
    latest,
    coverage,
    computed: statusOf(kept, latest, coverage ?? coverageAmong([], { from: '', to: '' }, expected)),
  }
}

/** All that offices said of an indicator, newest first, each with its letter. */
export const saidShown = (everSaid: IndicatorKept['ever_said'], letters: Letters): SaidStatus[] =>
  everSaid.map(({ entry, mayHaveALetter: _mayHaveALetter, ...said }) => ({
    ...said,
    byLetter: letterShown(letters.get(entry)),
  }))

/** The letters behind what offices said of these indicators. */
export const lettersOfSaid = (tx: Tx, kept: readonly IndicatorKept[]): Promise<Letters> =>
  lettersAbout(
    tx,
    kept.flatMap(({ ever_said }) =>
      ever_said.flatMap(({ entry, mayHaveALetter }) => (mayHaveALetter ? [entry] : [])),
    ),
  )

/** The same for a list: a few queries, however many indicators. */
export async function withLatest(
  tx: Tx,
  kept: readonly IndicatorKept[],
  struck: Struck,
  letters: Letters,
): Promise<readonly Indicator[]> {
  const periods = await latestPeriods(tx, kept, struck)
  const figures = await figuresByNumber(
    tx,
    [...periods.values()].map(({ headline }) => headline),
  )
  return kept.map((one) => {
    const latest = periods.get(one.id)
    return latest === undefined
      ? withFigure(one, null, null, letters)
      : withFigure(one, figures.get(latest.headline) ?? null, latest.coverage, letters)
  })
}

type Measured = Pick<Indicator, 'direction' | 'measure' | 'baseline' | 'target' | 'breaks'>

function statusOf(indicator: Measured, latest: Figure | null, coverage: Coverage): Indicator['computed'] {
  const { direction, measure, baseline, target, breaks } = indicator
  const reading = computedStatus({
    direction,
    measure,
    baseline: decimalOf(baseline?.value ?? ''),
    target: decimalOf(target?.value ?? ''),
    value: valueOf(latest),
    coverage,
    elapsed: elapsedAt(latest, baseline, target),
    isOneSeries:
      latest === null || !baseline?.period || canBeCompared(baseline.period, latest.period, breaks),
  })
  return { ...reading, because: { ...reading.because } }
}

function valueOf(figure: Figure | null): FigureValue {
  if (figure === null) return { kind: 'not reported' }
  if (figure.kind !== 'value' && figure.kind !== 'total') return { kind: figure.kind }
  const number = decimalOf(figure.value ?? '')
  return number === undefined ? { kind: 'not reported' } : { kind: 'number', number }
}

/** Share of the time between baseline and target that had passed when the figure's period ended. */
function elapsedAt(
  figure: Figure | null,
  baseline: Indicator['baseline'],
  target: Indicator['target'],
): number {
  if (figure === null || !baseline?.period || !target) return 1
  const from = baseline.period.to
  if (target.due <= from) return 1
  if (figure.period.to <= from) return 0
  return Math.min(1, daysIn({ from, to: figure.period.to }) / daysIn({ from, to: target.due }))
}

/** 1207 of `F-1207`; null for what is no reference. */
export function numberOf(reference: string): number | null {
  const read = parseFigureReference(reference)
  return read.ok ? read.value : null
}
