import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { versionState } from '#slices/strategy/index.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { mayBeGiven } from '../../rules/a-declined-activity-may-go-to-another-office.ts'
import { faultOfAsking } from '../../rules/concurrence-is-asked-from-submission-on.ts'
import { isSecretariat } from '../standings/shown.ts'
import { readStandings, successionsOf, today } from '../standings/read-standings.ts'

export const assignOrphan: Handler<typeof delivery.acts.assignOrphan, DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { version, node, office, dueOn, reason } = input
  const state = await versionState(tx, version)
  if (state === null || !isSecretariat(session, state.strategy)) throw new NotFound()
  const fault = faultOfAsking(state.status)
  if (fault !== null) return refuse(fault)
  const one = (await readStandings(tx, version)).stood.find(({ activity }) => activity.node === node)
  if (one === undefined) throw new NotFound()
  const existing = (await successionsOf(tx, [office])).get(office)?.office === office
  const faults = [
    ...(mayBeGiven(one.state, one.office !== null) ? [] : ['still-held' as const]),
    ...(existing ? [] : ['office-not-in-existence' as const]),
    ...(dueOn < today() ? ['due-in-the-past' as const] : []),
  ]
  const [first, ...others] = faults
  if (first !== undefined) return refuse(first, ...others)

  const request = one.asked?.request ?? randomUUID()
  const from = one.asked?.given_to ?? one.activity.leadOffice
  const recorded = await record(request, { kind: 'assignment', node, from, to: office, dueOn, reason })
  if (one.asked === null) {
    const { lineage, pillar, level, strategy } = one.activity
    await tx.db
      .insertInto('delivery.concurrence_requests')
      .values({
        id: request,
        version,
        strategy,
        node,
        lineage,
        pillar,
        level,
        office,
        due_on: dueOn,
        ...recorded,
      })
      .execute()
  }
  await tx.db
    .insertInto('delivery.transfers')
    .values({
      request,
      strategy: state.strategy,
      kind: 'assignment',
      from_office: from === office ? null : from,
      to_office: office,
      due_on: dueOn,
      reason,
      made_by: session.person,
      ...recorded,
    })
    .execute()
  return { request }
}
