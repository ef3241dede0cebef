import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { mostLintErrors } from '../../rules/a-held-version-is-not-submitted.ts'
import { findVersion } from '../doors/tree.ts'
import { lintOfVersion } from './lint-of-version.ts'

export const lintVersion: Handler<typeof strategy.acts.lintVersion, StrategyRows> = async ({ input, tx }) => {
  if ((await findVersion(tx, input.version)) === null) throw new NotFound()
  const { findings, summary } = await lintOfVersion(tx, input.version)
  return {
    findings: [...findings],
    summary,
    submission: { mostErrors: mostLintErrors, isStopped: summary.errors > mostLintErrors },
  }
}
