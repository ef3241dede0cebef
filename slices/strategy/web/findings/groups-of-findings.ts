import type { Finding } from '../../contract.ts'
import { type LintCode, type Severity, lintCodes } from '../../rules/plan-lint/lint-codes.ts'
import { severities } from './lint-words.ts'

/** A finding of a file or of a stored version; only the second is about a node. */
export type ShownFinding = Finding & { readonly node?: string | null; readonly activity?: string | null }

export interface FindingsOfCode<Shown extends ShownFinding = ShownFinding> {
  readonly code: string
  readonly severity: Severity
  readonly findings: readonly Shown[]
}

/** Findings by code: the gravest first, then what is found most often. */
export function groupedByCode<Shown extends ShownFinding>(
  findings: readonly Shown[],
): readonly FindingsOfCode<Shown>[] {
  const groups = new Map<string, Shown[]>()
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding])
  return [...groups]
    .flatMap(([code, list]) => {
      const [first] = list
      return first ? [{ code, severity: first.severity, findings: list }] : []
    })
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.findings.length - a.findings.length ||
        a.code.localeCompare(b.code),
    )
}

export const isLintCode = (code: string): code is LintCode => Object.hasOwn(lintCodes, code)
