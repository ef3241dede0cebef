import { type Database, actAs } from '#kernel/database/act-as.ts'
import { record } from '#kernel/ledger/record.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { PortalRows } from '../database/rows.ts'
import { whyNotPublished } from '../rules/publishing-needs-an-approved-version.ts'
import { gather } from './gathering/gather.ts'
import { keepSnapshot, nextAddress } from './gathering/keep-snapshot.ts'
import { commitmentTo } from './publication/publish-snapshot.ts'

/**
 * Publishes the approved version of the example, at once, as the machine identity of the example. Returns its address
 * below `/portal/`. Throws where the version could not be published by a person either, or is not illustrative.
 */
export function loadExampleSnapshot(
  database: Database,
  { strategy, version }: { readonly strategy: string; readonly version: string },
): Promise<string> {
  return actAs<PortalRows, string>(database, { kind: 'machine', name: 'example' }, 'portal', async (tx) => {
    const gathered = await gather(tx, strategy, version)
    const { status, illustrative } = gathered.version
    const today = dayAt(new Date())
    const publicNodes = gathered.nodes.length
    const reasons = whyNotPublished({ status, embargoUntil: null, today, publicNodes })
    if (reasons.length > 0 || !illustrative) {
      throw new Error(`The example cannot be published: ${reasons.join(', ') || 'it is not illustrative'}`)
    }
    const next = await nextAddress(tx, gathered, null)
    const { ledger_entry, ledger_salt } = await record(tx, {
      act: 'portal.publishSnapshot',
      subject: next.id,
      content: commitmentTo(gathered, next.address, null),
    })
    const recorded = { ledger_entry, ledger_salt }
    await keepSnapshot(tx, gathered, { ...next, embargoUntil: null, publishedBy: null, recorded })
    return next.address
  })
}
