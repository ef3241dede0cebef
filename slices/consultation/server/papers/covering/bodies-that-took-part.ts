import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { nomineesOf } from '../../events/list-nominations.ts'

/** Every body that nominated somebody to an event of the round. One whose people are all at risk is written to by hand. */
export async function bodiesThatTookPart(
  tx: Transaction<ConsultationRows>,
  round: string,
): Promise<{ readonly offices: readonly string[]; readonly organisations: readonly string[] }> {
  const events = await tx.db
    .selectFrom('consultation.events')
    .select('id')
    .where('round', '=', round)
    .orderBy('starts_on')
    .execute()
  const offices = new Set<string>()
  const organisations = new Set<string>()
  for (const { id } of events) {
    for (const { isAtRisk, by_office, by_organisation } of await nomineesOf(tx, id)) {
      if (isAtRisk) continue
      if (by_office !== null) offices.add(by_office)
      if (by_organisation !== null) organisations.add(by_organisation)
    }
  }
  return { offices: [...offices], organisations: [...organisations] }
}
