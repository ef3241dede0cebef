import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { bareLabel } from '../../rules/points/a-label-in-a-sentence.ts'
import { type FoundPoint, getPoint } from '../points/get-point.ts'

/**
 * The points that were chosen, each once, locked in one order for all, so that two who choose the same ones wait for one
 * another. Null where one is not there for whoever acts.
 */
export async function lockPoints(
  tx: Transaction<ConsultationRows>,
  ids: readonly string[],
): Promise<readonly FoundPoint[] | null> {
  const found: FoundPoint[] = []
  for (const id of [...new Set(ids)].toSorted()) {
    try {
      found.push(await getPoint(tx, id))
    } catch (error) {
      if (error instanceof NotFound) return null
      throw error
    }
  }
  return found
}

/** `3, 7` */
export const labelsOf = (points: readonly FoundPoint[]): string =>
  points.map(({ label }) => bareLabel(label)).join(', ')
