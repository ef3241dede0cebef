import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { mostLintErrors } from '../../rules/a-held-version-is-not-submitted.ts'
import { ability, holdsMandate } from '../abilities.ts'
import { findVersion } from '../doors/tree.ts'
import { lintOfVersion } from './lint-of-version.ts'

export const lintVersion: Handler<typeof strategy.acts.lintVersion, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  const { findings, summary, settings } = await lintOfVersion(tx, version)
  const decides = ability(holdsMandate(session, version.strategy, 'secretariat'), [])
  return {
    findings: [...findings],
    summary: { ...summary, notAsked: [...summary.notAsked] },
    settings: [...settings],
    submission: { mostErrors: mostLintErrors, isStopped: summary.errors > mostLintErrors },
    may: { setLintRule: decides, waiveFinding: decides },
  }
}
