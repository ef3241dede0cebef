import { isolated, excerpt } from '#kernel/pure/parsed.ts'
import { checkParts } from '../breakdowns/parts-fit-their-whole.ts'
import { checkFunnels } from './a-later-stage-is-not-larger.ts'
import { checkPeriods } from './a-part-of-a-period-fits-the-whole.ts'
import { type TotalChecked, checkTotals } from './a-total-is-the-sum-of-its-parts.ts'
import { checkDocuments } from './documents-agree-on-one-figure.ts'
import type { FigureFinding } from './finding.ts'
import type { Funnel } from './funnels.ts'
import { type FigureRow, readStatements } from './rows-become-statements.ts'
import type { Statement } from './statement.ts'
import { checkSeries } from './series/check-series.ts'
import { arrange } from './which-parts-a-total-has.ts'

export interface FiguresSummary {
  readonly rows: number
  /** Rows that could be read. */
  readonly statements: number
  readonly documents: number
  readonly errors: number
  readonly warnings: number
  readonly byCode: Readonly<Record<string, number>>
  /** Printed totals, and how many had all their parts and were held against the sum. */
  readonly totals: number
  readonly totalsChecked: number
  readonly funnels: number
}

export interface FiguresReport {
  readonly findings: readonly FigureFinding[]
  readonly summary: FiguresSummary
  /** Of each printed total: what stands behind it. Silence is said here, and never counted as zero. */
  readonly coverage: readonly TotalChecked[]
}

/** All checks over statements already read, as from the register of figures. In the order of the rows. */
export function checkStatements(
  statements: readonly Statement[],
  funnels: readonly Funnel[],
): Pick<FiguresReport, 'findings' | 'coverage'> {
  const arrangement = arrange(statements)
  const totals = checkTotals(arrangement)
  const findings = [
    ...totals.findings,
    ...checkFunnels(statements, funnels),
    ...checkDocuments(statements),
    ...checkPeriods(statements),
    ...checkSeries(statements),
    ...checkParts(statements),
    ...arrangement.astray.map(partOfUnknown),
  ]
  return { findings: inRowOrder(findings), coverage: totals.totals }
}

const inRowOrder = (findings: readonly FigureFinding[]) => [...findings].sort((a, b) => a.row - b.row)

/** Reads and checks the rows of a figures file. */
export function checkFigures(rows: readonly FigureRow[], funnels: readonly Funnel[]): FiguresReport {
  const read = readStatements(rows)
  const checked = checkStatements(read.statements, funnels)
  const findings = inRowOrder([...read.findings, ...checked.findings])
  const count = (severity: FigureFinding['severity']) =>
    findings.filter((f) => f.severity === severity).length
  const byCode: Record<string, number> = {}
  for (const { code } of findings) byCode[code] = (byCode[code] ?? 0) + 1
  const checkedRows = new Set(checked.coverage.filter((total) => total.checked).map((total) => total.row))
  return {
    findings,
    summary: {
      rows: rows.length,
      statements: read.statements.length,
      documents: new Set(read.statements.map(({ document }) => document)).size,
      errors: count('error'),
      warnings: count('warning'),
      byCode,
      totals: new Set(checked.coverage.map((total) => total.row)).size,
      totalsChecked: checkedRows.size,
      funnels: funnels.length,
    },
    coverage: checked.coverage,
  }
}

function partOfUnknown({ row, partOf }: Statement): FigureFinding {
  return {
    code: 'part-of-unknown',
    severity: 'warning',
    row,
    rows: [row],
    column: 'part_of',
    messages: {
      en: `"${excerpt(partOf)}" in part_of is neither an indicator nor a place of this file, so the row was added to no total.`,
      ur: `${isolated('part_of')} میں درج ${isolated(excerpt(partOf))} اس فائل کا نہ کوئی اشاریہ ہے نہ مقام، اس لیے یہ سطر کسی مجموعے میں شامل نہیں کی گئی۔`,
    },
    hint: {
      en: 'Write the name exactly as the larger indicator or place has it in its own row.',
      ur: 'نام ہوبہو اسی طرح لکھیں جیسے بڑے اشاریے یا مقام کی اپنی سطر میں درج ہے۔',
    },
  }
}
