import type { Transaction } from '#kernel/database/transaction.ts'
import { type Bilingual, each } from '#kernel/pure/bilingual.ts'
import { groupedDigits } from '#kernel/pure/decimal.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import { periodLabel } from '#kernel/pure/period-labels.ts'
import { citationOf } from '#kernel/pure/words/citation.ts'
import type { Citation, Figure } from '../../contract.ts'
import { kindNames, standingNames } from '../../contract/figure-names.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { faultOfCitation } from '../../rules/desk/a-figure-leaves-only-as-it-stands.ts'
import { figuresNamed } from '../../rules/desk/an-answer-says-its-figures-by-reference.ts'
import { discrepancyKey } from '../../rules/figure-checks/figures-become-statements.ts'
import { type Coverage, coverageLabel } from '../../rules/figures/a-total-carries-its-coverage.ts'
import { coverageAmong, type Stated } from '../../rules/figures/the-latest-figure-speaks-for-an-indicator.ts'
import { checkStored, resolutionsOf } from '../checks/discrepancies.ts'
import { figuresByNumber } from '../reading/figures.ts'
import { indicatorsKept, numberOf } from '../reading/indicators.ts'
import { counts, type Struck, struckFigures } from '../reading/struck-figures.ts'
import type { DraftKept } from './questions-kept.ts'

type Tx = Transaction<ResultsRows>

export interface Cited {
  readonly strategy: string
  readonly numbers: readonly number[]
  /** Why a figure was chosen, by its number. */
  readonly reasons: ReadonlyMap<number, string>
}

/** The figures that a text names, each as it would be printed, with its rivals and what is in its way. */
export async function figuresCited(tx: Tx, { strategy, numbers, reasons }: Cited): Promise<Citation[]> {
  if (numbers.length === 0) return []
  const found = await figuresByNumber(tx, numbers)
  const kept = await keptOf(tx, numbers)
  const struck = await struckFigures(tx, [strategy])
  const own = [...found.values()].filter(({ reference }) => kept.get(reference)?.strategy === strategy)
  const rivals = await rivalsOf(tx, strategy, own)
  const coverages = await coveragesOf(tx, own, struck)
  return numbers.map((number): Citation => {
    const reference = figureReferenceText(number)
    const figure = found.get(number)
    const its = rivals.get(reference)
    const reason = reasons.get(number) ?? its?.resolved ?? null
    const others = its?.others ?? []
    const isOfStrategy = kept.get(reference)?.strategy === strategy
    const fault = faultOfCitation(
      figure === undefined
        ? null
        : {
            ...{ isOfStrategy, standing: figure.standing, correctedBy: figure.correctedBy, reason },
            ...{ isStruck: struck.figures.includes(number), rivals: others.length },
          },
    )
    const shown = figure === undefined || !isOfStrategy ? null : figure
    return {
      ...{ reference, figure: shown, rivals: [...others], reason, fault },
      said: shown === null ? null : saidOf(shown),
      label: shown === null ? null : labelOf(shown, coverages.get(periodKey(shown)) ?? null),
      instead: shown?.correctedBy ?? null,
      isKeptInside: kept.get(reference)?.openness !== 'public',
    }
  })
}

/** The figures of a draft as they stand today. */
export const citationsOf = (tx: Tx, strategy: string, { text, figures }: DraftKept): Promise<Citation[]> =>
  figuresCited(tx, {
    ...{ strategy, numbers: figuresNamed(text.en ?? '', text.ur ?? '') },
    reasons: new Map(
      figures.flatMap(({ figure, reason }) => (reason === null ? [] : [[figure, reason] as const])),
    ),
  })

/** What is printed in the place of a reference: the value with its unit, or what stands instead of one. */
export function saidOf(figure: Figure): Bilingual {
  const { kind, value, words, unit, unitName, reference } = figure
  return each((language) => {
    if (kind !== 'value' && kind !== 'total') return `${kindNames[kind][language]} (${isolated(reference)})`
    const number = value === null ? (words ?? '') : groupedDigits(value)
    const named = unit === 'count' || value === null ? '' : ` ${unitName[language]}`
    return `${isolated(number)}${named} (${isolated(reference)})`
  })
}

const statusNames = {
  provisional: { en: 'provisional', ur: 'عبوری' },
  final: { en: 'final', ur: 'حتمی' },
}
const source = { en: 'source', ur: 'ماخذ' }

/** No figure leaves without what it counts, where, when, how much stands behind it, its status and its source (law 1). */
export function labelOf(figure: Figure, coverage: Coverage | null): Bilingual {
  const { indicator, place, period, status, standing, document } = figure
  // The whole address stands on the page of the figure, which its reference leads to.
  const { words: named, host } = citationOf(document)
  const covered = coverage === null || coverage.expected <= 1 ? null : coverageLabel(coverage)
  return each((language) => {
    const stands = [statusNames[status][language], standingNames[standing][language].toLowerCase()]
    return [
      ...[indicator.name[language], place, periodLabel(period)[language]],
      ...(covered === null ? [] : [covered[language]]),
      stands.join(language === 'ur' ? '، ' : ', '),
      `${source[language]}: ${isolated(named)}${host === null ? '' : ` (${host})`}`,
    ].join(language === 'ur' ? '؛ ' : '; ')
  })
}

const periodKey = ({ indicator, period }: Figure) => `${indicator.id} ${period.from} ${period.to}`

async function keptOf(tx: Tx, numbers: readonly number[]) {
  const { rows } = await tx.query<{ number: number; strategy: string; openness: string }>(
    'select number, strategy, openness from results.figures where number = any ($1::bigint[])',
    [numbers],
  )
  return new Map(rows.map((row) => [figureReferenceText(row.number), row]))
}

interface Rivals {
  readonly others: readonly Figure[]
  /** Why it stands, where an officer resolved the discrepancy in its favour. */
  readonly resolved: string | null
}

/** Other official figures that answer the same question with another number, as the checks find them. */
async function rivalsOf(
  tx: Tx,
  strategy: string,
  figures: readonly Figure[],
): Promise<ReadonlyMap<string, Rivals>> {
  const questions = new Map(figures.map((one) => [periodKey(one), one]))
  const findings = []
  for (const { indicator, period } of questions.values()) {
    const asked = { strategy, indicator: indicator.id, from: period.from, until: period.to }
    findings.push(...(await checkStored(tx, asked)).findings)
  }
  const disagree = findings.filter(({ code }) => code === 'documents-disagree')
  const shown = await figuresByNumber(tx, [...new Set(disagree.flatMap(({ rows }) => rows))])
  const resolutions = await resolutionsOf(tx, strategy)
  return new Map(
    figures.map((figure) => {
      const its = disagree.filter(({ rows }) => rows.includes(numberOf(figure.reference) ?? 0))
      const resolved = its.map((one) => resolutions.get(discrepancyKey(one))).find((one) => one !== undefined)
      const others = its
        .flatMap(({ rows }) => rows.flatMap((row) => shown.get(row) ?? []))
        .filter(({ value, unit }) => value !== figure.value || unit !== figure.unit)
      return [
        figure.reference,
        { others, resolved: resolved?.stands === figure.reference ? resolved.reason : null },
      ]
    }),
  )
}

interface StatedRow {
  readonly place: string
  readonly part_of: string
  readonly kind: Stated['kind']
  readonly reporter_office: string | null
}

/** Of each indicator and period among the figures: how many of those expected said anything. */
async function coveragesOf(
  tx: Tx,
  figures: readonly Figure[],
  struck: Struck,
): Promise<ReadonlyMap<string, Coverage>> {
  const kept = await indicatorsKept(tx, { indicators: [...new Set(figures.map((one) => one.indicator.id))] })
  const coverages = new Map<string, Coverage>()
  for (const figure of new Map(figures.map((one) => [periodKey(one), one])).values()) {
    const { indicator, period } = figure
    const stands = counts('f', struck, 4)
    const { rows } = await tx.query<StatedRow>(
      `select f.place, f.part_of, f.kind, f.reporter_office from results.figures f
        where f.indicator = $1 and f.period_from = $2 and f.period_until = $3 and ${stands.sql}`,
      [indicator.id, period.from, period.to, ...stands.values],
    )
    const stated = rows.map(({ place, part_of: partOf, kind, reporter_office: office }) => ({
      ...{ place, partOf, kind, period, agency: '' },
      office: office === null ? null : { id: office },
    }))
    const expected = kept.find(({ id }) => id === indicator.id)?.expected ?? []
    coverages.set(periodKey(figure), coverageAmong(stated, period, expected))
  }
  return coverages
}
