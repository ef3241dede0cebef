import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import type { OfficeRegister } from '../plan-table/office-register.ts'
import { type PlanField, fieldNames } from '../plan-table/plan-fields.ts'
import { type PlanRow, type PlanTable, headerOf, textOf } from '../plan-table/plan-table.ts'
import { withoutCode } from '../plan-table/rows-of-a-plan.ts'
import { type LintCode, type Severity, lintCodes } from './lint-codes.ts'

/** What will fail, and where. `row` and `column` are null where the table as a whole lacks something. */
export interface Finding {
  readonly code: LintCode
  readonly severity: Severity
  readonly sheet: string
  /** Row number in the file, as a spreadsheet shows it. */
  readonly row: number | null
  /** Header of the column. */
  readonly column: string | null
  readonly messages: Bilingual
  readonly hint: Bilingual
  /** What it is about besides the field's own words, such as the reference of what is cited. */
  readonly about?: string
}

/** Another national plan, whose actions must not be promised twice. */
export interface OtherPlan {
  readonly title: string
  readonly plan: PlanTable
}

/** An action of another plan that is the same, or looks so. */
export interface Elsewhere {
  readonly plan: Bilingual
  readonly text: string
}

/** A finding of evidence that an objective cites. */
export interface CitedEvidence {
  readonly reference: string
  readonly isStale: boolean
}

export interface LintQuestion {
  readonly plan: PlanTable
  /** Offices with their dates; without it nothing is said about their existence. */
  readonly offices?: OfficeRegister
  /** The day on which the plan starts (2027-07-01), for rows that give no date of their own. */
  readonly startsOn?: string
  /** Other plans in force; without them nothing is said of actions that stand twice. */
  readonly others?: readonly OtherPlan[]
  /** Of a stored version, where the action of a row stands elsewhere as far as a person has not decided otherwise. */
  readonly standing?: ReadonlyMap<number, Elsewhere>
  /** What the objective of each of these rows cites; without it nothing is said of evidence. */
  readonly evidence?: ReadonlyMap<number, readonly CitedEvidence[]>
}

export type LintRule = (question: LintQuestion) => readonly Finding[]

const finding = (
  code: LintCode,
  sheet: string,
  row: number | null,
  column: string | null,
  messages: Bilingual,
): Finding => ({
  code,
  severity: lintCodes[code].severity,
  sheet,
  row,
  column,
  messages,
  hint: lintCodes[code].hint,
})

/** Said of one cell. */
export const inRow = (
  code: LintCode,
  plan: PlanTable,
  row: PlanRow,
  field: PlanField,
  messages: Bilingual,
): Finding =>
  finding(code, plan.sheet, row.cells[field]?.[0]?.from.row ?? row.row, headerOf(plan, field), messages)

/** Said once of the whole table. */
export const ofTable = (code: LintCode, plan: PlanTable, messages: Bilingual): Finding =>
  finding(code, plan.sheet, null, null, messages)

/** Said once where the table has no such column at all. */
export function noColumn(code: LintCode, plan: PlanTable, field: PlanField): Finding {
  const name = fieldNames[field]
  return ofTable(code, plan, {
    en: `The table has no column for the ${name.en}.`,
    ur: `جدول میں ”${name.ur}“ کا کوئی کالم نہیں۔`,
  })
}

const short = (text: string) => (text.length > 70 ? `${text.slice(0, 67).trimEnd()}…` : text)

/** How a sentence names the row: by the plan's own number, else by the first words of its activity. */
export function named(plan: PlanTable, row: PlanRow): Bilingual {
  if (row.code !== '') return { en: `Activity ${row.code}`, ur: `سرگرمی ${isolated(row.code)}` }
  const text = short(withoutCode(textOf(plan, row, 'action')).replace(/\s+/g, ' '))
  if (text === '') return { en: `Row ${row.row}`, ur: `سطر ${row.row}` }
  return { en: `Activity "${text}"`, ur: `سرگرمی ”${isolated(text)}“` }
}

/** Quoted words of the plan inside a sentence of either language. */
export const quoted = (text: string): Bilingual => {
  const words = short(text.replace(/\s+/g, ' '))
  return { en: `"${words}"`, ur: `”${isolated(words)}“` }
}
