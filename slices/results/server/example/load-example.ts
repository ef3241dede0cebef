import { createHash, randomUUID } from 'node:crypto'
import { type AnyTransaction, door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record, recordRows } from '#kernel/ledger/record.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { nodesOf } from '#slices/strategy/index.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { type FigureRow } from '../../rules/figure-checks/rows-become-statements.ts'
import { nameKey } from '../../rules/figure-checks/statement.ts'
import { periodOf, readFigures } from '../../rules/import/rows-become-figures.ts'
import { indicatorsKept } from '../reading/indicators.ts'
import { appendFigures } from '../reports/append-figures.ts'
import { tableOfFigures } from '../reports/read-figures-file.ts'
import { declareExample } from './declare-example.ts'
import { declareExampleDuties } from './example-duties.ts'
import { declareExampleGeographies } from './example-geographies.ts'
import { declareExamplePassports } from './example-passports.ts'
import { enterExampleQuestion } from './example-question.ts'
import { type IndicatorList, type MeasuredPlan, isPublished, nodesToMeasure } from './example-results.ts'

export interface ExampleResults {
  readonly strategy: string
  /** The version whose nodes are measured. */
  readonly version: string
  readonly plan: MeasuredPlan
  readonly list: IndicatorList
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[]
  /** Offices by their codes. */
  readonly offices: ReadonlyMap<string, string>
  readonly places: readonly { readonly code: string; readonly name: Bilingual }[]
}

export interface ExampleResultsLoaded {
  readonly indicators: number
  readonly figures: number
}

/** Loads indicators and published figures with their documents, as the machine `example`, in the caller's transaction. */
export const loadExampleResults: (
  tx: AnyTransaction,
  example: ExampleResults,
) => Promise<ExampleResultsLoaded> = door(
  'results',
  async (tx: Transaction<ResultsRows>, example: ExampleResults): Promise<ExampleResultsLoaded> => {
    const { strategy, list } = example
    const nodes = nodesToMeasure(example.plan)
    const lineages = new Map((await nodesOf(tx, example.version)).map(({ code, lineage }) => [code, lineage]))
    await declareExample(tx, { strategy, list, nodes, lineages, offices: example.offices })
    const indicators = await indicatorsKept(tx, { strategy })
    await declareFunnels(tx, strategy, list, indicators)
    await declareExampleDuties(tx, strategy, indicators)
    await declareExamplePassports(tx, { strategy, list, nodes, indicators, offices: example.offices })
    await declareExampleGeographies(tx, strategy, list.geographies)
    await enterExampleQuestion(tx, strategy)
    let figures = 0
    for (const { name, bytes } of [...example.files, baselinesAsFile(example)]) {
      const file = await tableOfFigures(bytes, name)
      const known = new Set(indicators.flatMap((one) => [nameKey(one.code), nameKey(one.name.en)]))
      const rows = file.rows.filter((row: FigureRow) => known.has(nameKey(row.cells.indicator ?? '')))
      const read = readFigures(rows, indicators, { document: '', agency: '' })
      const [fault] = read.errors
      if (fault !== undefined) throw new Error(`${name}, row ${fault.row}: ${fault.messages.en}`)
      const period = periodOf(read.figures)
      if (period === null) continue
      const hash = createHash('sha256').update(bytes).digest('hex')
      const appended = await appendFigures(
        tx,
        (subject, its) => recordRows(tx, { act: 'results.importFigures', subject, rows: its }),
        {
          ...{ strategy, kind: 'workbook', origin: 'published', office: null, document: name },
          ...{ file: { hash, name }, period, status: 'final', submittedBy: null, byLetter: false },
        },
        read.figures,
      )
      figures += appended.numbers.length
    }
    return { indicators: indicators.length, figures }
  },
)

/** The published baselines of the plan's own indicators are figures too, each with the document that printed it. */
function baselinesAsFile({ plan, places }: ExampleResults): {
  readonly name: string
  readonly bytes: Buffer
} {
  const placeNamed = (code: string) => places.find((place) => place.code === code)?.name.en ?? code
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = nodesToMeasure(plan).flatMap(({ code, indicator: { baseline } }) =>
    isPublished(baseline)
      ? [
          [
            ...[code, '', placeNamed(baseline.place), baseline.period, baseline.unit, String(baseline.value)],
            ...[baseline.agency, `${baseline.observation}, ${baseline.source}`, 'value'],
          ]
            .map(quoted)
            .join(','),
        ]
      : [],
  )
  const header = 'indicator,part_of,place,period,unit,value,agency,document,kind'
  return { name: 'published-baselines.csv', bytes: Buffer.from([header, ...rows].join('\n')) }
}

async function declareFunnels(
  tx: Transaction<ResultsRows>,
  strategy: string,
  list: IndicatorList,
  indicators: readonly { readonly id: string; readonly name: { readonly en: string } }[],
): Promise<void> {
  const byName = new Map(indicators.map(({ id, name }) => [nameKey(name.en), id]))
  for (const { name, stages } of list.funnels) {
    const ids = stages.flatMap((stage) => byName.get(nameKey(stage)) ?? [])
    const id = randomUUID()
    const { ledger_entry, ledger_salt } = await record(tx, {
      act: 'results.declareFunnel',
      subject: id,
      content: { strategy, name, stages: ids },
    })
    await tx.db
      .insertInto('results.funnels')
      .values({ id, strategy, name, ledger_entry, ledger_salt })
      .execute()
    await tx.db
      .insertInto('results.funnel_stages')
      .values(ids.map((indicator, position) => ({ funnel: id, strategy, position, indicator })))
      .execute()
  }
}
