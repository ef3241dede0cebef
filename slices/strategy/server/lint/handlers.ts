import { lintVersion } from './lint-version.ts'
import { readLintSettings } from './read-lint-settings.ts'
import { setLintRule } from './set-lint-rule.ts'
import { waiveFinding } from './waive-finding.ts'
import { withdrawWaiver } from './withdraw-waiver.ts'

export const lintHandlers = { lintVersion, readLintSettings, setLintRule, waiveFinding, withdrawWaiver }
