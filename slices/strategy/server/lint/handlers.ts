import { lintVersion } from './lint-version.ts'
import { printLintReport } from './print-lint-report.ts'
import { readLintSettings } from './read-lint-settings.ts'
import { setLintRule } from './set-lint-rule.ts'
import { waiveFinding } from './waive-finding.ts'
import { withdrawWaiver } from './withdraw-waiver.ts'

export const lintHandlers = (site: string) => ({
  lintVersion,
  printLintReport: printLintReport(site),
  readLintSettings,
  setLintRule,
  waiveFinding,
  withdrawWaiver,
})
