import type { Finding } from '#slices/strategy/rules/plan-lint/finding.ts'
import { lintCodes } from '#slices/strategy/rules/plan-lint/lint-codes.ts'
import { type Section, comma, escaped, semicolon, severities, shortened } from './markup.ts'
import { filled, pageWords as words } from './page-words.ts'

/** So that the page stays a page: rules with their remedy, the rest by name. */
const rulesShown = 12
const numbersShown = 6

function grouped(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const group = groups.get(finding.code)
    if (group) group.push(finding)
    else groups.set(finding.code, [finding])
  }
  return [...groups.values()].sort(
    ([a, ...moreA], [b, ...moreB]) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      moreB.length - moreA.length ||
      a.code.localeCompare(b.code),
  )
}

function where({ plans, say, language }: Section, findings: readonly Finding[]): string {
  const severalTables = plans.length > 1
  const rows = findings.flatMap(({ row }) => (row === null ? [] : [row]))
  const whole = findings.some(({ row }) => row === null) ? [say(words.wholeTable)] : []
  const numbers = [...new Set(rows)].slice(0, numbersShown)
  const more = new Set(rows).size - numbers.length
  const rest = more > 0 ? [filled(say(words.moreNumbers), { n: more })] : []
  if (!severalTables)
    return [...whole, ...(numbers.length > 0 ? [numbers.join(comma(language))] : []), ...rest].join(' ')
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))].slice(0, 3)
  return sheets
    .map((sheet) => {
      const own = findings.filter((one) => one.sheet === sheet).flatMap(({ row }) => row ?? [])
      const text =
        own.length === 0 ? say(words.wholeTable) : [...new Set(own)].slice(0, 5).join(comma(language))
      return `<bdi>${escaped(shortened(sheet, 24))}</bdi>: ${text}`
    })
    .join(semicolon(language))
}

/** Findings by rule with their number, their rows and the remedy. */
export function rulesFound(section: Section): string {
  const { findings, say, severity, language } = section
  const groups = grouped(findings)
  if (groups.length === 0) return ''
  const lines = groups.slice(0, rulesShown).map((group) => {
    const [first] = group
    return `<tr><td><span class="mark ${first.severity}">${severity(first.severity)}</span></td><td class="name"><span class="rule">${say(lintCodes[first.code].name)}</span></td>
<td class="number">${group.length}</td><td class="rows">${where(section, group)}</td><td>${say(first.hint)}</td></tr>`
  })
  const rest = groups
    .slice(rulesShown)
    .map((group) => `${say(lintCodes[group[0].code].name)} (${group.length})`)
    .join(comma(language))
  return `<h2>${say(words.rules)}</h2><table><thead><tr><th></th><th>${say(words.rule)}</th><th class="number">${say(words.count)}</th>
<th>${say(words.where)}</th><th>${say(words.mend)}</th></tr></thead><tbody>${lines.join('')}</tbody></table>
${rest === '' ? '' : `<p class="soft">${filled(say(words.moreRules), { list: rest })}</p>`}`
}
