import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { getBreakout } from './get-breakout.ts'

type Acts = typeof consultation.acts

export const nameFacilitator: Handler<Acts['nameFacilitator'], ConsultationRows> = async ({
  input,
  tx,
  record,
}) => {
  const { id, strategy } = await getBreakout(tx, input.breakout)
  const { person } = input
  const recorded = await record(id, { breakout: id, person })
  const named = { named_at: new Date(), relieved_at: null, ...recorded }
  await tx.db
    .insertInto('consultation.facilitators')
    .values({ breakout: id, person, strategy, ...named })
    .onConflict((conflict) => conflict.columns(['breakout', 'person']).doUpdateSet(named))
    .execute()
  return { named: true }
}

export const relieveFacilitator: Handler<Acts['relieveFacilitator'], ConsultationRows> = async ({
  input,
  tx,
  record,
}) => {
  const relieved = await tx.db
    .updateTable('consultation.facilitators')
    .set({ relieved_at: new Date() })
    .where('breakout', '=', input.breakout)
    .where('person', '=', input.person)
    .where('relieved_at', 'is', null)
    .returning('breakout')
    .executeTakeFirst()
  if (relieved === undefined) throw new NotFound()
  await record(input.breakout, { breakout: input.breakout, person: input.person, relieved: true })
  return { relieved: true }
}
