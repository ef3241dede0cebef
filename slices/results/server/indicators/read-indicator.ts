import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import type { Figure, results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  type Expected,
  coverageAmong,
} from '../../rules/figures/the-latest-figure-speaks-for-an-indicator.ts'
import { checkStored, countToCheck, discrepanciesOf, mostChecked } from '../checks/discrepancies.ts'
import { geographiesKept, mappingOf } from '../geographies/geographies-kept.ts'
import { changesOf } from '../reading/changes-of.ts'
import { mayDeclare, mayReport } from '../reading/abilities.ts'
import { newestFiguresOf } from '../reading/figures.ts'
import { indicatorsKept, lettersOfSaid, saidShown, withLatest } from '../reading/indicators.ts'
import { lettersOf } from '../reading/letters.ts'
import { type Struck, struckFigures } from '../reading/struck-figures.ts'

const figuresShown = 500
const changesShown = 60

export const readIndicator: Handler<typeof results.acts.readIndicator, ResultsRows> = async ({
  input,
  tx,
  session,
}) => {
  const kept = await indicatorsKept(tx, { indicators: [input.indicator] })
  const [its] = kept
  if (its === undefined) throw new NotFound()
  const struck = await struckFigures(tx, [its.strategy])
  const lettersOfStatuses = await lettersOfSaid(tx, kept)
  const [indicator] = await withLatest(tx, kept, struck, lettersOfStatuses)
  if (indicator === undefined) throw new NotFound()
  const figures = await newestFiguresOf(tx, {
    ...{ indicators: [indicator.id], each: figuresShown, struck },
    withStruck: true,
  })
  const asked = { strategy: indicator.strategy, indicator: indicator.id }
  const standing = figures.filter(({ reference }) => !isStruck(struck, reference))
  const geographies = await geographiesKept(tx, indicator.strategy)
  const { rows } = await tx.query<{ count: number }>(
    'select count(*) as count from results.figures where indicator = $1',
    [indicator.id],
  )
  // Discrepancies of a small register are shown at once; of a large one the page of checks shows them by period.
  const findings =
    (await countToCheck(tx, asked)) > mostChecked ? [] : (await checkStored(tx, asked)).findings
  return {
    indicator,
    series: seriesOf(figures, its.expected, struck),
    changes: changesOf(standing, indicator.breaks, geographies).slice(0, changesShown),
    mapping: mappingOf(standing, geographies),
    discrepancies: await discrepanciesOf(tx, session, indicator.strategy, findings),
    figuresInAll: rows[0]?.count ?? 0,
    letters: await lettersOf(tx, figures),
    everSaid: saidShown(its.ever_said, lettersOfStatuses),
    may: {
      setTarget: mayDeclare(session, indicator.strategy),
      writeReading: mayDeclare(session, indicator.strategy),
      reportStatus: mayReport(session, indicator.strategy),
    },
  }
}

const isStruck = (struck: Struck, reference: string): boolean =>
  struck.figures.some((number) => figureReferenceText(number) === reference)

function seriesOf(figures: readonly Figure[], expected: readonly Expected[], struck: Struck) {
  const isStruck = new Set(struck.figures.map(figureReferenceText))
  const byPeriod = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = `${figure.period.to}/${figure.period.from}`
    const its = byPeriod.get(key) ?? []
    its.push(figure)
    byPeriod.set(key, its)
  }
  return [...byPeriod.entries()]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([, its]) => {
      const [first] = its
      return first === undefined
        ? []
        : [
            {
              period: first.period,
              coverage: coverageAmong(
                its.filter(({ reference }) => !isStruck.has(reference)),
                first.period,
                expected,
              ),
              figures: its,
            },
          ]
    })
}
