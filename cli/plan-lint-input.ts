import { basename } from 'node:path'
import { z } from 'zod'
import type { Problem } from '#kernel/tables/problem.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import type { RawTable } from '#kernel/tables/table.ts'
import { type RuleSettings, lintCodeNames } from '#slices/strategy/rules/plan-lint/configured-rules.ts'
import type { OfficeRegister } from '#slices/strategy/rules/plan-table/office-register.ts'
import type { PlanField } from '#slices/strategy/rules/plan-table/plan-fields.ts'
import { type PlanTable, hasColumn } from '#slices/strategy/rules/plan-table/plan-table.ts'
import { rowsOfPlan } from '#slices/strategy/rules/plan-table/rows-of-a-plan.ts'
import { isPlanHeader, suggestMapping } from '#slices/strategy/rules/plan-table/suggest-mapping.ts'
import { bytesOf, Unreadable } from './unreadable.ts'
import { readOffices } from './office-file.ts'

export type WantedMapping = readonly (readonly [string, PlanField | null])[]

/** A file as it was read: its bytes name it in a report, and its notes say what was done to it. */
export interface PlanFile {
  readonly bytes: Buffer
  readonly plans: readonly PlanTable[]
  readonly notes: readonly Problem[]
}

async function tablesOf(file: string, bytes: Buffer) {
  const read = await readTables(bytes, basename(file), { knowsHeader: isPlanHeader })
  if (read.ok) return read
  const [first] = read.problems
  const place = [first?.row, first?.column].filter((part) => part !== undefined).join(', ')
  const more = read.problems.length - 1
  throw new Unreadable({
    en: `${file}${place && ` (${place})`}: ${first?.messages.en} ${first?.hint.en}${more > 0 ? ` And ${more} more.` : ''}`,
    ur: `${file}${place && ` (${place})`}: ${first?.messages.ur} ${first?.hint.ur}${more > 0 ? ` مزید ${more}۔` : ''}`,
  })
}

function planOf(table: RawTable, wanted: WantedMapping): PlanTable {
  const suggested = suggestMapping(table.headers)
  const mapping = table.headers.map((header, column) => {
    const told = wanted.find(([name]) => name.toLowerCase() === header.toLowerCase())
    return told ? told[1] : (suggested[column] ?? null)
  })
  return rowsOfPlan(table, mapping)
}

export async function readPlanFile(file: string, wanted: WantedMapping = []): Promise<PlanFile> {
  const bytes = await bytesOf(file)
  const { tables, notes } = await tablesOf(file, bytes)
  const plans = tables.map((table) => planOf(table, wanted)).filter((plan) => hasColumn(plan, 'action'))
  if (plans.length > 0) return { bytes, plans, notes }
  const headers = tables.flatMap((table) => table.headers).join(', ')
  const found = headers.length > 300 ? `${headers.slice(0, 300)}…` : headers
  throw new Unreadable({
    en: `${file}: no column says what is to be done (found: ${found}). Name it: --map "HEADER=action".`,
    ur: `${file}: کسی کالم سے معلوم نہیں ہوتا کہ کیا کرنا ہے (ملے: ${found})۔ نام بتائیں: --map "HEADER=action"`,
  })
}

export async function readOfficeFile(file: string): Promise<OfficeRegister> {
  const { tables } = await tablesOf(file, await bytesOf(file))
  const offices = readOffices(tables)
  if (offices) return offices
  throw new Unreadable({
    en: `${file}: a register of offices needs a column "name"; "also called", "from", "until" and "successor" may follow.`,
    ur: `${file}: دفاتر کے رجسٹر میں ‎“name”‎ کا کالم ضروری ہے؛ ‎“also called”، “from”، “until”، “successor”‎ اختیاری ہیں۔`,
  })
}

const ruleSettings = z.strictObject({
  rules: z.partialRecord(z.enum(lintCodeNames), z.enum(['off', 'error', 'warning', 'notice'])),
})

export async function readRuleFile(file: string): Promise<RuleSettings> {
  const text = (await bytesOf(file)).toString('utf8').replace(/^\ufeff/, '')
  try {
    return ruleSettings.parse(JSON.parse(text))
  } catch {
    throw new Unreadable({
      en: `${file}: write the rules as {"rules": {"no-cost": "off", "vague-verb": "notice"}}, with codes of the lint and off, error, warning or notice.`,
      ur: `${file}: قواعد یوں لکھیں: ‎{"rules": {"no-cost": "off", "vague-verb": "notice"}}‎، جانچ کے کوڈ اور off، error، warning یا notice کے ساتھ۔`,
    })
  }
}
