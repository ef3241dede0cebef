import type { Transaction } from '#kernel/database/transaction.ts'
import { unitOf } from '#kernel/pure/units.ts'
import { lettersFor } from '#slices/correspondence/index.ts'
import { type Figure, figuresFor, type PublicIndicator } from '#slices/results/index.ts'
import type { PortalRows } from '../../database/rows.ts'
import { isSmallCount, suppressedAmong } from '../../rules/a-small-count-is-not-published.ts'
import type { CoveragePart, FigurePart, IndicatorPart } from '../../rules/parts-of-a-snapshot.ts'
import { type Letters, markOf } from './letters.ts'

export interface FiguresGathered {
  readonly indicators: readonly IndicatorPart[]
  readonly figures: readonly FigurePart[]
  /** Codes of indicators by the code of the node that they measure. */
  readonly codesByNode: ReadonlyMap<string, readonly string[]>
  /** References of the figures whose value is held back as a small count. */
  readonly suppressed: readonly string[]
}

/**
 * The indicators that measure a public node, or a pillar or the field as a whole, with their figures. The door of the
 * results lets out only what a third person cleared or what was public before; small counts are held back here.
 */
export async function gatherFigures(
  tx: Transaction<PortalRows>,
  strategy: string,
  codes: ReadonlyMap<string, string>,
): Promise<FiguresGathered> {
  const known = (await figuresFor(tx, { strategy })).filter(
    ({ lineage }) => lineage === null || codes.has(lineage),
  )
  const figures = known.flatMap((indicator) => indicator.figures)
  const suppressed = suppressedAmong(figures.map(counted))
  // A report is recorded under its own identifier, so that is what its letter is about.
  const letters = await lettersFor(tx, [...new Set(figures.map(({ report }) => report))])
  const codesByNode = new Map<string, string[]>()
  for (const { lineage, code } of known) {
    const node = lineage === null ? undefined : codes.get(lineage)
    if (node !== undefined) codesByNode.set(node, [...(codesByNode.get(node) ?? []), code])
  }
  return {
    indicators: known.map((one) => indicatorPart(one, codes, suppressed)),
    figures: known.flatMap((one) =>
      one.figures.map((figure) => figurePart(figure, one, { suppressed, letters })),
    ),
    codesByNode,
    suppressed: [...suppressed],
  }
}

const countsThings = (unit: string): boolean => ['count', 'persons', 'people'].includes(unitOf(unit).kind)

const counted = (figure: Figure) => ({
  reference: figure.reference,
  value: figure.value === null ? null : Number(figure.value),
  isCount: countsThings(figure.unit),
  // Not what somebody says of a document: the results give this standing once a second person compared the two.
  printedBefore: figure.standing === 'published',
  family: `${figure.indicator.id} ${figure.period.from}/${figure.period.to}`,
})

interface KnownOfFigures {
  readonly suppressed: ReadonlySet<string>
  readonly letters: Letters
}

function figurePart(
  figure: Figure,
  indicator: PublicIndicator,
  { suppressed, letters }: KnownOfFigures,
): FigurePart {
  const { reference, kind, place, partOf, period, agency, document, status, corrects, reportedOn } = figure
  const isSuppressed = suppressed.has(reference)
  return {
    ...{ reference, kind, place, partOf, period, agency, document, status, corrects, reportedOn },
    indicator: { code: indicator.code, name: indicator.name },
    value: isSuppressed ? null : (figure.value ?? figure.words),
    suppressed: isSuppressed,
    unit: figure.unitName,
    standing: figure.standing === 'published' ? 'published' : 'cleared',
    coverage: coverageIn(indicator, period),
    byLetter: markOf(letters.get(figure.report)),
    disagreesWith: indicator.figures
      .filter((other) => disagrees(figure, other))
      .map((other) => other.reference),
  }
}

/** Two official figures for one indicator, place and period in one unit that say something else. */
const disagrees = (one: Figure, other: Figure): boolean =>
  one.reference !== other.reference &&
  one.value !== null &&
  other.value !== null &&
  one.unit === other.unit &&
  one.place === other.place &&
  one.partOf === other.partOf &&
  one.period.from === other.period.from &&
  one.period.to === other.period.to &&
  Number(one.value) !== Number(other.value)

function coverageIn({ coverages }: PublicIndicator, period: Figure['period']): CoveragePart | null {
  const found = coverages.find((one) => one.period.from === period.from && one.period.to === period.to)
  return found === undefined ? null : { reported: found.reported, expected: found.expected }
}

function indicatorPart(
  one: PublicIndicator,
  codes: ReadonlyMap<string, string>,
  suppressed: ReadonlySet<string>,
): IndicatorPart {
  const { code, name, direction, level, pillar, definition, source, reading, baseline, target } = one
  const latest = one.latest?.reference ?? null
  const small = countsThings(one.unit) && isSmallCount(Number(baseline?.value ?? 0))
  return {
    ...{ code, name, direction, level, pillar, definition, source, reading, latest },
    unit: one.unitName,
    node: one.lineage === null ? null : (codes.get(one.lineage) ?? null),
    baseline:
      baseline === null
        ? null
        : {
            value: small ? null : (baseline.value ?? baseline.words),
            period: baseline.period,
            source: baseline.source,
            promisedFor: baseline.promisedFor,
            promisedBy: baseline.promisedBy,
          },
    target: target === null ? null : { value: target.value ?? target.words, due: target.due },
    // A status by arithmetic speaks of the latest value and could give a small one away.
    computed:
      small || (latest !== null && suppressed.has(latest))
        ? null
        : { status: one.computed.status, because: one.computed.because },
    figures: one.figures.map(({ reference }) => reference),
  }
}
