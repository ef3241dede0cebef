import type { Finding } from '#slices/strategy/rules/plan-lint/finding.ts'
import { lintCodes } from '#slices/strategy/rules/plan-lint/lint-codes.ts'
import {
  type PlanTable,
  type PlanRow,
  activitiesOf,
  textOf,
} from '#slices/strategy/rules/plan-table/plan-table.ts'
import { type Section, escaped, semicolon, severities, shortened } from './markup.ts'
import { filled, pageWords as words } from './page-words.ts'

const rowsShown = 8

interface Wrong {
  readonly plan: PlanTable
  readonly row: PlanRow
  readonly findings: readonly Finding[]
}

const number = (findings: readonly Finding[], severity: Finding['severity']) =>
  findings.filter((one) => one.severity === severity).length

function worstFirst({ plans, findings }: Section): readonly Wrong[] {
  return plans
    .flatMap((plan) =>
      activitiesOf(plan).map((row) => ({
        plan,
        row,
        findings: findings
          .filter((one) => one.row === row.row && one.sheet === plan.sheet)
          .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)),
      })),
    )
    .filter((one) => one.findings.length > 0)
    .sort((a, b) =>
      severities.reduce(
        (order, severity) => order || number(b.findings, severity) - number(a.findings, severity),
        0,
      ),
    )
}

/** The activities with most against them, so that somebody can begin. */
export function rowsToMend(section: Section): string {
  const { plans, say, language } = section
  const wrong = worstFirst(section)
  if (wrong.length === 0) return ''
  const lines = wrong.slice(0, rowsShown).map(({ plan, row, findings }) => {
    const lacks = findings.map(
      ({ code, severity }) => `<span class="${severity}">${say(lintCodes[code].name)}</span>`,
    )
    const sheet = plans.length > 1 ? `<br><bdi>${escaped(shortened(plan.sheet, 24))}</bdi>` : ''
    return `<tr><td>${row.row}${sheet}</td><td><bdi>${escaped(shortened(textOf(plan, row, 'action'), 90))}</bdi></td>
<td class="lead"><bdi>${escaped(shortened(textOf(plan, row, 'lead'), 70))}</bdi></td><td>${lacks.join(semicolon(language))}</td></tr>`
  })
  const more = wrong.length - lines.length
  return `<h2>${say(words.rows)}</h2><table><thead><tr><th>${say(words.row)}</th><th>${say(words.activity)}</th><th>${say(words.lead)}</th>
<th>${say(words.lacks)}</th></tr></thead><tbody>${lines.join('')}</tbody></table>
${more > 0 ? `<p class="soft">${filled(say(words.moreRows), { n: more })}</p>` : ''}`
}
