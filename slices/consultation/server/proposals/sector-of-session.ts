import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { sectorOf } from '#slices/identity/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'

/**
 * The sector in which the one who acts is counted: that of their organisation or, for a focal person of whom the
 * register knows no membership, that of their office. Null where neither is known.
 */
export async function sectorOfSession(
  tx: Transaction<ConsultationRows>,
  session: Session,
  strategy: string,
): Promise<string | null> {
  const own = await sectorOf(tx, { person: session.person })
  if (own !== null) return own
  const mandate = session.mandates.find((one) => one.strategy === strategy && one.kind === 'focal person')
  return mandate === undefined ? null : sectorOf(tx, { office: mandate.office })
}
