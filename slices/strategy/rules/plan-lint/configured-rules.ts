import type { Finding } from './finding.ts'
import { type LintCode, type Severity, lintCodes } from './lint-codes.ts'

export type WantedSeverity = Severity | 'off'

/** What an office decides of the rules: another severity, or that a rule is not asked. Rules not named stay as they are. */
export interface RuleSettings {
  readonly rules: Readonly<Partial<Record<LintCode, WantedSeverity | undefined>>>
}

export const lintCodeNames = Object.keys(lintCodes) as [LintCode, ...LintCode[]]

export function asConfigured(findings: readonly Finding[], { rules }: RuleSettings): readonly Finding[] {
  return findings.flatMap((finding) => {
    const wanted = rules[finding.code]
    if (wanted === undefined) return [finding]
    return wanted === 'off' ? [] : [{ ...finding, severity: wanted }]
  })
}

/** Named in every report: a rule that is not asked is no rule that was kept. */
export const turnedOff = ({ rules }: RuleSettings): readonly LintCode[] =>
  lintCodeNames.filter((code) => rules[code] === 'off')
