import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../../database/rows.ts'

/** In which sector somebody who takes part counts and for which office they speak; null where they take no part. */
export async function speakerKnown(
  tx: Transaction<ConsultationRows>,
  breakout: string,
  person: string,
): Promise<{ readonly sector: string | null; readonly office: string | null } | null> {
  const { rows } = await tx.query<{ sector: string | null; office: string | null }>(
    'select sector, office from consultation.speaker_known($1, $2)',
    [breakout, person],
  )
  return rows[0] ?? null
}
