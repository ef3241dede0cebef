import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Figure, Indicator } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { mayLeaveGovernment } from '../../rules/figures/a-figure-leaves-by-a-third-person.ts'
import type { Coverage } from '../../rules/figures/a-total-carries-its-coverage.ts'
import {
  type Expected,
  coverageAmong,
  headline,
} from '../../rules/figures/the-latest-figure-speaks-for-an-indicator.ts'
import { newestFiguresOf } from '../reading/figures.ts'
import { indicatorsKept, withFigure } from '../reading/indicators.ts'

import { struckFigures } from '../reading/struck-figures.ts'

type Tx = Transaction<ResultsRows>

export interface IndicatorSeen {
  readonly id: string
  readonly code: string
  readonly name: Bilingual
  readonly unit: string
  /** The node of the plan that it measures, across versions; null for the field as a whole. */
  readonly lineage: string | null
  readonly pillar: string | null
}

/** The indicators of a strategy that the person who acts may read, by code. */
export const indicatorsOf = door(
  'results',
  async (tx: Tx, strategy: string): Promise<readonly IndicatorSeen[]> => {
    const kept = await indicatorsKept(tx, { strategy })
    return kept.map(({ id, code, name, unit, lineage, pillar }) => ({
      id,
      code,
      name,
      unit,
      lineage,
      pillar,
    }))
  },
)

export interface FiguresAsked {
  readonly strategy: string
  /** Those that measure these nodes; and, or else, these indicators. Without either, all of the strategy. */
  readonly lineages?: readonly string[]
  readonly indicators?: readonly string[]
}

export interface PublicIndicator {
  readonly id: string
  readonly code: string
  readonly name: Bilingual
  readonly unit: string
  readonly unitName: Bilingual
  readonly measure: Indicator['measure']
  readonly direction: Indicator['direction']
  readonly level: Indicator['level']
  readonly pillar: string | null
  readonly lineage: string | null
  readonly definition: Indicator['definition']
  readonly source: string
  readonly baseline: Indicator['baseline']
  readonly target: Indicator['target']
  /** What the data say; its colour is null for an ambiguous indicator. */
  readonly computed: Indicator['computed']
  readonly reading: Indicator['reading']
  /** The figure that speaks for it, with its reference, period, place, document and status. */
  readonly latest: Figure | null
  readonly coverage: Coverage | null
  /** Of each period among its figures; a period of which not every figure was read is left out. */
  readonly coverages: readonly CoverageOfPeriod[]
  /** Its public figures, newest period first, at most `figuresEach`; the latest is one of them. */
  readonly figures: readonly Figure[]
}

export interface CoverageOfPeriod {
  readonly period: Figure['period']
  readonly reported: number
  /** Null where nobody is expected by name: then it is only known who reported. */
  readonly expected: number | null
}

const figuresEach = 60

/**
 * What may stand on a public page: indicators marked public, with those figures that a third person cleared or that
 * were taken from a document that is public already: their standing is `published` only once a second person compared
 * them with it, so whoever reads `published` may rely on it. Corrected figures are left out, and those by letter whose
 * contest was upheld; their corrections are in.
 */
export const figuresFor = door(
  'results',
  async (tx: Tx, asked: FiguresAsked): Promise<readonly PublicIndicator[]> => {
    const kept = (await indicatorsKept(tx, asked)).filter(({ openness }) => openness === 'public')
    const figures = await newestFiguresOf(tx, {
      indicators: kept.map(({ id }) => id),
      each: figuresEach,
      struck: await struckFigures(tx, [asked.strategy]),
    })
    return kept.map((one) => {
      const read = figures.filter(({ indicator }) => indicator.id === one.id)
      const its = read.filter(({ standing }) => mayLeaveGovernment(standing))
      const latest = headline(its) ?? null
      const coverage = latest === null ? null : coverageAmong(its, latest.period, one.expected)
      const {
        said: _said,
        strategy: _strategy,
        openness: _openness,
        ...shown
      } = withFigure(one, latest, coverage)
      return { ...shown, coverages: coveragesOf(its, one.expected, cutIn(read)), figures: its }
    })
  },
)

/** The day on which the periods end whose figures may be read in part only; null where all were read. */
const cutIn = (newestFirst: readonly Figure[]): string | null =>
  newestFirst.length < figuresEach ? null : (newestFirst.at(-1)?.period.to ?? null)

function coveragesOf(
  figures: readonly Figure[],
  expected: readonly Expected[],
  cut: string | null,
): readonly CoverageOfPeriod[] {
  const periods = new Map(figures.map(({ period }) => [`${period.from}/${period.to}`, period]))
  return [...periods.values()]
    .filter(({ to }) => to !== cut)
    .map((period) => {
      const coverage = coverageAmong(figures, period, expected)
      return { period, reported: coverage.reported, expected: expected.length > 0 ? coverage.expected : null }
    })
}
