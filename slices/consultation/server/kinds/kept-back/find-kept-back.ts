import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { KeptBack } from '../../../contract/kinds/kept-back.ts'
import type { ConsultationRows } from '../../../database/rows.ts'

type Tx = Transaction<ConsultationRows>

/** The lines of a round that are not printed now, by their points. */
export async function keptBackIn(tx: Tx, round: string): Promise<ReadonlyMap<string, KeptBack>> {
  const { rows } = await tx.query<Omit<KeptBack, 'on'> & { point: string; at: Date }>(
    `select k.point, k.ground, k.reason, k.decided_at as at
       from consultation.sheet_lines l
       join lateral (select * from consultation.lines_kept_back t where t.point = l.point
                      order by t.turn desc limit 1) k on true
      where l.round = $1 and k.ground is not null`,
    [round],
  )
  return new Map(rows.map(({ point, ground, reason, at }) => [point, { ground, reason, on: dayAt(at) }]))
}
