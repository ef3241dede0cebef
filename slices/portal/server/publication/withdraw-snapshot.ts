import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { portal } from '../../contract.ts'
import type { PortalRows } from '../../database/rows.ts'
import { publishes } from './preview-publication.ts'

/** The public reads the reason in the snapshot's place; what it held stays for the record. */
export const withdrawSnapshot: Handler<typeof portal.acts.withdrawSnapshot, PortalRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const snapshot = await tx.db
    .selectFrom('portal.snapshots as s')
    .leftJoin('portal.withdrawals as w', 'w.snapshot', 's.id')
    .select(['s.strategy', 'w.withdrawn_on'])
    .where('s.id', '=', input.snapshot)
    .executeTakeFirst()
  if (snapshot === undefined || !publishes(session, snapshot.strategy)) throw new NotFound()
  if (snapshot.withdrawn_on !== null) return refuse('already-withdrawn')
  const recorded = await record(input.snapshot, { snapshot: input.snapshot, reason: { ...input.reason } })
  await tx.db
    .insertInto('portal.withdrawals')
    .values({
      snapshot: input.snapshot,
      strategy: snapshot.strategy,
      reason_en: input.reason.en,
      reason_ur: input.reason.ur,
      withdrawn_by: session.person,
      ...recorded,
    })
    .execute()
  return { withdrawn: true }
}
