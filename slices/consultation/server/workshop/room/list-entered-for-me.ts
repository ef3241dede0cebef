import type { Handler } from '#kernel/contract/handler.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'

export const listEnteredForMe: Handler<typeof consultation.acts.listEnteredForMe, ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const rows = await tx.db
    .selectFrom('consultation.entered_for')
    .select(['what', 'entered_by', 'entered_at'])
    .where('proposal', '=', input.proposal)
    .where('person', '=', session.person)
    .orderBy('entered_at', 'desc')
    .limit(20)
    .execute()
  const names = await namesOf(tx, { people: rows.map((row) => row.entered_by) })
  return {
    entered: rows.map((row) => ({
      what: row.what === 'position' ? ('position' as const) : ('co-signature' as const),
      by: names.get(row.entered_by) ?? null,
      on: dayAt(row.entered_at),
    })),
  }
}
