import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import type { Finding } from '#slices/strategy/rules/plan-lint/finding.ts'
import type { Severity } from '#slices/strategy/rules/plan-lint/lint-codes.ts'
import type { PlanTable } from '#slices/strategy/rules/plan-table/plan-table.ts'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/** What a section of the page is made of; `say` gives text that is already escaped. */
export interface Section {
  readonly plans: readonly PlanTable[]
  readonly findings: readonly Finding[]
  readonly language: Language
  readonly say: (text: Bilingual) => string
  readonly severity: (severity: Severity) => string
}

export const severities: readonly Severity[] = ['error', 'warning', 'notice']

export const shortened = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}

/** Between the items of a list within a sentence. */
export const comma = (language: Language): string => (language === 'ur' ? '، ' : ', ')
export const semicolon = (language: Language): string => (language === 'ur' ? '؛ ' : '; ')
