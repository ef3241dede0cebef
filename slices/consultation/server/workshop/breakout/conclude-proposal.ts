import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { isConclusive } from '../../../rules/workshop/a-dissent-names-its-sectors.ts'
import { getOwnBreakout, isTreatedHere } from './get-breakout.ts'

export const concludeProposal: Handler<typeof consultation.acts.concludeProposal, ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const { id: breakout, strategy } = await getOwnBreakout(tx, input.breakout)
  const { proposal, kind, said } = input
  const sectors = [...new Set(input.sectors)].toSorted()
  if (!(await isTreatedHere(tx, breakout, proposal))) return refuse('not-here')
  if (!isConclusive(kind, sectors)) return refuse('dissent-names-sectors')
  const recorded = await record(proposal, { breakout, proposal, kind, sectors, said })
  await tx.db
    .insertInto('consultation.conclusions')
    .values({ id: input.id ?? randomUUID(), breakout, strategy, proposal, kind, sectors, said, ...recorded })
    .execute()
  return { concluded: true }
}
