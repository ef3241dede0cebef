import { createHash } from 'node:crypto'
import { type Bilingual, type Language, directionOf } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { Problem } from '#kernel/tables/problem.ts'
import type { Finding } from '#slices/strategy/rules/plan-lint/finding.ts'
import { type LintCode, type Severity, lintCodes } from '#slices/strategy/rules/plan-lint/lint-codes.ts'
import type { LintSummary } from '#slices/strategy/rules/plan-lint/lint-plan.ts'
import { type PlanField, fieldNames } from '#slices/strategy/rules/plan-table/plan-fields.ts'
import { type PlanTable, activitiesOf, hasColumn } from '#slices/strategy/rules/plan-table/plan-table.ts'
import { severityNames } from '../plan-lint-report.ts'
import { type Section, comma, escaped } from './markup.ts'
import { pageStyle } from './page-style.ts'
import { filled, pageWords as words } from './page-words.ts'
import { rowsToMend } from './rows-to-mend.ts'
import { rulesFound } from './rules-found.ts'

export interface LintPage {
  /** The name that the report shows. */
  readonly file: string
  readonly bytes: Buffer
  readonly plans: readonly PlanTable[]
  readonly answer: {
    readonly findings: readonly Finding[]
    readonly summary: LintSummary
    readonly notes: readonly Problem[]
    readonly turnedOff: readonly LintCode[]
  }
  readonly language: Language
  readonly at: Date
}

/** What plans that were delivered record, and a reader of the report would look for. */
const lookedFor: readonly PlanField[] = [
  ...(['lead', 'partners', 'deadline', 'indicators', 'unit', 'baseline', 'target', 'verification'] as const),
  ...(['frequency', 'cost', 'funding', 'risks', 'gender', 'safeguards'] as const),
]

function figures({ plans, answer }: LintPage, say: (text: Bilingual) => string): string {
  const { activities, errors, warnings, notices } = answer.summary
  const wrong = plans.reduce((count, plan) => {
    const rows = new Set(
      answer.findings
        .filter(({ sheet, severity }) => sheet === plan.sheet && severity === 'error')
        .map(({ row }) => row),
    )
    return count + activitiesOf(plan).filter(({ row }) => rows.has(row)).length
  }, 0)
  const one = (count: number, text: Bilingual, tone: Severity) =>
    `<li><b class="${tone}">${count}</b>${say(text)}</li>`
  return `<ul class="figures"><li><b>${activities}</b>${say(words.activities)} · <b>${wrong}</b>${say(words.withError)}</li>
${one(errors, words.errors, 'error')}${one(warnings, words.warnings, 'warning')}${one(notices, words.notices, 'notice')}</ul>
<p class="soft">${say(words.legend)}</p>`
}

function withoutColumn({ plans, language }: LintPage, say: (text: Bilingual) => string): string {
  const parts = plans.flatMap((plan) => {
    const names = lookedFor.filter((field) => !hasColumn(plan, field)).map((field) => say(fieldNames[field]))
    if (names.length === 0) return []
    const sheet = plans.length > 1 ? `<bdi>${escaped(plan.sheet)}</bdi>: ` : ''
    return [`<p>${sheet}${names.join(comma(language))}</p>`]
  })
  return parts.length === 0 ? '' : `<h2>${say(words.noColumn)}</h2>${parts.join('')}`
}

function howItWasMade({ plans, answer, language }: LintPage, say: (text: Bilingual) => string): string {
  const { summary, notes, turnedOff } = answer
  const list = (codes: readonly LintCode[]) =>
    codes.map((code) => say(lintCodes[code].name)).join(comma(language))
  const headers = plans.flatMap(({ headers: names, mapping }) =>
    names.flatMap((header, column) => {
      const field = mapping[column] ?? null
      const read = field === null ? say(words.leftOut) : say(fieldNames[field])
      return header === '' ? [] : [`<bdi>${escaped(header)}</bdi> (${read})`]
    }),
  )
  const lines = [
    ...notes.map(({ messages, hint }) => `${say(messages)} ${say(hint)}`),
    ...(summary.cellsNotSeen > 0 ? [filled(say(words.notSeen), { n: summary.cellsNotSeen })] : []),
    ...(summary.notAsked.length > 0 ? [filled(say(words.notAsked), { list: list(summary.notAsked) })] : []),
    ...(turnedOff.length > 0 ? [filled(say(words.turnedOff), { list: list(turnedOff) })] : []),
    filled(say(words.headers), { list: headers.slice(0, 24).join(comma(language)) }),
    say(words.method),
  ]
  return `<footer><strong>${say(words.notes)}</strong> ${lines.map((line) => `<span>${line}</span>`).join(' ')}</footer>`
}

/** A page that stands alone: one or two sheets of A4 with what a ministry needs to mend its plan, the gravest first. */
export function lintPage(page: LintPage): string {
  const { file, bytes, answer, language, at } = page
  const say = (text: Bilingual) => escaped(text[language])
  const section: Section = {
    ...page,
    findings: answer.findings,
    say,
    severity: (one) => say(severityNames[one]),
  }
  const body = `${rulesFound(section)}${withoutColumn(page, say)}${rowsToMend(section)}`
  const fingerprint = createHash('sha256').update(bytes).digest('hex')
  const hasUrdu = /[\u0600-\u06ff]/.test(file + body)
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${say(words.title)}: ${escaped(file)}</title><style>${pageStyle(language, hasUrdu)}</style></head><body>
<header><button class="print" type="button" onclick="print()">${say(words.print)}</button><h1>${say(words.title)}</h1>
<dl><dt>${say(words.file)}</dt><dd><bdi>${escaped(file)}</bdi></dd><dt>${say(words.date)}</dt><dd><bdi>${dayAt(at)}</bdi></dd>
<dt>${say(words.fingerprint)}</dt><dd><bdi dir="ltr">${fingerprint}</bdi></dd></dl></header>
${figures(page, say)}
${answer.findings.length === 0 ? `<p><strong>${say(words.nothing)}</strong></p>` : ''}${body}
${howItWasMade(page, say)}</body></html>
`
}
