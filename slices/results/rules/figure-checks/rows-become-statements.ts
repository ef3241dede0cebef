import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type Parsed, excerpt, isolated, parsed, unreadable } from '#kernel/pure/parsed.ts'
import { parsePeriod } from '#kernel/pure/periods.ts'
import { unitOf } from '#kernel/pure/units.ts'
import { type PartFault, type PartRow, partsOfWhole, withoutWhole } from '../breakdowns/rows-become-parts.ts'
import { type FigureValue, readFigureCell } from '../figures/nil-is-not-silence.ts'
import type { FigureFinding, FigureFindingCode } from './finding.ts'
import {
  type Statement,
  documentKey,
  indicatorKey,
  keyOf,
  nameKey,
  periodKey,
  placeKey,
} from './statement.ts'

/**
 * The header of a figures file, in any order. Period, indicator and value must be there; a missing kind means value. A row
 * with a sex or an age is a part of the row that says the same without.
 */
export const figureColumns = [
  'indicator',
  'part_of',
  'place',
  'period',
  'unit',
  'value',
  'agency',
  'document',
  'kind',
  'sex',
  'age',
] as const

export type FigureColumn = (typeof figureColumns)[number]

/** One line of a file, its cells as text. */
export interface FigureRow {
  readonly row: number
  readonly cells: Readonly<Partial<Record<FigureColumn, string>>>
}

export interface StatementsRead {
  readonly statements: readonly Statement[]
  readonly findings: readonly FigureFinding[]
}

const textOf = (row: FigureRow, column: FigureColumn) => (row.cells[column] ?? '').trim()

const finding = (
  row: number,
  column: FigureColumn,
  code: FigureFindingCode,
  severity: 'error' | 'warning',
  messages: Bilingual,
  hint: Bilingual,
): FigureFinding => ({ code, severity, row, rows: [row], column, messages, hint })

const mendTheCell: Bilingual = {
  en: 'Mend the cell and check again. The row was left out of all checks.',
  ur: 'خانہ درست کر کے دوبارہ جانچ کریں۔ یہ سطر کسی جانچ میں شامل نہیں کی گئی۔',
}

const kinds = ['value', 'total', 'nil', 'not reported', 'not applicable'] as const

/** The value that kind and value say together; a contradiction between the two is a problem. */
function valueOf(kindText: string, cell: string): Parsed<{ value: FigureValue; isTotal: boolean }> {
  const word = kindText.toLowerCase().replace(/[\s_-]+/g, ' ')
  const kind = word === '' ? 'value' : kinds.find((known) => known === word)
  if (!kind)
    return unreadable(
      'kind-unknown',
      `"${excerpt(kindText)}" is not a kind. Write value, total, nil, not reported or not applicable.`,
      `${isolated(excerpt(kindText))} درست قسم نہیں۔ ${isolated('value')}، ${isolated('total')}، ${isolated('nil')}، ${isolated('not reported')} یا ${isolated('not applicable')} لکھیں۔`,
    )
  if (kind === 'value' || kind === 'total') {
    const read = readFigureCell(cell)
    return read.ok ? parsed({ value: read.value, isTotal: kind === 'total' }) : read
  }
  const said = cell === '' ? undefined : readFigureCell(cell)
  const agrees = !said || (said.ok && (said.value.kind === kind || (kind === 'nil' && isZero(said.value))))
  if (agrees) return parsed({ value: { kind }, isTotal: false })
  return unreadable(
    'kind-contradicts-value',
    `The kind is "${kind}", but the value is "${excerpt(cell)}". Only one of them can be meant.`,
    `قسم ${isolated(kind)} لکھی ہے مگر قدر ${isolated(excerpt(cell))} ہے۔ دونوں میں سے ایک ہی درست ہو سکتی ہے۔`,
  )
}

const isZero = (value: FigureValue) => value.kind === 'number' && value.number.digits === 0n

function statementOf(row: FigureRow): { statement?: Statement; findings: FigureFinding[] } {
  const indicator = textOf(row, 'indicator')
  const period = parsePeriod(textOf(row, 'period'))
  const value = valueOf(textOf(row, 'kind'), textOf(row, 'value'))
  const findings: FigureFinding[] = []
  const wrong = (column: FigureColumn, messages: Bilingual) =>
    findings.push(finding(row.row, column, 'row-unreadable', 'error', messages, mendTheCell))
  if (indicator === '')
    wrong('indicator', { en: 'The row names no indicator.', ur: 'سطر میں اشاریے کا نام نہیں ہے۔' })
  if (!period.ok) wrong('period', period.problem.messages)
  if (!value.ok) wrong(value.problem.code.startsWith('kind') ? 'kind' : 'value', value.problem.messages)
  if (indicator === '' || !period.ok || !value.ok) return { findings }
  const unit = textOf(row, 'unit')
  if (unit === '' && value.value.value.kind === 'number') findings.push(unitMissing(row.row))
  const statement: Statement = {
    row: row.row,
    indicator,
    partOf: textOf(row, 'part_of'),
    place: textOf(row, 'place'),
    period: period.value,
    unit: unitOf(unit === '' ? 'count' : unit),
    value: value.value.value,
    agency: textOf(row, 'agency'),
    document: textOf(row, 'document'),
    isTotal: value.value.isTotal,
  }
  return { statement, findings }
}

const unitMissing = (row: number): FigureFinding =>
  finding(
    row,
    'unit',
    'unit-missing',
    'warning',
    {
      en: 'The row names no unit; it was read as a count.',
      ur: 'سطر میں اکائی درج نہیں؛ اسے تعداد سمجھا گیا۔',
    },
    {
      en: 'Write the unit: count, persons, kg, litre, %.',
      ur: 'اکائی لکھیں: تعداد، افراد، کلوگرام، لیٹر، فیصد۔',
    },
  )

function documentsMissing(statements: readonly Statement[]): FigureFinding[] {
  const rows = statements.filter(({ document }) => document === '').map(({ row }) => row)
  const [first] = rows
  if (first === undefined) return []
  return [
    {
      code: 'document-missing',
      severity: 'warning',
      row: first,
      rows,
      column: 'document',
      messages: {
        en: `${rows.length} rows name no document. They were taken to come from one and the same.`,
        ur: `${rows.length} سطروں میں دستاویز کا نام نہیں۔ انہیں ایک ہی دستاویز سے لیا گیا سمجھا گیا۔`,
      },
      hint: {
        en: 'Write where each figure was printed or received: a title, a letter number or an address.',
        ur: 'ہر عدد کے ساتھ لکھیں کہ وہ کہاں چھپا یا کہاں سے موصول ہوا: عنوان، خط نمبر یا پتہ۔',
      },
    },
  ]
}

const isPart = (row: FigureRow) => textOf(row, 'sex') !== '' || textOf(row, 'age') !== ''

const partRow = (row: FigureRow): PartRow => ({
  ...{ row: row.row, sex: textOf(row, 'sex'), age: textOf(row, 'age'), unit: textOf(row, 'unit') },
  ...{ kind: textOf(row, 'kind'), value: textOf(row, 'value') },
})

const wholeOf = (statement: Statement) =>
  keyOf(indicatorKey(statement), placeKey(statement), periodKey(statement), documentKey(statement))

/** What a row of a breakdown is a part of; a period that cannot be read is no whole's. */
function wholeMeantBy(row: FigureRow): string {
  const period = parsePeriod(textOf(row, 'period'))
  const [indicator, place, document] = (['indicator', 'place', 'document'] as const).map((column) =>
    nameKey(textOf(row, column)),
  )
  const { from, to } = period.ok ? period.value : { from: '', to: '' }
  return keyOf(indicator ?? '', place ?? '', `${from}/${to}`, document ?? '')
}

const partWrong = ({ row, column, messages }: PartFault): FigureFinding =>
  finding(row, column, 'row-unreadable', 'error', messages, mendTheCell)

/** Each whole with its parts. Of two rows that say one thing the first takes them: that there are two is found apart. */
function withParts(wholes: readonly Statement[], rows: readonly FigureRow[]): StatementsRead {
  const meant = groupRows(rows)
  const findings: FigureFinding[] = []
  const statements = wholes.map((whole) => {
    const own = meant.get(wholeOf(whole))
    if (own === undefined) return whole
    meant.delete(wholeOf(whole))
    const { parts, faults } = partsOfWhole(own.map(partRow), whole.unit)
    findings.push(...faults.map(partWrong))
    return parts.length === 0 ? whole : { ...whole, parts }
  })
  const astray = [...meant.values()].flat()
  return { statements, findings: [...findings, ...astray.map(({ row }) => partWrong(withoutWhole(row)))] }
}

function groupRows(rows: readonly FigureRow[]): Map<string, FigureRow[]> {
  const groups = new Map<string, FigureRow[]>()
  for (const row of rows) groups.set(wholeMeantBy(row), [...(groups.get(wholeMeantBy(row)) ?? []), row])
  return groups
}

/** Reads the rows of a figures file. A row with a fault is left out of the checks and named in a finding; blank rows are passed over. */
export function readStatements(rows: readonly FigureRow[]): StatementsRead {
  const filled = rows.filter((row) => figureColumns.some((column) => textOf(row, column) !== ''))
  const read = filled.filter((row) => !isPart(row)).map(statementOf)
  const wholes = read.flatMap(({ statement }) => statement ?? [])
  const { statements, findings } = withParts(wholes, filled.filter(isPart))
  return {
    statements,
    findings: [...read.flatMap((one) => one.findings), ...findings, ...documentsMissing(statements)].sort(
      (a, b) => a.row - b.row,
    ),
  }
}
