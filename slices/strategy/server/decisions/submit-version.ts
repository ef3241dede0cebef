import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { whatStopsSubmission } from '../../rules/a-held-version-is-not-submitted.ts'
import { namedTargets } from '../../rules/changes/a-target-leaves-with-a-reason.ts'
import { lintOfVersion } from '../lint/lint-of-version.ts'
import { carriageOf } from '../changes/carriage.ts'
import { lockVersion } from './lock-version.ts'
import { openHolds } from './open-holds.ts'
import { supersede, takeStep } from './take-step.ts'

export const submitVersion: Handler<typeof strategy.acts.submitVersion, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await lockVersion(tx, input.version)
  const holds = await openHolds(tx, version.id)
  const { summary } = await lintOfVersion(tx, version)
  const { errors: lintErrors, activities } = summary
  const { beyond, unexplained, targetsUnexplained } = await carriageOf(tx, version.id)
  const targets = namedTargets(targetsUnexplained)
  const counts: Readonly<Record<string, number>> = {
    ...{ held: holds.length, holds: holds.length, errors: lintErrors },
    ...{ 'carries-more-than-decided': beyond.length, 'closed-without-a-reason': unexplained.length },
    'target-dropped-without-a-reason': targetsUnexplained.length,
  }
  const [first, ...others] = whatStopsSubmission({
    status: version.status,
    openHolds: holds.length,
    lintErrors,
    activities,
    beyond: beyond.length,
    unexplained: unexplained.length,
    droppedTargets: targetsUnexplained.length,
  }).map((code) => ({
    code,
    values: { ...counts, targets, count: counts[code] ?? 0 },
  }))
  if (first !== undefined) refuse(first, ...others)
  const recorded = await record(version.id, { to: 'submitted', activities, warnings: summary.warnings })
  await tx.query(
    `insert into strategy.submissions (version, strategy, submitted_by, lint_warnings, ledger_entry, ledger_salt)
     values ($1, $2, (select kernel.person()), $3, $4, $5)`,
    [version.id, version.strategy, summary.warnings, recorded.ledger_entry, recorded.ledger_salt],
  )
  await supersede(tx, version, 'made from', recorded)
  await takeStep(tx, version, 'submitted', recorded)
  return { version: version.id }
}
