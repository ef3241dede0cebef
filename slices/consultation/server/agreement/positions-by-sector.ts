import type { Transaction } from '#kernel/database/transaction.ts'
import type { CountsOfSector } from '../../contract/agreement.ts'
import type { ConsultationRows } from '../../database/rows.ts'

/** Positions by sector for each proposal that anybody took one on. */
export async function positionsBySector(
  tx: Transaction<ConsultationRows>,
  proposals: readonly string[],
): Promise<ReadonlyMap<string, CountsOfSector[]>> {
  const found = new Map<string, CountsOfSector[]>()
  if (proposals.length === 0) return found
  const { rows } = await tx.query<CountsOfSector & { proposal: string }>(
    'select * from consultation.positions_by_sector($1::uuid[])',
    [proposals],
  )
  for (const { proposal, ...count } of rows) found.set(proposal, [...(found.get(proposal) ?? []), count])
  return found
}
