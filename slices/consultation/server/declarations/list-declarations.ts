import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { declarationsSeen } from './declarations-seen.ts'

/** Row security shows the secretariat all of them, and a participant those of their own organisation. */
export const listDeclarations: Handler<typeof consultation.acts.listDeclarations, ConsultationRows> = async ({
  input,
  tx,
}) => ({ declarations: [...(await declarationsSeen(tx, { round: input.round }))] })
