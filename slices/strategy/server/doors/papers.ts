import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { VersionStatus } from '../../rules/version-statuses.ts'

export interface PrintedPaper {
  readonly strategy: string
  readonly version: string
  readonly number: number
  readonly kind: 'version' | 'comparison' | 'summary' | 'decisions'
  readonly madeAt: Date
  /** The status that stands on the paper, and the one that the version has now. */
  readonly printed: VersionStatus
  readonly now: VersionStatus
  /** The version in force, where one took the place of the one that was approved on this paper. */
  readonly later: { readonly number: number; readonly dated: string } | null
  /** Of a log of decisions, whether anything was decided since; null of any other paper. */
  readonly decidedSince: boolean | null
}

/** A paper by the code that is printed on it; anybody who holds it may ask. */
export const paperByCode = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, code: string): Promise<PrintedPaper | null> => {
    const { rows } = await tx.query<PrintedPaper>(
      `select strategy, version, number, kind, made_at as "madeAt", printed_status as printed, status as now,
              case when later_number is not null then json_build_object('number', later_number, 'dated', later_dated) end as later,
              decided_since as "decidedSince"
         from strategy.paper_by_code($1)`,
      [code],
    )
    return rows[0] ?? null
  },
)

export interface PrintedLintReport {
  readonly strategy: string
  /** Of the version that it looked at. */
  readonly lintOf: number
  readonly madeAt: Date
  /** Whether the version, its status or what was decided of its findings changed since. */
  readonly isOvertaken: boolean
}

/** A lint report by the code on its pages; anybody who holds it may ask. */
export const lintReportByCode = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, code: string): Promise<PrintedLintReport | null> => {
    const { rows } = await tx.query<PrintedLintReport>(
      `select strategy, number as "lintOf", made_at as "madeAt", moved_on as "isOvertaken"
         from strategy.lint_print_by_code($1)`,
      [code],
    )
    return rows[0] ?? null
  },
)
