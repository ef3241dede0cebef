import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'

interface Counted {
  readonly name: string
  readonly lines: number
}

/** How many lines came back, and of which districts and sectors five or more of them: told to everybody with a mandate. */
export interface SpreadOfVoices {
  readonly lines: number
  readonly sheets: number
  readonly districts: readonly Counted[]
  readonly sectors: readonly Counted[]
}

export async function spreadOfVoices(
  tx: Transaction<ConsultationRows>,
  round: string,
): Promise<SpreadOfVoices> {
  const { rows } = await tx.query<SpreadOfVoices>(
    'select lines, sheets, districts, sectors from consultation.spread_of_voices($1)',
    [round],
  )
  return rows[0] ?? { lines: 0, sheets: 0, districts: [], sectors: [] }
}
