import { randomUUID } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import { recordRows } from '#kernel/ledger/record.ts'
import { parsePeriod } from '#kernel/pure/periods.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { nameKey } from '../../rules/figure-checks/statement.ts'
import { opennesses } from '../../rules/indicators/what-an-indicator-says.ts'
import { type IndicatorList, type NodeToMeasure, isPublished } from './example-results.ts'

type Tx = Transaction<ResultsRows>

export interface Declaring {
  readonly strategy: string
  readonly list: IndicatorList
  readonly nodes: readonly NodeToMeasure[]
  /** The lineage of a node by its code. */
  readonly lineages: ReadonlyMap<string, string>
  /** Offices by their codes. */
  readonly offices: ReadonlyMap<string, string>
}

type IndicatorRow = Insertable<ResultsRows['results.indicators']>

const plain = (row: object): JsonValue => JSON.parse(JSON.stringify(row)) as JsonValue

/**
 * Declares the indicators of the example: those of its list, and those that the plan gives to its nodes. Where a
 * node's baseline was taken from a listed indicator, that one measures the node, and no second one is made.
 */
export async function declareExample(tx: Tx, declaring: Declaring): Promise<void> {
  const { strategy, list, lineages } = declaring
  const nodes = declaring.nodes.filter(({ visibility }) => opennesses.some((known) => known === visibility))
  const measuredBy = new Map(
    nodes.flatMap(({ code, indicator: { baseline } }) =>
      isPublished(baseline) ? [[nameKey(baseline.observation), lineages.get(code) ?? null] as const] : [],
    ),
  )
  const listed = list.indicators.map((one) => ({
    ...{ id: randomUUID(), strategy, code: one.code, unit: one.unit, measure: one.measure },
    ...{ direction: one.direction, level: one.level, pillar: one.pillar, source: one.source },
    lineage: measuredBy.get(nameKey(one.name.en)) ?? null,
    name_en: one.name.en,
    name_ur: one.name.ur,
    definition_en: one.note?.en ?? null,
    definition_ur: one.note?.ur ?? null,
    openness: 'public',
  }))
  const isListed = new Set(list.indicators.map(({ name }) => nameKey(name.en)))
  const own = nodes
    .filter(
      ({ indicator: { baseline } }) =>
        !(isPublished(baseline) && isListed.has(nameKey(baseline.observation))),
    )
    .map((node) => ownIndicator(strategy, node, lineages.get(node.code) ?? null))
  await insertIndicators(tx, strategy, [...listed, ...own.map(({ row }) => row)])
  await insertBaselines(tx, declaring, own)
}

function ownIndicator(strategy: string, node: NodeToMeasure, lineage: string | null) {
  const { code, pillar, visibility, level, indicator } = node
  const unit = { number: 'count', percentage: '%', 'yes/no': 'yes/no' }[indicator.unit]
  const row = {
    ...{ id: randomUUID(), strategy, lineage, code, unit, measure: indicator.unit, level, pillar },
    direction: indicator.direction,
    name_en: indicator.text.en,
    name_ur: indicator.text.ur,
    definition_en: null,
    definition_ur: null,
    source: indicator.means_of_verification.en,
    openness: visibility,
  }
  return { row, indicator }
}

async function insertIndicators(
  tx: Tx,
  strategy: string,
  rows: readonly Omit<IndicatorRow, 'ledger_entry' | 'ledger_salt' | 'ledger_row'>[],
): Promise<void> {
  const recorded = await recordRows(tx, {
    act: 'results.declareIndicator',
    subject: strategy,
    rows: rows.map(plain),
  })
  await tx.db
    .insertInto('results.indicators')
    .values(
      rows.map((row, at) => ({
        ...row,
        ledger_entry: recorded.ledger_entry,
        ledger_salt: recorded.rows[at]?.salt ?? Buffer.alloc(0),
        ledger_row: at,
      })),
    )
    .execute()
}

async function insertBaselines(
  tx: Tx,
  { strategy, offices }: Declaring,
  own: readonly ReturnType<typeof ownIndicator>[],
): Promise<void> {
  const rows = own.map(({ row, indicator }) => {
    const { baseline, target } = indicator
    const published = isPublished(baseline)
    const period = published ? parsePeriod(baseline.period) : undefined
    return {
      baseline: {
        ...{ id: randomUUID(), indicator: row.id, strategy, openness: row.openness },
        value: published ? String(baseline.value) : null,
        period_from: period?.ok ? period.value.from : null,
        period_until: period?.ok ? period.value.to : null,
        source: published ? `${baseline.agency}: ${baseline.source}` : null,
        promised_for: published ? null : baseline.due,
        promised_by: published ? null : (offices.get(baseline.by) ?? null),
      },
      target,
    }
  })
  if (rows.length === 0) return
  const recorded = await recordRows(tx, {
    act: 'results.setBaselineAndTarget',
    subject: strategy,
    rows: rows.map(plain),
  })
  const ledgered = (at: number) => ({
    ledger_entry: recorded.ledger_entry,
    ledger_salt: recorded.rows[at]?.salt ?? Buffer.alloc(0),
    ledger_row: at,
  })
  await tx.db
    .insertInto('results.baselines')
    .values(rows.map(({ baseline }, at) => ({ ...baseline, ...ledgered(at) })))
    .execute()
  const targets = rows.flatMap(({ baseline, target }, at) =>
    target === null
      ? []
      : [
          {
            ...{ id: randomUUID(), indicator: baseline.indicator, strategy, openness: baseline.openness },
            ...{ baseline: baseline.id, words: target.value, due: target.by, ...ledgered(at) },
          },
        ],
  )
  if (targets.length > 0) await tx.db.insertInto('results.targets').values(targets).execute()
}
