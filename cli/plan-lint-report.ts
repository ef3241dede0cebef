import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import type { Problem } from '#kernel/tables/problem.ts'
import type { Finding } from '#slices/strategy/rules/plan-lint/finding.ts'
import { type LintCode, type Severity, lintCodes } from '#slices/strategy/rules/plan-lint/lint-codes.ts'
import type { LintSummary } from '#slices/strategy/rules/plan-lint/lint-plan.ts'
import { fieldNames } from '#slices/strategy/rules/plan-table/plan-fields.ts'
import type { PlanTable } from '#slices/strategy/rules/plan-table/plan-table.ts'

export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { en: 'error', ur: 'غلطی' },
  warning: { en: 'warning', ur: 'تنبیہ' },
  notice: { en: 'notice', ur: 'توجہ' },
}

const wholeTable: Bilingual = { en: 'the whole table', ur: 'پورا جدول' }

function placeOf({ row, column }: Finding, language: Language): string {
  if (row === null) return wholeTable[language]
  const word = language === 'en' ? 'row' : 'سطر'
  return column === null ? `${word} ${row}` : `${word} ${row}, ${column}`
}

interface Answer {
  readonly findings: readonly Finding[]
  readonly summary: LintSummary
  readonly notes: readonly Problem[]
  readonly turnedOff: readonly LintCode[]
}

/** How the headers were understood: a wrong guess is seen before its findings are believed. */
function mappingLines({ headers, mapping }: PlanTable, language: Language): readonly string[] {
  const leftOut = language === 'en' ? 'not taken over' : 'شامل نہیں کیا گیا'
  return headers.flatMap((header, column) => {
    const field = mapping[column] ?? null
    return header === '' ? [] : [`  ${header} > ${field === null ? leftOut : fieldNames[field][language]}`]
  })
}

const needed = (code: LintCode) => (code === 'same-action-elsewhere' ? '--other-plan FILE' : '--offices FILE')

function closing({ summary, turnedOff }: Answer, language: Language): readonly string[] {
  const { activities, errors, warnings, notices, cellsNotSeen, notAsked } = summary
  const english = language === 'en'
  const lines = [
    english
      ? `${activities} activities: ${errors} errors, ${warnings} warnings, ${notices} notices.`
      : `${activities} سرگرمیاں: ${errors} غلطیاں، ${warnings} تنبیہات، ${notices} قابلِ توجہ امور۔`,
  ]
  if (cellsNotSeen > 0)
    lines.push(
      english
        ? `${cellsNotSeen} cells say that the original was not seen; nothing is concluded from them.`
        : `${cellsNotSeen} خانوں میں درج ہے کہ اصل نہیں دیکھی گئی؛ ان سے کوئی نتیجہ نہیں نکالا گیا۔`,
    )
  if (notAsked.length > 0)
    lines.push(
      english
        ? `Not asked: ${notAsked.map((code) => `${code} (needs ${needed(code)})`).join(', ')}.`
        : `نہیں جانچا گیا: ${notAsked.map((code) => `${code} (‎${needed(code)}‎ درکار ہے)`).join('، ')}۔`,
    )
  if (turnedOff.length > 0)
    lines.push(english ? `Turned off: ${turnedOff.join(', ')}.` : `بند کیے گئے: ${turnedOff.join('، ')}۔`)
  return lines
}

/** The findings for a person at a terminal: how the headers were read, each finding with its remedy once, the count. */
export function lintReport(
  file: string,
  plans: readonly PlanTable[],
  answer: Answer,
  language: Language,
): string {
  const { findings, notes } = answer
  const lines: string[] = [file, ...notes.map(({ messages }) => messages[language])]
  for (const plan of plans) {
    if (plan.sheet !== '') lines.push(`[${plan.sheet}]`)
    lines.push(...mappingLines(plan, language), '')
    for (const finding of findings.filter(({ sheet }) => sheet === plan.sheet)) {
      const severity = severityNames[finding.severity][language]
      lines.push(`${placeOf(finding, language)}: ${severity} ${finding.code}`)
      lines.push(`  ${finding.messages[language]}`)
    }
  }
  const codes = [...new Set(findings.map(({ code }) => code))]
  if (codes.length > 0) lines.push('', language === 'en' ? 'How to mend them' : 'اصلاح کیسے کریں')
  for (const code of codes) {
    const { name, hint } = lintCodes[code]
    lines.push(`  ${code} (${name[language]}): ${hint[language]}`)
  }
  return `${[...lines, '', ...closing(answer, language)].join('\n')}\n`
}
