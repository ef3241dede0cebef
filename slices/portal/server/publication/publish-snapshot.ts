import type { Handler } from '#kernel/contract/handler.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import { digestOfJson } from '#kernel/ledger/digest-of-json.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { portal } from '../../contract.ts'
import type { PortalRows } from '../../database/rows.ts'
import { whyNotPublished } from '../../rules/publishing-needs-an-approved-version.ts'
import { type Gathered, gather } from '../gathering/gather.ts'
import { keepSnapshot, nextAddress, partsOf } from '../gathering/keep-snapshot.ts'

export const publishSnapshot: Handler<typeof portal.acts.publishSnapshot, PortalRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  // Two who publish at once would take the same number: the second waits.
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`portal ${input.strategy}`])
  const gathered = await gather(tx, input.strategy, input.version)
  const embargoUntil = input.embargoUntil ?? null
  const [first, ...others] = whyNotPublished({
    status: gathered.version.status,
    embargoUntil,
    today: dayAt(new Date()),
    publicNodes: gathered.nodes.length,
  })
  if (first !== undefined) return refuse(first, ...others)
  const next = await nextAddress(tx, gathered, input.name ?? null)
  const recorded = await record(next.id, commitmentTo(gathered, next.address, embargoUntil))
  await keepSnapshot(tx, gathered, { ...next, embargoUntil, publishedBy: session.person, recorded })
  return { snapshot: next.id, number: next.number, address: next.address }
}

/** What the ledger commits to: the snapshot's particulars, and the SHA-256 of all its parts in canonical JSON. */
export function commitmentTo(gathered: Gathered, address: string, embargoUntil: string | null): JsonValue {
  const parts = partsOf(gathered).map(({ kind, key, below, content }) => ({ kind, key, below, content }))
  return {
    version: gathered.version.id,
    address,
    embargoUntil,
    parts: digestOfJson(parts),
  }
}
