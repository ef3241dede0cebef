import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Removal, strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { whatStopsSubmission } from '../../rules/a-held-version-is-not-submitted.ts'
import {
  whatStopsApproval,
  whatStopsRecordingAnApproval,
} from '../../rules/approving-needs-a-second-person.ts'
import { mayBecome } from '../../rules/statuses-move-forward.ts'
import { ability, holdsMandate } from '../abilities.ts'
import { type VersionState, findVersion } from '../doors/tree.ts'
import { submitterOf } from '../decisions/keep-approval.ts'
import { openHolds } from '../decisions/open-holds.ts'
import { toldVersion } from './told-version.ts'
import { type TreeRow, treeQuery, toldTreeNode } from './tree-rows.ts'

export const readVersion: Handler<typeof strategy.acts.readVersion, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  const { rows } = await tx.query<TreeRow>(`${treeQuery} where n.version = $1 order by n.position`, [
    version.id,
  ])
  const holds = await openHolds(tx, version.id)
  const activities = rows.filter(({ kind }) => kind === 'activity').length
  return {
    version: toldVersion(version),
    nodes: rows.map(toldTreeNode),
    holds: [...holds],
    removals: await removalsFrom(tx, version.id),
    openAtApproval: version.approval === null ? [] : await printedOn(tx, version.id),
    may: await abilities(tx, session, version, holds.length, activities),
  }
}

async function removalsFrom(tx: Transaction<StrategyRows>, version: string): Promise<Removal[]> {
  const { rows } = await tx.query<Omit<Removal, 'removedAt'> & { readonly removedAt: Date }>(
    `select content ->> 'code' as code, content ->> 'kind' as kind, (content ->> 'removed')::integer as removed,
            changed_at as "removedAt"
       from strategy.node_changes where version = $1 and what = 'removed' order by changed_at, id`,
    [version],
  )
  return rows.map((row) => ({ ...row, removedAt: row.removedAt.toISOString() }))
}

async function printedOn(tx: Transaction<StrategyRows>, version: string) {
  const { rows } = await tx.query<{
    placedBy: string
    code: string
    reason: { en: string; ur: string }
    subject: string
  }>(
    `select placed_by as "placedBy", code, json_build_object('en', reason_en, 'ur', reason_ur) as reason, subject
       from strategy.open_at_approval where version = $1 order by place`,
    [version],
  )
  return rows
}

/** The lint is asked at submission only: a page that is read often does not pay for it. */
async function abilities(
  tx: Transaction<StrategyRows>,
  session: Session,
  version: VersionState,
  openHolds: number,
  activities: number,
) {
  const { id, strategy, status } = version
  const before = { status, submittedBy: await submitterOf(tx, id), approver: session.person }
  const isSecretariat = holdsMandate(session, strategy, 'secretariat')
  const recording = whatStopsRecordingAnApproval(status)
  const draftOnly = status === 'draft' ? [] : (['not-a-draft'] as const)
  return {
    edit: ability(isSecretariat, draftOnly),
    add: ability(isSecretariat, draftOnly),
    consult: ability(isSecretariat, activities === 0 ? [...draftOnly, 'no-activities'] : draftOnly),
    submit: ability(isSecretariat, whatStopsSubmission({ status, openHolds, activities, lintErrors: 0 }), {
      count: String(openHolds),
    }),
    approve: ability(holdsMandate(session, strategy, 'approving authority'), whatStopsApproval(before)),
    recordApproval: ability(isSecretariat, recording === null ? [] : [recording]),
    withdraw: ability(
      holdsMandate(session, strategy, 'secretariat', 'approving authority'),
      mayBecome(status, 'withdrawn') ? [] : ['status-does-not-follow'],
    ),
  }
}
